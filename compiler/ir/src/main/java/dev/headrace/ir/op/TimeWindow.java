package dev.headrace.ir.op;

/** How a {@link Op.Group} cuts time. Output rows carry {@code start} and {@code end} (LANGUAGE, rule 9). */
public sealed interface TimeWindow {

    /**
     * Windows of {@code size}, one starting at every multiple of {@code every} since the epoch; fixed if both are equal.
     * Microseconds.
     */
    record Sliding(long every, long size) implements TimeWindow {
        public Sliding {
            if (every <= 0 || size <= 0) {
                throw new IllegalArgumentException("a window is wider than nothing");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sliding(this);
        }
    }

    /** Runs of rows in which no two neighbours are {@code gap} microseconds or more apart. */
    record Session(long gap) implements TimeWindow {
        public Session {
            if (gap <= 0) {
                throw new IllegalArgumentException("a gap is wider than nothing");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.session(this);
        }
    }

    <R> R accept(Visitor<R> visitor);

    /** One case per kind. */
    interface Visitor<R> {
        R sliding(Sliding window);

        R session(Session window);
    }
}
