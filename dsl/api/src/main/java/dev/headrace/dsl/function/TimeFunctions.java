// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyDate;
import dev.headrace.dsl.value.AnyInstant;
import dev.headrace.dsl.value.AnyInt;
import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.DateExpr;
import dev.headrace.dsl.value.DurationExpr;
import dev.headrace.dsl.value.InstantExpr;
import dev.headrace.dsl.value.IntExpr;
import dev.headrace.dsl.value.MaybeBool;
import dev.headrace.dsl.value.MaybeDate;
import dev.headrace.dsl.value.MaybeDuration;
import dev.headrace.dsl.value.MaybeInstant;
import dev.headrace.dsl.value.MaybeInt;
import dev.headrace.dsl.value.Told;
import java.time.LocalDate;

/** Functions of the library: time. */
public abstract class TimeFunctions extends ConversionFunctions {
    TimeFunctions() {}

    /** The year of the calendar. */
    public static <R> IntExpr<R> year(InstantExpr<? super R> t, String zone) {
        return IntExpr.of(Told.call("year", t, Told.literal(zone)));
    }

    /** The year of the calendar. */
    public static <R> MaybeInt<R> year(AnyInstant<? super R> t, String zone) {
        return MaybeInt.of(Told.call("year", t, Told.literal(zone)));
    }

    /** The year of the calendar. */
    public static <R> IntExpr<R> year(InstantExpr<? super R> t) {
        return IntExpr.of(Told.call("year", t));
    }

    /** The year of the calendar. */
    public static <R> MaybeInt<R> year(AnyInstant<? super R> t) {
        return MaybeInt.of(Told.call("year", t));
    }

    /** The year of the calendar. */
    public static <R> IntExpr<R> year(DateExpr<? super R> d) {
        return IntExpr.of(Told.call("year", d));
    }

    /** The year of the calendar. */
    public static <R> MaybeInt<R> year(AnyDate<? super R> d) {
        return MaybeInt.of(Told.call("year", d));
    }

    /** The quarter of the year, 1 to 4. */
    public static <R> IntExpr<R> quarter(InstantExpr<? super R> t, String zone) {
        return IntExpr.of(Told.call("quarter", t, Told.literal(zone)));
    }

    /** The quarter of the year, 1 to 4. */
    public static <R> MaybeInt<R> quarter(AnyInstant<? super R> t, String zone) {
        return MaybeInt.of(Told.call("quarter", t, Told.literal(zone)));
    }

    /** The quarter of the year, 1 to 4. */
    public static <R> IntExpr<R> quarter(InstantExpr<? super R> t) {
        return IntExpr.of(Told.call("quarter", t));
    }

    /** The quarter of the year, 1 to 4. */
    public static <R> MaybeInt<R> quarter(AnyInstant<? super R> t) {
        return MaybeInt.of(Told.call("quarter", t));
    }

    /** The quarter of the year, 1 to 4. */
    public static <R> IntExpr<R> quarter(DateExpr<? super R> d) {
        return IntExpr.of(Told.call("quarter", d));
    }

    /** The quarter of the year, 1 to 4. */
    public static <R> MaybeInt<R> quarter(AnyDate<? super R> d) {
        return MaybeInt.of(Told.call("quarter", d));
    }

    /** The month, 1 to 12. */
    public static <R> IntExpr<R> month(InstantExpr<? super R> t, String zone) {
        return IntExpr.of(Told.call("month", t, Told.literal(zone)));
    }

    /** The month, 1 to 12. */
    public static <R> MaybeInt<R> month(AnyInstant<? super R> t, String zone) {
        return MaybeInt.of(Told.call("month", t, Told.literal(zone)));
    }

    /** The month, 1 to 12. */
    public static <R> IntExpr<R> month(InstantExpr<? super R> t) {
        return IntExpr.of(Told.call("month", t));
    }

    /** The month, 1 to 12. */
    public static <R> MaybeInt<R> month(AnyInstant<? super R> t) {
        return MaybeInt.of(Told.call("month", t));
    }

    /** The month, 1 to 12. */
    public static <R> IntExpr<R> month(DateExpr<? super R> d) {
        return IntExpr.of(Told.call("month", d));
    }

