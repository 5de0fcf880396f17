package dev.headrace.kernels.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Vectors of one kind end to end; visits the first. */
final class Joining implements Vector.Visitor<Vector> {

    private final List<Vector> parts;
    private final int size;

    Joining(List<Vector> parts) {
        this.parts = parts;
        this.size = parts.stream().mapToInt(Vector::size).sum();
    }

    @Override
    public Vector long_(LongVector first) {
        long[] to = new long[size];
        copy(to, p -> ((LongVector) p).values());
        return new LongVector(to, nulls(), size);
    }

    @Override
    public Vector double_(DoubleVector first) {
        double[] to = new double[size];
        copy(to, p -> ((DoubleVector) p).values());
        return new DoubleVector(to, nulls(), size);
    }

    @Override
    public Vector bool(BoolVector first) {
        boolean[] to = new boolean[size];
        copy(to, p -> ((BoolVector) p).values());
        return new BoolVector(to, nulls(), size);
    }

    @Override
    public Vector object(ObjectVector first) {
        @Nullable Object[] to = new @Nullable Object[size];
        copy(to, p -> ((ObjectVector) p).values());
        return new ObjectVector(to, nulls(), size);
    }

    /** Decimals come out as longs if all of them are held so. */
    @Override
    public Vector decimal(DecimalVector first) {
        for (Vector part : parts) {
            if (!(part instanceof DecimalVector decimals) || decimals.scale() != first.scale()) {
                return object(first);
            }
        }
        long[] to = new long[size];
        copy(to, p -> ((DecimalVector) p).unscaled());
        return new DecimalVector(to, nulls(), size, first.scale());
    }

    private interface Values {
        Object of(Vector part);
    }

    @SuppressWarnings("SuspiciousSystemArraycopy") // every part has the first one's kind of array
    private void copy(Object to, Values values) {
        int at = 0;
        for (Vector part : parts) {
            System.arraycopy(values.of(part), 0, to, at, part.size());
            at += part.size();
        }
    }

    private boolean @Nullable [] nulls() {
        boolean[] to = null;
        int at = 0;
        for (Vector part : parts) {
            boolean[] from = part.nulls();
            if (from != null) {
                to = to == null ? new boolean[size] : to;
                System.arraycopy(from, 0, to, at, part.size());
            }
            at += part.size();
        }
        return to;
    }
}
