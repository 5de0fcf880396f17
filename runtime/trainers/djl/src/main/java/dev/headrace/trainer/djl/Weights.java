package dev.headrace.trainer.djl;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of a net outside of PyTorch: for each layer its weights, unit by unit, and its offsets.
 *
 * @param shapes of the weights of each layer: outputs first, then what one of them sees
 * @param scale what outputs are multiplied by; with {@code offset} the spread and mean of a label that is a number
 */
record Weights(List<List<Integer>> shapes, List<float[]> values, double scale, double offset) {

    private static final String MAGIC = "headrace net 1";

    Weights {
        shapes = shapes.stream().map(List::copyOf).toList();
        values = List.copyOf(values);
    }

    /** Before anything is learnt. */
    static Weights drawn(List<List<Integer>> shapes, long seed, double scale, double offset) {
        Chance chance = new Chance(seed);
        List<float[]> values = new ArrayList<>();
        for (List<Integer> shape : shapes) {
            int out = shape.get(0);
            int seen = 1;
            int around = 1;
            for (int side = 1; side < shape.size(); side++) {
                seen *= shape.get(side);
                around *= side == 1 ? 1 : shape.get(side);
            }
            float[] weights = new float[out * seen];
            double bound = Math.sqrt(6.0 / (seen + (double) out * around));
            for (int i = 0; i < weights.length; i++) {
                weights[i] = (float) (bound * chance.even());
            }
            values.add(weights);
            values.add(new float[out]);
        }
        return new Weights(shapes, values, scale, offset);
    }

    /** How many numbers the last layer gives. */
    int outputs() {
        return shapes.get(shapes.size() - 1).get(0);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(MAGIC);
        out.writeInt(shapes.size());
        for (List<Integer> shape : shapes) {
            out.writeInt(shape.size());
            for (int side : shape) {
                out.writeInt(side);
            }
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
        List<List<Integer>> shapes = new ArrayList<>();
        for (int i = 0; i < layers; i++) {
            List<Integer> shape = new ArrayList<>();
            for (int sides = in.readInt(); sides > 0; sides--) {
                shape.add(in.readInt());
            }
            shapes.add(shape);
        }
        double scale = in.readDouble();
        double offset = in.readDouble();
        List<float[]> values = new ArrayList<>();
        for (int i = 0; i < 2 * layers; i++) {
            values.add(array(in));
        }
        return new Weights(shapes, values, scale, offset);
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
