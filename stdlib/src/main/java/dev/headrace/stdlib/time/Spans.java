package dev.headrace.stdlib.time;

import dev.headrace.stdlib.arithmetic.Ints;

/** Durations, as microseconds, counted in a unit. */
public final class Spans {

    private Spans() {}

    public static double milliseconds(long micros) {
        return Ints.divide(micros, 1_000L);
    }

    public static double seconds(long micros) {
        return Ints.divide(micros, 1_000_000L);
    }

    public static double minutes(long micros) {
        return Ints.divide(micros, 60_000_000L);
    }

    public static double hours(long micros) {
        return Ints.divide(micros, 3_600_000_000L);
    }

    public static double days(long micros) {
        return Ints.divide(micros, 86_400_000_000L);
    }
}
