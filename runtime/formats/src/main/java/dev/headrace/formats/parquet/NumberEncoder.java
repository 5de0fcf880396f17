package dev.headrace.formats.parquet;

import dev.headrace.kernels.batch.DecimalVector;
import dev.headrace.kernels.batch.DoubleVector;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vector;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** Encodes numbers of 64 bits, or what is held as such. */
abstract class NumberEncoder extends FlatEncoder {

    NumberEncoder(Type type, boolean optional) {
        super(type, optional);
    }

    @Override
    final void values(List<Piece> pieces, int column, ColumnPages pages, Scratch scratch) throws IOException {
        int size = scratch.levels.present();
        long[] values = scratch.longs(size);
        int at = 0;
        for (Piece piece : pieces) {
            at = take(piece.batch().column(column), piece.from(), piece.to(), values, at);
        }
        if (size > 0) {
            bounds(values, size, pages);
        }
        LongDictionary dictionary = LongDictionary.of(values, size, scratch);
        if (dictionary != null && pays(dictionary.size(), size)) {
            scratch.page.clear();
            entries(dictionary.entries(), dictionary.size(), scratch.page);
            numbered(dictionary.ids(), dictionary.size(), pages, scratch);
        } else {
            plain(values, pages, scratch);
        }
    }

    /** Appends the values of some rows that are there; gives where they end. */
    abstract int take(Vector vector, int from, int to, long[] values, int at);

    abstract void bounds(long[] values, int size, ColumnPages pages);

    abstract boolean pays(int entries, int size);

    abstract void entries(long[] values, int size, PageBytes out);

    abstract void plain(long[] values, ColumnPages pages, Scratch scratch) throws IOException;

    static int takeLongs(LongVector vector, int from, int to, long[] values, int start) {
        return takeLongs(vector.values(), vector.nulls(), from, to, values, start);
    }

    static int takeLongs(long[] all, boolean @Nullable [] nulls, int from, int to, long[] values, int start) {
        if (nulls == null) {
            System.arraycopy(all, from, values, start, to - from);
            return start + to - from;
        }
        int at = start;
        for (int row = from; row < to; row++) {
            if (!nulls[row]) {
                values[at++] = all[row];
            }
        }
        return at;
    }

    /** Int, Instant and Duration, as INT64. */
    static class Longs extends NumberEncoder {

        Longs(Type type, boolean optional) {
            super(type, optional);
        }

        @Override
        int take(Vector vector, int from, int to, long[] values, int at) {
            return takeLongs((LongVector) vector, from, to, values, at);
        }

        @Override
        void bounds(long[] values, int size, ColumnPages pages) {
            long least = values[0];
            long most = values[0];
            for (int i = 1; i < size; i++) {
                least = Math.min(least, values[i]);
                most = Math.max(most, values[i]);
            }
            pages.bounds(bytes(least), bytes(most));
        }

        byte[] bytes(long value) {
            PageBytes out = new PageBytes();
            entries(new long[] {value}, 1, out);
            return out.toArray();
        }

        @Override
        boolean pays(int entries, int size) {
            return pays((long) entries * Long.BYTES, entries, size, (long) size * Long.BYTES);
        }

        @Override
        void entries(long[] values, int size, PageBytes out) {
            out.longs(values, 0, size);
        }

        @Override
        void plain(long[] values, ColumnPages pages, Scratch scratch) throws IOException {
            pages(PAGE_ROWS, Encoding.PLAIN, (from, to, out) -> out.longs(values, from, to), pages, scratch);
        }
    }

    /** Decimal of few digits, as INT64: without its point. */
    static final class Decimals extends Longs {

        Decimals(Type type, boolean optional) {
            super(type, optional);
        }

        @Override
        int take(Vector vector, int from, int to, long[] values, int start) {
            if (vector instanceof DecimalVector decimals) {
                return takeLongs(decimals.unscaled(), decimals.nulls(), from, to, values, start);
            }
            int at = start;
            for (int row = from; row < to; row++) {
                if (vector.boxed(row) instanceof BigDecimal value) {
                    values[at++] = value.unscaledValue().longValueExact();
                }
            }
            return at;
        }
    }

    /** Float, as DOUBLE: its bits. */
    static final class Doubles extends Longs {

        Doubles(Type type, boolean optional) {
            super(type, optional);
        }

        @Override
        int take(Vector vector, int from, int to, long[] values, int start) {
            double[] all = ((DoubleVector) vector).values();
            boolean[] nulls = vector.nulls();
            int at = start;
            for (int row = from; row < to; row++) {
                if (nulls == null || !nulls[row]) {
                    values[at++] = Double.doubleToRawLongBits(all[row]);
                }
            }
            return at;
        }

        /** Says nothing of a column with a NaN in it; a zero may be of either sign. */
        @Override
        void bounds(long[] values, int size, ColumnPages pages) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < size; i++) {
                double value = Double.longBitsToDouble(values[i]);
                if (Double.isNaN(value)) {
                    return;
                }
                least = value < least ? value : least;
                most = value > most ? value : most;
            }
            pages.bounds(bits(least == 0 ? -0.0 : least), bits(most == 0 ? 0.0 : most));
        }

        private byte[] bits(double value) {
            return bytes(Double.doubleToRawLongBits(value));
        }
    }

    /** Date, as INT32. */
    static final class Days extends Longs {

        Days(Type type, boolean optional) {
            super(type, optional);
        }

        @Override
        int take(Vector vector, int from, int to, long[] values, int at) {
            int end = super.take(vector, from, to, values, at);
            for (int i = at; i < end; i++) {
                LeafSink.day(values[i]);
            }
            return end;
        }

        @Override
        boolean pays(int entries, int size) {
            return pays((long) entries * Integer.BYTES, entries, size, (long) size * Integer.BYTES);
        }

        @Override
        void entries(long[] values, int size, PageBytes out) {
            out.ints(values, 0, size);
        }

        @Override
        void plain(long[] values, ColumnPages pages, Scratch scratch) throws IOException {
            pages(PAGE_ROWS, Encoding.PLAIN, (from, to, out) -> out.ints(values, from, to), pages, scratch);
        }
    }
}
