package dev.headrace.kernels.order;

import dev.headrace.kernels.batch.BoolVector;
import dev.headrace.kernels.batch.DecimalVector;
import dev.headrace.kernels.batch.DoubleVector;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.ObjectVector;
import dev.headrace.kernels.batch.Vector;
import java.util.List;
import java.util.Objects;

/**
 * Hashes and equality of rows by key columns. The hash is the same in every JVM and for every way of cutting rows into
 * batches; equality is that of {@code ==} in the language: null equals null.
 */
public final class KeyColumns {

    private static final long NULL = 0x9E3779B97F4A7C15L;

    private KeyColumns() {}

    /** The hash of each row's key: 64 well mixed bits, so any of them can choose a partition or a slot. */
    public static long[] hash(List<Vector> keys, int size) {
        long[] hashes = new long[size];
        for (Vector key : keys) {
            key.accept(new Hashing(hashes, size));
        }
        return hashes;
    }

    /** Whether row {@code i} of {@code a} has the same key as row {@code j} of {@code b}. */
    public static boolean same(List<Vector> a, int i, List<Vector> b, int j) {
        for (int k = 0; k < a.size(); k++) {
            if (!same(a.get(k), i, b.get(k), j)) {
                return false;
            }
        }
        return true;
    }

    /** Whether two places of two vectors of one type hold the same value. */
    public static boolean same(Vector a, int i, Vector b, int j) {
        if (a.isNull(i) || b.isNull(j)) {
            return a.isNull(i) && b.isNull(j);
        }
        if (a instanceof LongVector x) {
            return x.values()[i] == ((LongVector) b).values()[j];
        }
        if (a instanceof DoubleVector x) {
            return x.values()[i] == ((DoubleVector) b).values()[j];
        }
        if (a instanceof BoolVector x) {
            return x.values()[i] == ((BoolVector) b).values()[j];
        }
        return Objects.equals(((ObjectVector) a).values()[i], ((ObjectVector) b).values()[j]);
    }

    /** Spreads the bits of a number over all 64. */
    public static long mix(long v) {
        long x = (v ^ (v >>> 32)) * 0xD6E8FEB86659FD93L;
        x = (x ^ (x >>> 32)) * 0xD6E8FEB86659FD93L;
        return x ^ (x >>> 32);
    }

    private record Hashing(long[] hashes, int size) implements Vector.Visitor<Void> {

        @Override
        public Void long_(LongVector vector) {
            long[] values = vector.values();
            for (int i = 0; i < size; i++) {
                add(i, vector.isNull(i) ? NULL : values[i]);
            }
            return null;
        }

        @Override
        public Void double_(DoubleVector vector) {
            double[] values = vector.values();
            for (int i = 0; i < size; i++) {
                add(i, vector.isNull(i) ? NULL : Double.doubleToLongBits(values[i] + 0.0));
            }
            return null;
        }

        @Override
        public Void bool(BoolVector vector) {
            boolean[] values = vector.values();
            for (int i = 0; i < size; i++) {
                add(i, vector.isNull(i) ? NULL : values[i] ? 2 : 1);
            }
            return null;
        }

        @Override
        public Void object(ObjectVector vector) {
            Object[] values = vector.values();
            for (int i = 0; i < size; i++) {
                add(i, vector.isNull(i) ? NULL : Objects.hashCode(values[i]));
            }
            return null;
        }

        /** As {@link java.math.BigDecimal#hashCode} has it, for other vectors hold the same values as objects. */
        @Override
        public Void decimal(DecimalVector vector) {
            long[] values = vector.unscaled();
            int scale = vector.scale();
            for (int i = 0; i < size; i++) {
                long digits = Math.abs(values[i]);
                int hash = (int) (digits >>> 32) * 31 + (int) digits;
                add(i, vector.isNull(i) ? NULL : 31 * (values[i] < 0 ? -hash : hash) + scale);
            }
            return null;
        }

        private void add(int row, long value) {
            hashes[row] = mix(hashes[row] * 31 + value);
        }
    }
}
