package dev.headrace.ir.text;

import dev.headrace.ir.function.RowError;
import org.jspecify.annotations.Nullable;

/**
 * Instant, as microseconds since 1970-01-01T00:00Z: {@code yyyy-MM-dd}, {@code T} or one blank, {@code HH:mm}, perhaps
 * {@code :ss}, perhaps a point and one to six digits, then {@code Z}, {@code +HH}, {@code +HHmm} or {@code +HH:mm}.
 * Without the last part the text needs a zone from outside. A seventh digit after the point is a row error.
 *
 * <p>Written in UTC, {@code 2024-01-01T00:00:00Z}, with as many digits after the point as are needed: none, 3 or 6.
 */
public final class InstantText {

    public static final long MICROS_PER_SECOND = 1_000_000;
    public static final long MICROS_PER_MILLI = 1_000;
    private static final long SECONDS_PER_DAY = 86_400;
    private static final int MICRO_DIGITS = 6;

    /** Years beyond this cannot be counted in microseconds anyway. */
    private static final long MOST_DAYS = 110_000_000;

    private InstantText() {}

    /** An instant whose text says its own offset. */
    public static long parse(CharSequence text) {
        return parse(text, 0, text.length(), null);
    }

    public static long parse(CharSequence text, @Nullable Zone zone) {
        return parse(text, 0, text.length(), zone);
    }

    /** An instant; {@code zone} says where a text without an offset was written, null if that is an error. */
    public static long parse(CharSequence text, int from, int to, @Nullable Zone zone) {
        int yearEnd = DateText.yearEnd(text, from, to);
        int time = yearEnd + 7;
        if (yearEnd < 0 || time >= to || (text.charAt(time - 1) != 'T' && text.charAt(time - 1) != ' ')) {
            throw notAnInstant();
        }
        long day = DateText.dayAt(text, from, yearEnd, to);
        int hour = Digits.read(text, time, time + 2, to);
        int minute = Digits.read(text, time + 3, time + 5, to);
        if (hour < 0 || minute < 0 || !Digits.is(text, time + 2, to, ':')) {
            throw notAnInstant();
        }
        int at = time + 5;
        int second = 0;
        long micros = 0;
        if (Digits.is(text, at, to, ':')) {
            second = Digits.read(text, at + 1, at + 3, to);
            at += 3;
            if (Digits.is(text, at, to, '.')) {
                int end = digitsEnd(text, at + 1, to);
                micros = fraction(text, at + 1, end);
                at = end;
            }
        }
        if (second < 0) {
            throw notAnInstant();
        }
        if (hour > 23 || minute > 59 || second > 59) {
            throw new RowError("the text is not an Instant: a day has no such time");
        }
        if (Math.abs(day) > MOST_DAYS) {
            throw tooFar();
        }
        long local = day * SECONDS_PER_DAY + hour * 3600L + minute * 60L + second;
        return micros(at == to ? fromZone(local, zone) : local - offset(text, at, to), micros);
    }

    /** Whole seconds since the epoch as an instant. */
    public static long ofEpochSeconds(long seconds) {
        return scaled(seconds, MICROS_PER_SECOND);
    }

    /** Whole milliseconds since the epoch as an instant. */
    public static long ofEpochMillis(long millis) {
        return scaled(millis, MICROS_PER_MILLI);
    }

    public static String print(long micros) {
        StringBuilder out = new StringBuilder(27);
        append(micros, out);
        return out.toString();
    }

    public static void append(long micros, StringBuilder out) {
        long seconds = Math.floorDiv(micros, MICROS_PER_SECOND);
        int fraction = (int) (micros - seconds * MICROS_PER_SECOND);
        long day = Math.floorDiv(seconds, SECONDS_PER_DAY);
        int second = (int) (seconds - day * SECONDS_PER_DAY);
        Civil.append(day, out);
        Digits.append2(second / 3600, out.append('T'));
        Digits.append2(second / 60 % 60, out.append(':'));
        Digits.append2(second % 60, out.append(':'));
        if (fraction != 0) {
            out.append('.');
            int digits = fraction % 1000 == 0 ? 3 : MICRO_DIGITS;
            int rest = digits == 3 ? fraction / 1000 : fraction;
            for (int limit = digits == 3 ? 100 : 100_000; limit > 0; limit /= 10) {
                out.append((char) ('0' + rest / limit % 10));
            }
        }
        out.append('Z');
    }

    private static long fromZone(long local, @Nullable Zone zone) {
        if (zone == null) {
            throw new RowError("the text says no zone, and neither does the source");
        }
        return zone.toEpochSecond(local);
    }

    /** Seconds that the offset at {@code at} adds to UTC. */
    private static long offset(CharSequence text, int at, int to) {
        char sign = text.charAt(at);
        int length = to - at;
        if (sign == 'Z' && length == 1) {
            return 0;
        }
        boolean colon = length == 6 && text.charAt(at + 3) == ':';
        if ((sign != '+' && sign != '-') || !(length == 3 || length == 5 || colon)) {
            throw notAnInstant();
        }
        int hours = Digits.read(text, at + 1, at + 3, to);
        int minutes = length == 3 ? 0 : Digits.read(text, to - 2, to, to);
        if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59 || (hours == 18 && minutes > 0)) {
            throw notAnInstant();
        }
        long seconds = hours * 3600L + minutes * 60L;
        return sign == '-' ? -seconds : seconds;
    }

    private static int digitsEnd(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static long fraction(CharSequence text, int from, int to) {
        if (from == to) {
            throw notAnInstant();
        }
        if (to - from > MICRO_DIGITS) {
            throw new RowError("the text is finer than a microsecond");
        }
        long value = 0;
        for (int i = 0; i < MICRO_DIGITS; i++) {
            value = value * 10 + (from + i < to ? text.charAt(from + i) - '0' : 0);
        }
        return value;
    }

    private static long micros(long seconds, long fraction) {
        // Towards zero, because the smallest Instant does not lie on a whole second.
        boolean up = seconds < 0 && fraction > 0;
        long whole = scaled(up ? seconds + 1 : seconds, MICROS_PER_SECOND);
        long rest = up ? fraction - MICROS_PER_SECOND : fraction;
        if (rest > 0 ? whole > Long.MAX_VALUE - rest : whole < Long.MIN_VALUE - rest) {
            throw tooFar();
        }
        return whole + rest;
    }

    private static long scaled(long value, long factor) {
        if (value > Long.MAX_VALUE / factor || value < Long.MIN_VALUE / factor) {
            throw tooFar();
        }
        return value * factor;
    }

    private static RowError tooFar() {
        return new RowError("a time is too far from 1970 to be counted in microseconds");
    }

    private static RowError notAnInstant() {
        return new RowError("the text is not an Instant: `yyyy-MM-ddTHH:mm:ss` with a zone is expected");
    }
}
