package dev.headrace.trainer.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.pooling.Pool;
import dev.headrace.worker.WorkerFailure;
import dev.headrace.worker.step.Settings;
import java.util.ArrayList;
import java.util.List;

/**
 * What a net does with pictures before its dense layers: convolutions, each followed by taking the greatest of two by two.
 *
 * @param channels of a picture; its values come channel by channel, row by row
 * @param filters of each convolution
 * @param kernel the side of what a filter sees, odd, so that its middle is a pixel
 */
record Pictures(int channels, int height, int width, List<Integer> filters, int kernel) {

    static final List<String> SETTINGS = List.of("channels", "height", "width", "filters", "kernel");
    private static final int MOST_PIXELS = 4096;

    Pictures {
        filters = List.copyOf(filters);
    }

    static Pictures of(Settings settings) throws WorkerFailure {
        for (String needed : List.of("height", "width")) {
            if (!settings.values().containsKey(needed)) {
                throw WorkerFailure.step("Trainer `djl.cnn` needs setting `" + needed + "`, in pixels.");
            }
        }
        Pictures pictures = new Pictures(
                settings.whole("channels", 1, 1, 1024),
                settings.whole("height", 1, 1, MOST_PIXELS),
                settings.whole("width", 1, 1, MOST_PIXELS),
                settings.wholes("filters", List.of(32, 64), 1, 4096),
                settings.whole("kernel", 5, 1, 31));
        if (pictures.kernel % 2 == 0) {
            throw WorkerFailure.step("Setting `kernel` must be odd, not `" + pictures.kernel + "`.");
        }
        int halvings = pictures.filters.size();
        if (pictures.height >> halvings == 0 || pictures.width >> halvings == 0) {
            throw WorkerFailure.step(
                    "A picture of " + pictures.height + " x " + pictures.width + " pixels is gone after " + halvings
                            + " convolutions, each of which halves it; set fewer `filters`.");
        }
        return pictures;
    }

    int values() {
        return channels * height * width;
    }

    /** How many values come out. */
    int outputs() {
        int last = filters.isEmpty() ? channels : filters.get(filters.size() - 1);
        return last * (height >> filters.size()) * (width >> filters.size());
    }

    /** The shapes of the weights of each convolution. */
    List<List<Integer>> shapes() {
        List<List<Integer>> shapes = new ArrayList<>();
        int in = channels;
        for (int out : filters) {
            shapes.add(List.of(out, in, kernel, kernel));
            in = out;
        }
        return shapes;
    }

    /** Rows of values as rows of pictures. */
    NDArray open(NDArray rows) {
        return rows.reshape(-1, channels, height, width);
    }

    NDArray convolved(NDArray pictures, NDArray weights, NDArray offsets) {
        int margin = kernel / 2;
        return Conv2d.conv2d(pictures, weights, offsets, new Shape(1, 1), new Shape(margin, margin))
                .head();
    }

    static NDArray halved(NDArray pictures) {
        return Pool.maxPool2d(pictures, new Shape(2, 2), new Shape(2, 2), new Shape(0, 0), false);
    }

    NDArray close(NDArray pictures) {
        return pictures.reshape(-1, outputs());
    }
}
