package dev.headrace.dsl.function;

import dev.headrace.dsl.value.Reach;
import dev.headrace.dsl.value.Span;

/** Spans of time, spelt as the language spells them. */
public abstract class Spans {

    private static final long SECOND = 1_000_000L;

    Spans() {}

    /**
     * {@code unbounded}: a window without a far end.
     *
     * @return the reach, for {@code over}
     */
    public static Reach unbounded() {
        return new Reach.Unbounded();
    }

    /**
     * {@code 14d}, of 24 hours each.
     *
     * @param count how many, not negative
     * @return the span
     * @throws dev.headrace.dsl.value.DefinitionException if the count is negative or the span longer than 292,000
     *     years (HR0690)
     */
    public static Span days(long count) {
        return Span.of(count, "d", 86_400 * SECOND);
    }

    /**
     * {@code 2h}: so many hours.
     *
     * @param count how many, not negative
     * @return the span
     * @throws dev.headrace.dsl.value.DefinitionException if the count is negative or the span longer than 292,000
     *     years (HR0690)
     */
    public static Span hours(long count) {
        return Span.of(count, "h", 3_600 * SECOND);
    }

    /**
     * {@code 10m}: so many minutes.
     *
     * @param count how many, not negative
     * @return the span
     * @throws dev.headrace.dsl.value.DefinitionException if the count is negative or the span longer than 292,000
     *     years (HR0690)
     */
    public static Span minutes(long count) {
        return Span.of(count, "m", 60 * SECOND);
    }

    /**
     * {@code 30s}: so many seconds.
     *
     * @param count how many, not negative
     * @return the span
     * @throws dev.headrace.dsl.value.DefinitionException if the count is negative or the span longer than 292,000
     *     years (HR0690)
     */
    public static Span seconds(long count) {
        return Span.of(count, "s", SECOND);
    }

    /**
     * {@code 250ms}: so many milliseconds.
     *
     * @param count how many, not negative
     * @return the span
     * @throws dev.headrace.dsl.value.DefinitionException if the count is negative or the span longer than 292,000
     *     years (HR0690)
     */
    public static Span millis(long count) {
        return Span.of(count, "ms", 1_000);
    }

    /**
     * {@code 5us}: so many microseconds.
     *
     * @param count how many, not negative
     * @return the span
     * @throws dev.headrace.dsl.value.DefinitionException if the count is negative (HR0690)
     */
    public static Span micros(long count) {
        return Span.of(count, "us", 1);
    }
}
