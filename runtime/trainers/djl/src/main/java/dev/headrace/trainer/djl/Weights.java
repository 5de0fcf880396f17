package dev.headrace.trainer.djl;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of a net outside of PyTorch: for each layer its weights, unit by unit, and its offsets.
 *
 * @param sizes inputs, units of each layer, outputs
 * @param scale what outputs are multiplied by; with {@code offset} the spread and mean of a label that is a number
 */
record Weights(List<Integer> sizes, List<float[]> values, double scale, double offset) {

    private static final String MAGIC = "headrace mlp 1";

    Weights {
        sizes = List.copyOf(sizes);
        values = List.copyOf(values);
    }

    /** Before anything is learnt. */
    static Weights drawn(List<Integer> sizes, long seed, double scale, double offset) {
        Chance chance = new Chance(seed);
        List<float[]> values = new ArrayList<>();
        for (int layer = 1; layer < sizes.size(); layer++) {
            int in = sizes.get(layer - 1);
            float[] weights = new float[in * sizes.get(layer)];
            double bound = Math.sqrt(6.0 / (in + sizes.get(layer)));
            for (int i = 0; i < weights.length; i++) {
                weights[i] = (float) (bound * chance.even());
            }
            values.add(weights);
            values.add(new float[sizes.get(layer)]);
        }
        return new Weights(sizes, values, scale, offset);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(MAGIC);
        out.writeInt(sizes.size());
        for (int size : sizes) {
            out.writeInt(size);
        }
        out.writeDouble(scale);
        out.writeDouble(offset);
        for (float[] array : values) {
            write(out, array);
        }
    }

    static Weights read(DataInputStream in) throws IOException {
        if (!in.readUTF().equals(MAGIC)) {
            throw new IOException("not the weights of a net");
        }
        int layers = in.readInt();
        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i < layers; i++) {
            sizes.add(in.readInt());
        }
        double scale = in.readDouble();
        double offset = in.readDouble();
        List<float[]> values = new ArrayList<>();
        for (int i = 0; i < 2 * (layers - 1); i++) {
            values.add(array(in));
        }
        return new Weights(sizes, values, scale, offset);
    }

    static void write(DataOutputStream out, float[] array) throws IOException {
        out.writeInt(array.length);
        for (float value : array) {
            out.writeFloat(value);
        }
    }

    static float[] array(DataInputStream in) throws IOException {
        float[] array = new float[in.readInt()];
        for (int i = 0; i < array.length; i++) {
            array[i] = in.readFloat();
        }
        return array;
    }
}
