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
import java.util.Optional;

/** A net of layers, dense ones at its end, whose numbers PyTorch holds. */
final class Net {

    /** Of dense layers; pictures become much larger on their way. */
    private static final int ROWS_AT_ONCE = 4096;

    private static final int PICTURES_AT_ONCE = 256;

    private final NDManager manager;
    private final Weights shape;
    private final String activation;
    private final float dropout;
    private final Optional<Pictures> pictures;
    private final List<NDArray> parameters = new ArrayList<>();

    Net(NDManager manager, Weights weights, NetSettings settings) {
        this.manager = manager;
        this.shape = weights;
        this.activation = settings.activation();
        this.dropout = settings.dropout();
        this.pictures = settings.pictures();
        for (int layer = 0; layer < weights.shapes().size(); layer++) {
            List<Integer> form = weights.shapes().get(layer);
            parameters.add(manager.create(
                    weights.values().get(2 * layer),
                    new Shape(form.stream().mapToLong(Integer::longValue).toArray())));
            parameters.add(manager.create(weights.values().get(2 * layer + 1), new Shape(form.get(0))));
        }
    }

    /** Weights and offsets, layer by layer. */
    List<NDArray> parameters() {
        return parameters;
    }

    /** What it has learnt, taken out of PyTorch. */
    Weights weights() {
        return new Weights(
                shape.shapes(), parameters.stream().map(NDArray::toFloatArray).toList(), shape.scale(), shape.offset());
    }

    /** The last layer's sums, before they become answers. */
    NDArray sums(NDArray rows, boolean training) {
        int convolutions = pictures.map(p -> p.filters().size()).orElse(0);
        NDArray at = pictures.isPresent() ? look(pictures.get(), rows) : rows;
        for (int i = 2 * convolutions; i < parameters.size(); i += 2) {
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

    private NDArray look(Pictures form, NDArray rows) {
        NDArray at = form.open(rows);
        for (int i = 0; i < form.filters().size(); i++) {
            NDArray found = form.convolved(at, parameters.get(2 * i), parameters.get(2 * i + 1));
            at = Pictures.halved(activate(found));
        }
        return form.close(at);
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
        int outputs = shape.outputs();
        float[] answers = new float[features.rows() * outputs];
        int most = pictures.isPresent() ? PICTURES_AT_ONCE : ROWS_AT_ONCE;
        for (int from = 0; from < features.rows(); from += most) {
            int to = Math.min(features.rows(), from + most);
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