    /** The month, 1 to 12. */
    public static <R> MaybeInt<R> month(AnyDate<? super R> d) {
        return MaybeInt.of(Told.call("month", d));
    }

    /** The ISO week, 1 to 53; week 1 holds the year's first Thursday. */
    public static <R> IntExpr<R> weekOfYear(InstantExpr<? super R> t, String zone) {
        return IntExpr.of(Told.call("week_of_year", t, Told.literal(zone)));
    }

    /** The ISO week, 1 to 53; week 1 holds the year's first Thursday. */
    public static <R> MaybeInt<R> weekOfYear(AnyInstant<? super R> t, String zone) {
        return MaybeInt.of(Told.call("week_of_year", t, Told.literal(zone)));
    }

    /** The ISO week, 1 to 53; week 1 holds the year's first Thursday. */
    public static <R> IntExpr<R> weekOfYear(InstantExpr<? super R> t) {
        return IntExpr.of(Told.call("week_of_year", t));
    }

    /** The ISO week, 1 to 53; week 1 holds the year's first Thursday. */
    public static <R> MaybeInt<R> weekOfYear(AnyInstant<? super R> t) {
        return MaybeInt.of(Told.call("week_of_year", t));
    }

    /** The ISO week, 1 to 53; week 1 holds the year's first Thursday. */
    public static <R> IntExpr<R> weekOfYear(DateExpr<? super R> d) {
        return IntExpr.of(Told.call("week_of_year", d));
    }

    /** The ISO week, 1 to 53; week 1 holds the year's first Thursday. */
    public static <R> MaybeInt<R> weekOfYear(AnyDate<? super R> d) {
        return MaybeInt.of(Told.call("week_of_year", d));
    }

    /** The day of the month, 1 to 31. */
    public static <R> IntExpr<R> day(InstantExpr<? super R> t, String zone) {
        return IntExpr.of(Told.call("day", t, Told.literal(zone)));
    }

    /** The day of the month, 1 to 31. */
    public static <R> MaybeInt<R> day(AnyInstant<? super R> t, String zone) {
        return MaybeInt.of(Told.call("day", t, Told.literal(zone)));
    }

    /** The day of the month, 1 to 31. */
    public static <R> IntExpr<R> day(InstantExpr<? super R> t) {
        return IntExpr.of(Told.call("day", t));
    }

    /** The day of the month, 1 to 31. */
    public static <R> MaybeInt<R> day(AnyInstant<? super R> t) {
        return MaybeInt.of(Told.call("day", t));
    }

    /** The day of the month, 1 to 31. */
    public static <R> IntExpr<R> day(DateExpr<? super R> d) {
        return IntExpr.of(Told.call("day", d));
    }

    /** The day of the month, 1 to 31. */
    public static <R> MaybeInt<R> day(AnyDate<? super R> d) {
        return MaybeInt.of(Told.call("day", d));
    }

    /** The day of the year, 1 to 366. */
    public static <R> IntExpr<R> dayOfYear(InstantExpr<? super R> t, String zone) {
        return IntExpr.of(Told.call("day_of_year", t, Told.literal(zone)));
    }

    /** The day of the year, 1 to 366. */
    public static <R> MaybeInt<R> dayOfYear(AnyInstant<? super R> t, String zone) {
        return MaybeInt.of(Told.call("day_of_year", t, Told.literal(zone)));
    }

    /** The day of the year, 1 to 366. */
    public static <R> IntExpr<R> dayOfYear(InstantExpr<? super R> t) {
        return IntExpr.of(Told.call("day_of_year", t));
    }

    /** The day of the year, 1 to 366. */
    public static <R> MaybeInt<R> dayOfYear(AnyInstant<? super R> t) {
        return MaybeInt.of(Told.call("day_of_year", t));
    }

    /** The day of the year, 1 to 366. */
    public static <R> IntExpr<R> dayOfYear(DateExpr<? super R> d) {
        return IntExpr.of(Told.call("day_of_year", d));
    }

    /** The day of the year, 1 to 366. */
    public static <R> MaybeInt<R> dayOfYear(AnyDate<? super R> d) {
        return MaybeInt.of(Told.call("day_of_year", d));
    }

