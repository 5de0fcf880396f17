package dev.headrace.dsl.function;

import dev.headrace.dsl.value.Reach;
import dev.headrace.dsl.value.Span;

/** Spans of time, spelt as the language spells them. */
public abstract class Spans {

    private static final long SECOND = 1_000_000L;

    Spans() {}

    /** {@code unbounded}: a window without a far end. */
    public static Reach unbounded() {
        return new Reach.Unbounded();
    }

    /** {@code 14d}, of 24 hours each. */
    public static Span days(long count) {
        return Span.of(count, "d", 86_400 * SECOND);
    }

    /** {@code 2h}. */
    public static Span hours(long count) {
        return Span.of(count, "h", 3_600 * SECOND);
    }

    /** {@code 10m}. */
    public static Span minutes(long count) {
        return Span.of(count, "m", 60 * SECOND);
    }

    /** {@code 30s}. */
    public static Span seconds(long count) {
        return Span.of(count, "s", SECOND);
    }

    /** {@code 250ms}. */
    public static Span millis(long count) {
        return Span.of(count, "ms", 1_000);
    }

    /** {@code 5us}. */
    public static Span micros(long count) {
        return Span.of(count, "us", 1);
    }
}
