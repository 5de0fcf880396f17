package dev.headrace.kernels.batch;

import org.jspecify.annotations.Nullable;

/** Chosen rows of a vector; row -1 is a missing value. */
final class Taking implements Vector.Visitor<Vector> {

    private final int[] rows;
    private final int count;
    private final boolean gaps;

    Taking(int[] rows, int count) {
        this.rows = rows;
        this.count = count;
        boolean found = false;
        for (int i = 0; i < count; i++) {
            found |= rows[i] < 0;
        }
        this.gaps = found;
    }

    @Override
    public Vector long_(LongVector vector) {
        return new LongVector(longs(vector.values()), nulls(vector), count);
    }

    @Override
    public Vector decimal(DecimalVector vector) {
        return new DecimalVector(longs(vector.unscaled()), nulls(vector), count, vector.scale());
    }

    private long[] longs(long[] from) {
        long[] to = new long[count];
        for (int i = 0; i < count; i++) {
            int row = rows[i];
            if (row >= 0) {
                to[i] = from[row];
            }
        }
        return to;
    }

    @Override
    public Vector double_(DoubleVector vector) {
        double[] from = vector.values();
        double[] to = new double[count];
        for (int i = 0; i < count; i++) {
            int row = rows[i];
            if (row >= 0) {
                to[i] = from[row];
            }
        }
        return new DoubleVector(to, nulls(vector), count);
    }

    @Override
    public Vector bool(BoolVector vector) {
        boolean[] from = vector.values();
        boolean[] to = new boolean[count];
        for (int i = 0; i < count; i++) {
            int row = rows[i];
            to[i] = row >= 0 && from[row];
        }
        return new BoolVector(to, nulls(vector), count);
    }

    @Override
    public Vector object(ObjectVector vector) {
        @Nullable Object[] from = vector.values();
        @Nullable Object[] to = new @Nullable Object[count];
        for (int i = 0; i < count; i++) {
            int row = rows[i];
            to[i] = row >= 0 ? from[row] : null;
        }
        return new ObjectVector(to, nulls(vector), count);
    }

    private boolean @Nullable [] nulls(Vector vector) {
        boolean[] from = vector.nulls();
        if (from == null && !gaps) {
            return null;
        }
        boolean[] to = new boolean[count];
        for (int i = 0; i < count; i++) {
            int row = rows[i];
            to[i] = row < 0 || (from != null && from[row]);
        }
        return to;
    }
}
