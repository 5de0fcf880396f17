package dev.headrace.ir.text;

import dev.headrace.ir.function.RowError;
import java.time.LocalDate;

/**
 * Date, as days since 1970-01-01: {@code yyyy-MM-dd} of the Gregorian calendar. A year outside 0 to 9999 has a sign and
 * up to nine digits.
 */
public final class DateText {

    /** The days a Date can hold. */
    public static final long MIN_DAY = LocalDate.MIN.toEpochDay();

    public static final long MAX_DAY = LocalDate.MAX.toEpochDay();

    private static final int YEAR_DIGITS = 4;
    private static final int MOST_YEAR_DIGITS = 9;

    private DateText() {}

    public static long parse(CharSequence text) {
        return parse(text, 0, text.length());
    }

    public static long parse(CharSequence text, int from, int to) {
        int yearEnd = yearEnd(text, from, to);
        if (yearEnd < 0 || to != yearEnd + 6) {
            throw notADate();
        }
        return dayAt(text, from, yearEnd, to);
    }

    public static String print(long epochDay) {
        StringBuilder out = new StringBuilder(10);
        append(epochDay, out);
        return out.toString();
    }

    public static void append(long epochDay, StringBuilder out) {
        Civil.append(epochDay, out);
    }

    /** {@code epochDay}, or a row error if no Date can hold it. */
    public static long inRange(long epochDay) {
        if (epochDay < MIN_DAY || epochDay > MAX_DAY) {
            throw new RowError("a Date lies outside the years a Date can hold");
        }
        return epochDay;
    }

    /** Where the year that starts at {@code from} ends, or -1. */
    static int yearEnd(CharSequence text, int from, int to) {
        if (from < to && (text.charAt(from) == '-' || text.charAt(from) == '+')) {
            int at = from + 1;
            while (at < to && text.charAt(at) != '-') {
                at++;
            }
            int digits = at - from - 1;
            return digits >= YEAR_DIGITS && digits <= MOST_YEAR_DIGITS ? at : -1;
        }
        return from + YEAR_DIGITS <= to ? from + YEAR_DIGITS : -1;
    }

    /** The day of {@code -MM-dd} at {@code yearEnd}. */
    static long dayAt(CharSequence text, int from, int yearEnd, int end) {
        boolean signed = yearEnd != from + YEAR_DIGITS;
        int size = Digits.read(text, signed ? from + 1 : from, yearEnd, end);
        int month = Digits.read(text, yearEnd + 1, yearEnd + 3, end);
        int day = Digits.read(text, yearEnd + 4, yearEnd + 6, end);
        boolean dashes = Digits.is(text, yearEnd, end, '-') && Digits.is(text, yearEnd + 3, end, '-');
        if (size < 0 || !dashes || month < 0 || day < 0) {
            throw notADate();
        }
        long year = signed && text.charAt(from) == '-' ? -(long) size : size;
        if (month < 1 || month > 12 || day < 1 || day > Civil.daysInMonth(year, month)) {
            throw new RowError("the text is not a Date: the calendar has no such day");
        }
        return Civil.epochDay(year, month, day);
    }

    private static RowError notADate() {
        return new RowError("the text is not a Date: `yyyy-MM-dd` is expected");
    }
}