    /** The day of the week, 0 for Monday to 6 for Sunday. */
    public static <R> IntExpr<R> dayOfWeek(InstantExpr<? super R> t, String zone) {
        return IntExpr.of(Told.call("day_of_week", t, Told.literal(zone)));
    }

    /** The day of the week, 0 for Monday to 6 for Sunday. */
    public static <R> MaybeInt<R> dayOfWeek(AnyInstant<? super R> t, String zone) {
        return MaybeInt.of(Told.call("day_of_week", t, Told.literal(zone)));
    }

    /** The day of the week, 0 for Monday to 6 for Sunday. */
    public static <R> IntExpr<R> dayOfWeek(InstantExpr<? super R> t) {
        return IntExpr.of(Told.call("day_of_week", t));
    }

    /** The day of the week, 0 for Monday to 6 for Sunday. */
    public static <R> MaybeInt<R> dayOfWeek(AnyInstant<? super R> t) {
        return MaybeInt.of(Told.call("day_of_week", t));
    }

    /** The day of the week, 0 for Monday to 6 for Sunday. */
    public static <R> IntExpr<R> dayOfWeek(DateExpr<? super R> d) {
        return IntExpr.of(Told.call("day_of_week", d));
    }

    /** The day of the week, 0 for Monday to 6 for Sunday. */
    public static <R> MaybeInt<R> dayOfWeek(AnyDate<? super R> d) {
        return MaybeInt.of(Told.call("day_of_week", d));
    }

    /** Whether it is a Saturday or Sunday. */
    public static <R> BoolExpr<R> isWeekend(InstantExpr<? super R> t, String zone) {
        return BoolExpr.of(Told.call("is_weekend", t, Told.literal(zone)));
    }

    /** Whether it is a Saturday or Sunday. */
    public static <R> MaybeBool<R> isWeekend(AnyInstant<? super R> t, String zone) {
        return MaybeBool.of(Told.call("is_weekend", t, Told.literal(zone)));
    }

    /** Whether it is a Saturday or Sunday. */
    public static <R> BoolExpr<R> isWeekend(InstantExpr<? super R> t) {
        return BoolExpr.of(Told.call("is_weekend", t));
    }

    /** Whether it is a Saturday or Sunday. */
    public static <R> MaybeBool<R> isWeekend(AnyInstant<? super R> t) {
        return MaybeBool.of(Told.call("is_weekend", t));
    }

    /** Whether it is a Saturday or Sunday. */
    public static <R> BoolExpr<R> isWeekend(DateExpr<? super R> d) {
        return BoolExpr.of(Told.call("is_weekend", d));
    }

    /** Whether it is a Saturday or Sunday. */
    public static <R> MaybeBool<R> isWeekend(AnyDate<? super R> d) {
        return MaybeBool.of(Told.call("is_weekend", d));
    }

    /** The hour of the day, 0 to 23. */
    public static <R> IntExpr<R> hour(InstantExpr<? super R> t, String zone) {
        return IntExpr.of(Told.call("hour", t, Told.literal(zone)));
    }

    /** The hour of the day, 0 to 23. */
    public static <R> MaybeInt<R> hour(AnyInstant<? super R> t, String zone) {
        return MaybeInt.of(Told.call("hour", t, Told.literal(zone)));
    }

    /** The hour of the day, 0 to 23. */
    public static <R> IntExpr<R> hour(InstantExpr<? super R> t) {
        return IntExpr.of(Told.call("hour", t));
    }

    /** The hour of the day, 0 to 23. */
    public static <R> MaybeInt<R> hour(AnyInstant<? super R> t) {
        return MaybeInt.of(Told.call("hour", t));
    }

    /** The minute of the hour, 0 to 59. */
    public static <R> IntExpr<R> minute(InstantExpr<? super R> t, String zone) {
        return IntExpr.of(Told.call("minute", t, Told.literal(zone)));
    }

    /** The minute of the hour, 0 to 59. */
    public static <R> MaybeInt<R> minute(AnyInstant<? super R> t, String zone) {
        return MaybeInt.of(Told.call("minute", t, Told.literal(zone)));
    }

    /** The minute of the hour, 0 to 59. */
    public static <R> IntExpr<R> minute(InstantExpr<? super R> t) {
        return IntExpr.of(Told.call("minute", t));
    }

