package dev.headrace.cli;

import java.util.Locale;

/** Numbers and sizes as people read them. */
final class Counted {

    private Counted() {}

    /** {@code 1 row}, {@code 2,000 rows}, {@code no rows} is {@code 0 rows}. */
    static String of(long count, String noun) {
        return number(count) + " " + noun + (count == 1 ? "" : "s");
    }

    static String number(long count) {
        // Most are small, and the formatter takes longer to load than a short command to run.
        return count > -1000 && count < 1000 ? Long.toString(count) : String.format(Locale.ROOT, "%,d", count);
    }

    /** {@code 0.42 s}, {@code 1 min 12 s}. */
    static String time(long nanos) {
        double seconds = nanos / 1e9;
        return seconds < 60
                ? String.format(Locale.ROOT, "%.2f s", seconds)
                : String.format(Locale.ROOT, "%d min %d s", (long) seconds / 60, (long) seconds % 60);
    }
}
