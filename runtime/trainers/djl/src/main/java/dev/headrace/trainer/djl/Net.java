package dev.headrace.trainer.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import dev.headrace.worker.data.Matrix;
import dev.headrace.worker.step.Task;
import java.util.ArrayList;
import java.util.List;

/** A net of dense layers whose numbers PyTorch holds. */
final class Net {

    private static final int ROWS_AT_ONCE = 4096;

    private final NDManager manager;
    private final Weights shape;
    private final String activation;
    private final float dropout;
    private final List<NDArray> parameters = new ArrayList<>();

    Net(NDManager manager, Weights weights, MlpSettings settings) {
        this.manager = manager;
        this.shape = weights;
        this.activation = settings.activation();
        this.dropout = settings.dropout();
        for (int i = 0; i < weights.values().size(); i++) {
            int out = weights.sizes().get(i / 2 + 1);
            Shape form = i % 2 == 0 ? new Shape(out, weights.sizes().get(i / 2)) : new Shape(out);
            parameters.add(manager.create(weights.values().get(i), form));
        }
    }

    /** Weights and offsets, layer by layer. */
    List<NDArray> parameters() {
        return parameters;
    }

    /** What it has learnt, taken out of PyTorch. */
    Weights weights() {
        return new Weights(
                shape.sizes(), parameters.stream().map(NDArray::toFloatArray).toList(), shape.scale(), shape.offset());
    }

    /** The last layer's sums, before they become answers. */
    NDArray sums(NDArray rows, boolean training) {
        NDArray at = rows;
        for (int i = 0; i < parameters.size(); i += 2) {
            at = Linear.linear(at, parameters.get(i), parameters.get(i + 1)).head();
            if (i + 2 < parameters.size()) {
                at = activate(at);
                at = training && dropout > 0
                        ? Dropout.dropout(at, dropout, true).head()
                        : at;
            }
        }
        return at;
    }

    private NDArray activate(NDArray at) {
        return switch (activation) {
            case "tanh" -> Activation.tanh(at);
            case "sigmoid" -> Activation.sigmoid(at);
            default -> Activation.relu(at);
        };
    }

    /** Answers for rows, a part of them at a time. */
    Matrix predict(Task task, Matrix features) {
        int outputs = shape.sizes().get(shape.sizes().size() - 1);
        float[] answers = new float[features.rows() * outputs];
        for (int from = 0; from < features.rows(); from += ROWS_AT_ONCE) {
            int to = Math.min(features.rows(), from + ROWS_AT_ONCE);
            try (NDManager part = manager.newSubManager()) {
                NDArray rows = part.create(features.rows(from, to).values(), new Shape(to - from, features.columns()));
                float[] found = answer(task, sums(rows, false)).toFloatArray();
                System.arraycopy(found, 0, answers, from * outputs, found.length);
            }
        }
        return new Matrix(features.rows(), outputs, answers);
    }

    private NDArray answer(Task task, NDArray sums) {
        return switch (task) {
            case BINARY -> Activation.sigmoid(sums);
            case MULTICLASS -> sums.softmax(-1);
            case REGRESSION -> sums.mul(shape.scale()).add(shape.offset());
        };
    }
}