    /** The minute of the hour, 0 to 59. */
    public static <R> MaybeInt<R> minute(AnyInstant<? super R> t) {
        return MaybeInt.of(Told.call("minute", t));
    }

    /** The whole second of the minute, 0 to 59. */
    public static <R> IntExpr<R> second(InstantExpr<? super R> t, String zone) {
        return IntExpr.of(Told.call("second", t, Told.literal(zone)));
    }

    /** The whole second of the minute, 0 to 59. */
    public static <R> MaybeInt<R> second(AnyInstant<? super R> t, String zone) {
        return MaybeInt.of(Told.call("second", t, Told.literal(zone)));
    }

    /** The whole second of the minute, 0 to 59. */
    public static <R> IntExpr<R> second(InstantExpr<? super R> t) {
        return IntExpr.of(Told.call("second", t));
    }

    /** The whole second of the minute, 0 to 59. */
    public static <R> MaybeInt<R> second(AnyInstant<? super R> t) {
        return MaybeInt.of(Told.call("second", t));
    }

    /** How far into the day the clock is. */
    public static <R> DurationExpr<R> timeOfDay(InstantExpr<? super R> t, String zone) {
        return DurationExpr.of(Told.call("time_of_day", t, Told.literal(zone)));
    }

    /** How far into the day the clock is. */
    public static <R> MaybeDuration<R> timeOfDay(AnyInstant<? super R> t, String zone) {
        return MaybeDuration.of(Told.call("time_of_day", t, Told.literal(zone)));
    }

    /** How far into the day the clock is. */
    public static <R> DurationExpr<R> timeOfDay(InstantExpr<? super R> t) {
        return DurationExpr.of(Told.call("time_of_day", t));
    }

    /** How far into the day the clock is. */
    public static <R> MaybeDuration<R> timeOfDay(AnyInstant<? super R> t) {
        return MaybeDuration.of(Told.call("time_of_day", t));
    }

    /** The start of the unit that a time lies in: <code>second</code>, <code>minute</code>, <code>hour</code>, <code>day</code>, <code>week</code> (from Monday), <code>month</code>, <code>quarter</code> or <code>year</code> as the zone's clocks show it. */
    public static <R> InstantExpr<R> truncateTo(InstantExpr<? super R> t, String unit, String zone) {
        return InstantExpr.of(Told.call("truncate_to", t, Told.literal(unit), Told.literal(zone)));
    }

    /** The start of the unit that a time lies in: <code>second</code>, <code>minute</code>, <code>hour</code>, <code>day</code>, <code>week</code> (from Monday), <code>month</code>, <code>quarter</code> or <code>year</code> as the zone's clocks show it. */
    public static <R> MaybeInstant<R> truncateTo(AnyInstant<? super R> t, String unit, String zone) {
        return MaybeInstant.of(Told.call("truncate_to", t, Told.literal(unit), Told.literal(zone)));
    }

    /** The start of the unit that a time lies in: <code>second</code>, <code>minute</code>, <code>hour</code>, <code>day</code>, <code>week</code> (from Monday), <code>month</code>, <code>quarter</code> or <code>year</code> as the zone's clocks show it. */
    public static <R> InstantExpr<R> truncateTo(InstantExpr<? super R> t, String unit) {
        return InstantExpr.of(Told.call("truncate_to", t, Told.literal(unit)));
    }

    /** The start of the unit that a time lies in: <code>second</code>, <code>minute</code>, <code>hour</code>, <code>day</code>, <code>week</code> (from Monday), <code>month</code>, <code>quarter</code> or <code>year</code> as the zone's clocks show it. */
    public static <R> MaybeInstant<R> truncateTo(AnyInstant<? super R> t, String unit) {
        return MaybeInstant.of(Told.call("truncate_to", t, Told.literal(unit)));
    }

    /** The start of the unit that a time lies in: <code>second</code>, <code>minute</code>, <code>hour</code>, <code>day</code>, <code>week</code> (from Monday), <code>month</code>, <code>quarter</code> or <code>year</code> as the zone's clocks show it. */
    public static <R> DateExpr<R> truncateTo(DateExpr<? super R> d, String unit) {
        return DateExpr.of(Told.call("truncate_to", d, Told.literal(unit)));
    }

