package dev.headrace.formats.parquet;

import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.schema.Type;

/** Encodes an enum's ordinals as a dictionary of the labels that occur. */
final class LabelEncoder extends NumberEncoder {

    private final List<byte[]> labels;

    LabelEncoder(Type type, boolean optional, List<String> labels) {
        super(type, optional);
        this.labels = labels.stream()
                .map(label -> label.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    @Override
    int take(Vector vector, int from, int to, long[] values, int at) {
        return takeLongs((LongVector) vector, from, to, values, at);
    }

    @Override
    void bounds(long[] values, int size, ColumnPages pages) {
        boolean[] seen = new boolean[labels.size()];
        for (int i = 0; i < size; i++) {
            seen[(int) values[i]] = true;
        }
        byte[] least = labels.get((int) values[0]);
        byte[] most = least;
        for (int label = 0; label < seen.length; label++) {
            if (seen[label]) {
                byte[] bytes = labels.get(label);
                least = Arrays.compareUnsigned(bytes, least) < 0 ? bytes : least;
                most = Arrays.compareUnsigned(bytes, most) > 0 ? bytes : most;
            }
        }
        pages.bounds(least, most);
    }

    @Override
    boolean pays(int entries, int size) {
        return true;
    }

    @Override
    void entries(long[] values, int size, PageBytes out) {
        for (int i = 0; i < size; i++) {
            text((int) values[i], out);
        }
    }

    @Override
    void plain(long[] values, ColumnPages pages, Scratch scratch) throws IOException {
        Body body = (from, to, out) -> {
            for (int i = from; i < to; i++) {
                text((int) values[i], out);
            }
        };
        pages(PAGE_ROWS, Encoding.PLAIN, body, pages, scratch);
    }

    private void text(int label, PageBytes out) {
        byte[] bytes = labels.get(label);
        out.four(bytes.length);
        out.raw(bytes);
    }
}
