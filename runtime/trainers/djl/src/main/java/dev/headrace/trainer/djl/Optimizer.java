package dev.headrace.trainer.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How gradients move weights, with all that it remembers between batches. */
final class Optimizer {

    private static final float BETA1 = 0.9f;
    private static final float BETA2 = 0.999f;
    private static final float EPSILON = 1e-8f;
    private static final float NO_CLIP = -1f;

    private final NetSettings settings;
    private final List<NDArray> parameters;
    private final List<NDArray> first = new ArrayList<>();
    private final List<NDArray> second = new ArrayList<>();
    private long steps;

    Optimizer(NDManager manager, NetSettings settings, List<NDArray> parameters) {
        this.settings = settings;
        this.parameters = parameters;
        for (NDArray parameter : parameters) {
            first.add(manager.zeros(parameter.getShape()));
            second.add(manager.zeros(parameter.getShape()));
        }
    }

    /** Moves the weights along the gradients, and empties those. */
    void step(double rate) {
        steps++;
        List<NDArray> gradients = parameters.stream().map(NDArray::getGradient).toList();
        float scale = scale(gradients);
        for (int i = 0; i < gradients.size(); i++) {
            if (settings.optimizer().equals("sgd")) {
                descend(i, gradients.get(i), (float) rate, scale);
            } else {
                adam(i, gradients.get(i), (float) rate, scale);
            }
            try (NDArray gradient = gradients.get(i)) {
                gradient.subi(gradient);
            }
        }
    }

    /** What gradients are multiplied by so that all together they are no longer than allowed. */
    private float scale(List<NDArray> gradients) {
        if (settings.clipNorm() == 0) {
            return 1f;
        }
        double squares = 0;
        for (NDArray gradient : gradients) {
            try (NDArray square = gradient.square();
                    NDArray sum = square.sum()) {
                squares += sum.getFloat();
            }
        }
        double norm = Math.sqrt(squares);
        return norm > settings.clipNorm() ? (float) (settings.clipNorm() / norm) : 1f;
    }

    private void adam(int i, NDArray gradient, float rate, float scale) {
        double unbiased = Math.sqrt(1 - StrictMath.pow(BETA2, steps)) / (1 - StrictMath.pow(BETA1, steps));
        parameters
                .get(i)
                .getNDArrayInternal()
                .adamUpdate(
                        new NDList(parameters.get(i), gradient, first.get(i), second.get(i)),
                        new NDList(parameters.get(i)),
                        rate,
                        (float) (rate * unbiased),
                        settings.weightDecay(),
                        scale,
                        NO_CLIP,
                        BETA1,
                        BETA2,
                        EPSILON,
                        false,
                        settings.optimizer().equals("adamw"));
    }

    private void descend(int i, NDArray gradient, float rate, float scale) {
        NDArray weights = parameters.get(i);
        NDArray velocity = first.get(i);
        gradient.muli(scale);
        if (settings.weightDecay() > 0) {
            try (NDArray decay = weights.mul(settings.weightDecay())) {
                gradient.addi(decay);
            }
        }
        velocity.muli(settings.momentum()).addi(gradient);
        try (NDArray move = velocity.mul(rate)) {
            weights.subi(move);
        }
    }

    void save(DataOutputStream out) throws IOException {
        out.writeLong(steps);
        for (int i = 0; i < parameters.size(); i++) {
            Weights.write(out, first.get(i).toFloatArray());
            Weights.write(out, second.get(i).toFloatArray());
        }
    }

    void restore(DataInputStream in) throws IOException {
        steps = in.readLong();
        for (int i = 0; i < parameters.size(); i++) {
            first.get(i).set(Weights.array(in));
            second.get(i).set(Weights.array(in));
        }
    }
}
