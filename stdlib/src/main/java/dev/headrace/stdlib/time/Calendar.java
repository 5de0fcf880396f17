package dev.headrace.stdlib.time;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.text.DateText;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/** Dates, as days since 1970-01-01. */
public final class Calendar {

    private static final int MONDAY_SHIFT = 3;
    private static final long MOST_YEARS = 999_999_999;
    private static final long MOST_MONTHS = MOST_YEARS * 24;

    private Calendar() {}

    public static long year(long day) {
        return LocalDate.ofEpochDay(day).getYear();
    }

    public static long quarter(long day) {
        return (LocalDate.ofEpochDay(day).getMonthValue() + 2) / 3;
    }

    public static long month(long day) {
        return LocalDate.ofEpochDay(day).getMonthValue();
    }

    public static long weekOfYear(long day) {
        return LocalDate.ofEpochDay(day).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    public static long day(long day) {
        return LocalDate.ofEpochDay(day).getDayOfMonth();
    }

    public static long dayOfYear(long day) {
        return LocalDate.ofEpochDay(day).getDayOfYear();
    }

    /** Monday is 0. The first day of 1970 was a Thursday. */
    public static long dayOfWeek(long day) {
        return Math.floorMod(day + MONDAY_SHIFT, 7L);
    }

    public static boolean isWeekend(long day) {
        return dayOfWeek(day) >= 5;
    }

    public static long date(long year, long month, long day) {
        if (year < -MOST_YEARS || year > MOST_YEARS || month < 1 || month > 12 || day < 1 || day > 31) {
            throw noSuchDay();
        }
        LocalDate first = LocalDate.of((int) year, (int) month, 1);
        if (day > first.lengthOfMonth()) {
            throw noSuchDay();
        }
        return first.toEpochDay() + day - 1;
    }

    public static long addDays(long day, long n) {
        if (n > DateText.MAX_DAY - DateText.MIN_DAY || n < DateText.MIN_DAY - DateText.MAX_DAY) {
            throw outside();
        }
        return DateText.inRange(day + n);
    }

    /** The same day of another month, or its last day if it is shorter. */
    public static long addMonths(long day, long n) {
        LocalDate date = LocalDate.ofEpochDay(day);
        long months = date.getYear() * 12L + date.getMonthValue() - 1;
        boolean counts = n <= MOST_MONTHS && n >= -MOST_MONTHS;
        if (!counts || Math.abs(Math.floorDiv(months + n, 12L)) > MOST_YEARS) {
            throw outside();
        }
        return date.plusMonths(n).toEpochDay();
    }

    public static long daysBetween(long from, long to) {
        return to - from;
    }

    public static long monthsBetween(long from, long to) {
        return ChronoUnit.MONTHS.between(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
    }

    public static long yearsBetween(long from, long to) {
        return Period.between(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to))
                .getYears();
    }

    public static long truncate(long day, String name, Unit unit) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> day;
            // The first day a Date can hold is a Monday.
            case WEEK -> day - dayOfWeek(day);
            case MONTH -> day - date.getDayOfMonth() + 1;
            case QUARTER ->
                LocalDate.of(date.getYear(), (date.getMonthValue() - 1) / 3 * 3 + 1, 1)
                        .toEpochDay();
            case YEAR -> day - date.getDayOfYear() + 1;
        };
    }

    private static RowError outside() {
        return new RowError("a Date lies outside the years a Date can hold");
    }

    private static RowError noSuchDay() {
        return new RowError("the calendar has no such day");
    }
}