    /** The start of the unit that a time lies in: <code>second</code>, <code>minute</code>, <code>hour</code>, <code>day</code>, <code>week</code> (from Monday), <code>month</code>, <code>quarter</code> or <code>year</code> as the zone's clocks show it. */
    public static <R> MaybeDate<R> truncateTo(AnyDate<? super R> d, String unit) {
        return MaybeDate.of(Told.call("truncate_to", d, Told.literal(unit)));
    }

    /** The Date at an Instant in a zone, or of a year, month and day. */
    public static <R> DateExpr<R> date(InstantExpr<? super R> t, String zone) {
        return DateExpr.of(Told.call("date", t, Told.literal(zone)));
    }

    /** The Date at an Instant in a zone, or of a year, month and day. */
    public static <R> MaybeDate<R> date(AnyInstant<? super R> t, String zone) {
        return MaybeDate.of(Told.call("date", t, Told.literal(zone)));
    }

    /** The Date at an Instant in a zone, or of a year, month and day. */
    public static <R> DateExpr<R> date(InstantExpr<? super R> t) {
        return DateExpr.of(Told.call("date", t));
    }

    /** The Date at an Instant in a zone, or of a year, month and day. */
    public static <R> MaybeDate<R> date(AnyInstant<? super R> t) {
        return MaybeDate.of(Told.call("date", t));
    }

    /** The Date at an Instant in a zone, or of a year, month and day. */
    public static <R> DateExpr<R> date(IntExpr<? super R> year, IntExpr<? super R> month, IntExpr<? super R> day) {
        return DateExpr.of(Told.call("date", year, month, day));
    }

    /** The Date at an Instant in a zone, or of a year, month and day. */
    public static <R> DateExpr<R> date(IntExpr<? super R> year, long month, long day) {
        return DateExpr.of(Told.call("date", year, Told.literal(month), Told.literal(day)));
    }

    /** The Date at an Instant in a zone, or of a year, month and day. */
    public static <R> MaybeDate<R> date(AnyInt<? super R> year, AnyInt<? super R> month, AnyInt<? super R> day) {
        return MaybeDate.of(Told.call("date", year, month, day));
    }

    /** The Date at an Instant in a zone, or of a year, month and day. */
    public static <R> MaybeDate<R> date(AnyInt<? super R> year, long month, long day) {
        return MaybeDate.of(Told.call("date", year, Told.literal(month), Told.literal(day)));
    }

    /** The first instant of a Date in a zone. */
    public static <R> InstantExpr<R> instant(DateExpr<? super R> d, String zone) {
        return InstantExpr.of(Told.call("instant", d, Told.literal(zone)));
    }

    /** The first instant of a Date in a zone. */
    public static <R> MaybeInstant<R> instant(AnyDate<? super R> d, String zone) {
        return MaybeInstant.of(Told.call("instant", d, Told.literal(zone)));
    }

    /** The first instant of a Date in a zone. */
    public static <R> InstantExpr<R> instant(DateExpr<? super R> d) {
        return InstantExpr.of(Told.call("instant", d));
    }

    /** The first instant of a Date in a zone. */
    public static <R> MaybeInstant<R> instant(AnyDate<? super R> d) {
        return MaybeInstant.of(Told.call("instant", d));
    }

    /** The Date <code>n</code> days later, or earlier if <code>n</code> is negative. */
    public static <R> DateExpr<R> addDays(DateExpr<? super R> d, IntExpr<? super R> n) {
        return DateExpr.of(Told.call("add_days", d, n));
    }

    /** The Date <code>n</code> days later, or earlier if <code>n</code> is negative. */
    public static <R> DateExpr<R> addDays(DateExpr<? super R> d, long n) {
        return DateExpr.of(Told.call("add_days", d, Told.literal(n)));
    }

    /** The Date <code>n</code> days later, or earlier if <code>n</code> is negative. */
    public static <R> MaybeDate<R> addDays(AnyDate<? super R> d, AnyInt<? super R> n) {
        return MaybeDate.of(Told.call("add_days", d, n));
    }

    /** The Date <code>n</code> days later, or earlier if <code>n</code> is negative. */
    public static <R> MaybeDate<R> addDays(AnyDate<? super R> d, long n) {
        return MaybeDate.of(Told.call("add_days", d, Told.literal(n)));
    }

