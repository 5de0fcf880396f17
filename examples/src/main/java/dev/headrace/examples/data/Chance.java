package dev.headrace.examples.data;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.SplittableRandom;

/** Seeded choices with the same outcome on every machine: whole numbers only, no library's idea of a distribution. */
final class Chance {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    /** Small values more often than large ones: the least of three draws. */
    int skewed(int bound) {
        return Math.min(random.nextInt(bound), Math.min(random.nextInt(bound), random.nextInt(bound)));
    }

    @SafeVarargs
    final <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** {@code hundredths} as a plain number with two digits: 1234 is 12.34. */
    static String money(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }

    /** Seconds since the epoch as {@code 2023-01-01 10:00:00}. */
    static String stamp(long epochSecond) {
        return LocalDateTime.ofEpochSecond(epochSecond, 0, ZoneOffset.UTC).format(STAMP);
    }

    static long epoch(String date) {
        return LocalDateTime.parse(date + "T00:00:00").toEpochSecond(ZoneOffset.UTC);
    }
}
