package dev.headrace.ir.index;

/**
 * How far before its own time a row's value can depend on rows of a stream.
 *
 * @param streams whether it depends on a stream at all; what is there at the start is known as a whole
 * @param micros every window on the way added up, the longest way
 * @param unbounded whether some window on the way has no beginning: it adds nothing to {@code micros}
 */
public record History(boolean streams, long micros, boolean unbounded) {

    /** Of rows that are there at the start. */
    static final History WHOLE = new History(false, 0, false);

    /** Of a stream's own rows. */
    static final History NONE = new History(true, 0, false);

    /** Whether a row needs no row before it. */
    public boolean isNone() {
        return micros == 0 && !unbounded;
    }

    /** The further of both. */
    History and(History other) {
        return new History(streams || other.streams, Math.max(micros, other.micros), unbounded || other.unbounded);
    }

    /** As much further back, if these rows stream. */
    History plus(long more) {
        long sum = micros + more;
        return streams ? new History(true, sum < micros ? Long.MAX_VALUE : sum, unbounded) : this;
    }

    /** Back to the first row, if these rows stream. */
    History open() {
        return streams ? new History(true, micros, true) : this;
    }

    /** The first instant whose rows are whole where rows are known from {@code start} on, in microseconds since 1970. */
    public long wholeFrom(long start) {
        long sum = start + micros;
        return start > 0 && sum < start ? Long.MAX_VALUE : sum;
    }
}