    /** The same day <code>n</code> months later, or the month's last day if it is shorter. */
    public static <R> DateExpr<R> addMonths(DateExpr<? super R> d, IntExpr<? super R> n) {
        return DateExpr.of(Told.call("add_months", d, n));
    }

    /** The same day <code>n</code> months later, or the month's last day if it is shorter. */
    public static <R> DateExpr<R> addMonths(DateExpr<? super R> d, long n) {
        return DateExpr.of(Told.call("add_months", d, Told.literal(n)));
    }

    /** The same day <code>n</code> months later, or the month's last day if it is shorter. */
    public static <R> MaybeDate<R> addMonths(AnyDate<? super R> d, AnyInt<? super R> n) {
        return MaybeDate.of(Told.call("add_months", d, n));
    }

    /** The same day <code>n</code> months later, or the month's last day if it is shorter. */
    public static <R> MaybeDate<R> addMonths(AnyDate<? super R> d, long n) {
        return MaybeDate.of(Told.call("add_months", d, Told.literal(n)));
    }

    /** How many days <code>to</code> lies after <code>from</code>. */
    public static <R> IntExpr<R> daysBetween(DateExpr<? super R> from, DateExpr<? super R> to) {
        return IntExpr.of(Told.call("days_between", from, to));
    }

    /** How many days <code>to</code> lies after <code>from</code>. */
    public static <R> IntExpr<R> daysBetween(DateExpr<? super R> from, LocalDate to) {
        return IntExpr.of(Told.call("days_between", from, Told.literal(to)));
    }

    /** How many days <code>to</code> lies after <code>from</code>. */
    public static <R> MaybeInt<R> daysBetween(AnyDate<? super R> from, AnyDate<? super R> to) {
        return MaybeInt.of(Told.call("days_between", from, to));
    }

    /** How many days <code>to</code> lies after <code>from</code>. */
    public static <R> MaybeInt<R> daysBetween(AnyDate<? super R> from, LocalDate to) {
        return MaybeInt.of(Told.call("days_between", from, Told.literal(to)));
    }

    /** How many full months <code>to</code> lies after <code>from</code>. */
    public static <R> IntExpr<R> monthsBetween(DateExpr<? super R> from, DateExpr<? super R> to) {
        return IntExpr.of(Told.call("months_between", from, to));
    }

    /** How many full months <code>to</code> lies after <code>from</code>. */
    public static <R> IntExpr<R> monthsBetween(DateExpr<? super R> from, LocalDate to) {
        return IntExpr.of(Told.call("months_between", from, Told.literal(to)));
    }

    /** How many full months <code>to</code> lies after <code>from</code>. */
    public static <R> MaybeInt<R> monthsBetween(AnyDate<? super R> from, AnyDate<? super R> to) {
        return MaybeInt.of(Told.call("months_between", from, to));
    }

    /** How many full months <code>to</code> lies after <code>from</code>. */
    public static <R> MaybeInt<R> monthsBetween(AnyDate<? super R> from, LocalDate to) {
        return MaybeInt.of(Told.call("months_between", from, Told.literal(to)));
    }

    /** How many full years <code>to</code> lies after <code>from</code>: an age. */
    public static <R> IntExpr<R> yearsBetween(DateExpr<? super R> from, DateExpr<? super R> to) {
        return IntExpr.of(Told.call("years_between", from, to));
    }

    /** How many full years <code>to</code> lies after <code>from</code>: an age. */
    public static <R> IntExpr<R> yearsBetween(DateExpr<? super R> from, LocalDate to) {
        return IntExpr.of(Told.call("years_between", from, Told.literal(to)));
    }

    /** How many full years <code>to</code> lies after <code>from</code>: an age. */
    public static <R> MaybeInt<R> yearsBetween(AnyDate<? super R> from, AnyDate<? super R> to) {
        return MaybeInt.of(Told.call("years_between", from, to));
    }

    /** How many full years <code>to</code> lies after <code>from</code>: an age. */
    public static <R> MaybeInt<R> yearsBetween(AnyDate<? super R> from, LocalDate to) {
        return MaybeInt.of(Told.call("years_between", from, Told.literal(to)));
    }
}
