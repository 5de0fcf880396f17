package dev.headrace.formats.parquet;

import dev.headrace.kernels.batch.ObjectVector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** Encodes Strings, as a dictionary if they repeat. */
final class TextEncoder extends FlatEncoder {

    /** Bytes that a page of long Strings is to have. */
    private static final int PAGE_BYTES = 1 << 20;

    TextEncoder(Type type, boolean optional) {
        super(type, optional);
    }

    @Override
    void values(List<Piece> pieces, int column, ColumnPages pages, Scratch scratch) throws IOException {
        String[] values = take(pieces, column, scratch.levels.present());
        TextDictionary dictionary = TextDictionary.of(values, scratch);
        byte[][] encoded = bytes(dictionary == null ? values : dictionary.entries());
        bounds(encoded, pages);
        long size = size(encoded);
        if (dictionary != null && pays(size, encoded.length, values.length, dictionary.plainSize(encoded))) {
            scratch.page.clear();
            put(encoded, 0, encoded.length, scratch.page);
            numbered(dictionary.ids(), encoded.length, pages, scratch);
            return;
        }
        byte[][] all = dictionary == null ? encoded : bytes(values);
        long average = Math.max(1, size(all) / Math.max(1, all.length));
        int rows = (int) Math.max(1, Math.min(PAGE_ROWS, PAGE_BYTES / average));
        pages(rows, Encoding.PLAIN, (from, to, out) -> put(all, from, to, out), pages, scratch);
    }

    private static String[] take(List<Piece> pieces, int column, int size) {
        String[] values = new String[size];
        int at = 0;
        for (Piece piece : pieces) {
            ObjectVector vector = (ObjectVector) piece.batch().column(column);
            @Nullable Object[] all = vector.values();
            for (int row = piece.from(); row < piece.to(); row++) {
                if (!vector.isNull(row)) {
                    values[at++] = (String) all[row];
                }
            }
        }
        return values;
    }

    private static byte[][] bytes(String[] values) {
        byte[][] bytes = new byte[values.length][];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = values[i].getBytes(StandardCharsets.UTF_8);
        }
        return bytes;
    }

    private static long size(byte[][] values) {
        long size = 0;
        for (byte[] value : values) {
            size += Integer.BYTES + value.length;
        }
        return size;
    }

    private static void bounds(byte[][] values, ColumnPages pages) {
        if (values.length == 0) {
            return;
        }
        byte[] least = values[0];
        byte[] most = values[0];
        for (byte[] value : values) {
            least = Arrays.compareUnsigned(value, least) < 0 ? value : least;
            most = Arrays.compareUnsigned(value, most) > 0 ? value : most;
        }
        pages.bounds(least, most);
    }

    private static void put(byte[][] values, int from, int to, PageBytes out) {
        for (int i = from; i < to; i++) {
            out.four(values[i].length);
            out.raw(values[i]);
        }
    }
}
