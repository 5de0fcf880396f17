// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyDate;
import dev.headrace.dsl.value.AnyInstant;
import dev.headrace.dsl.value.AnyInt;
import dev.headrace.dsl.value.DateExpr;
import dev.headrace.dsl.value.InstantExpr;
import dev.headrace.dsl.value.IntExpr;
import dev.headrace.dsl.value.MaybeDate;
import dev.headrace.dsl.value.MaybeInstant;
import dev.headrace.dsl.value.MaybeInt;
import dev.headrace.dsl.value.Told;
import java.time.LocalDate;

/**
 * Functions of the library: time. Of a missing value they are missing. A row error makes the row a bad one
 * (HR0701), which meets the fate that its source declares.
 */
public abstract class TimeFunctions3 extends TimeFunctions2 {
    TimeFunctions3() {}

    /**
     * {@return the start of the unit that a time lies in: <code>second</code>, <code>minute</code>, <code>hour</code>,
     * <code>day</code>, <code>week</code> (from Monday), <code>month</code>, <code>quarter</code> or <code>year</code>
     * as the zone's clocks show it; a Date, always there}
     * @param <R> the rows that it is computed from
     * @param d the day
     * @param unit the name of the unit, written out
     */
    public static <R> DateExpr<R> truncateTo(DateExpr<? super R> d, String unit) {
        return DateExpr.of(Told.call("truncate_to", d, Told.literal(unit)));
    }

    /**
     * {@return the start of the unit that a time lies in: <code>second</code>, <code>minute</code>, <code>hour</code>,
     * <code>day</code>, <code>week</code> (from Monday), <code>month</code>, <code>quarter</code> or <code>year</code>
     * as the zone's clocks show it; a Date, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param d the day
     * @param unit the name of the unit, written out
     */
    public static <R> MaybeDate<R> truncateTo(AnyDate<? super R> d, String unit) {
        return MaybeDate.of(Told.call("truncate_to", d, Told.literal(unit)));
    }

    /**
     * {@return the Date at an Instant in a zone, or of a year, month and day: a Date, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> DateExpr<R> date(InstantExpr<? super R> t, String zone) {
        return DateExpr.of(Told.call("date", t, Told.literal(zone)));
    }

    /**
     * {@return the Date at an Instant in a zone, or of a year, month and day: a Date, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> MaybeDate<R> date(AnyInstant<? super R> t, String zone) {
        return MaybeDate.of(Told.call("date", t, Told.literal(zone)));
    }

    /**
     * {@return the Date at an Instant in a zone, or of a year, month and day: a Date, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> DateExpr<R> date(InstantExpr<? super R> t) {
        return DateExpr.of(Told.call("date", t));
    }

    /**
     * {@return the Date at an Instant in a zone, or of a year, month and day: a Date, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> MaybeDate<R> date(AnyInstant<? super R> t) {
        return MaybeDate.of(Told.call("date", t));
    }

    /**
     * {@return the Date at an Instant in a zone, or of a year, month and day: a Date, always there}
     * @param <R> the rows that it is computed from
     * @param year the year
     * @param month the month, 1 to 12
     * @param day the day of the month, from 1
     */
    public static <R> DateExpr<R> date(IntExpr<? super R> year, IntExpr<? super R> month, IntExpr<? super R> day) {
        return DateExpr.of(Told.call("date", year, month, day));
    }

    /**
     * {@return the Date at an Instant in a zone, or of a year, month and day: a Date, always there}
     * @param <R> the rows that it is computed from
     * @param year the year
     * @param month the month, 1 to 12
     * @param day the day of the month, from 1
     */
    public static <R> DateExpr<R> date(IntExpr<? super R> year, long month, long day) {
        return DateExpr.of(Told.call("date", year, Told.literal(month), Told.literal(day)));
    }

    /**
     * {@return the Date at an Instant in a zone, or of a year, month and day: a Date, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param year the year
     * @param month the month, 1 to 12
     * @param day the day of the month, from 1
     */
    public static <R> MaybeDate<R> date(AnyInt<? super R> year, AnyInt<? super R> month, AnyInt<? super R> day) {
        return MaybeDate.of(Told.call("date", year, month, day));
    }

    /**
     * {@return the Date at an Instant in a zone, or of a year, month and day: a Date, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param year the year
     * @param month the month, 1 to 12
     * @param day the day of the month, from 1
     */
    public static <R> MaybeDate<R> date(AnyInt<? super R> year, long month, long day) {
        return MaybeDate.of(Told.call("date", year, Told.literal(month), Told.literal(day)));
    }

    /**
     * {@return the first instant of a Date in a zone: an Instant, always there}
     * @param <R> the rows that it is computed from
     * @param d the day
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> InstantExpr<R> instant(DateExpr<? super R> d, String zone) {
        return InstantExpr.of(Told.call("instant", d, Told.literal(zone)));
    }

    /**
     * {@return the first instant of a Date in a zone: an Instant, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param d the day
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> MaybeInstant<R> instant(AnyDate<? super R> d, String zone) {
        return MaybeInstant.of(Told.call("instant", d, Told.literal(zone)));
    }

    /**
     * {@return the first instant of a Date in a zone: an Instant, always there}
     * @param <R> the rows that it is computed from
     * @param d the day
     */
    public static <R> InstantExpr<R> instant(DateExpr<? super R> d) {
        return InstantExpr.of(Told.call("instant", d));
    }

    /**
     * {@return the first instant of a Date in a zone: an Instant, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param d the day
     */
    public static <R> MaybeInstant<R> instant(AnyDate<? super R> d) {
        return MaybeInstant.of(Told.call("instant", d));
    }

    /**
     * {@return the Date <code>n</code> days later, or earlier if <code>n</code> is negative: a Date, always there}
     * @param <R> the rows that it is computed from
     * @param d the day
     * @param n how many days
     */
    public static <R> DateExpr<R> addDays(DateExpr<? super R> d, IntExpr<? super R> n) {
        return DateExpr.of(Told.call("add_days", d, n));
    }

    /**
     * {@return the Date <code>n</code> days later, or earlier if <code>n</code> is negative: a Date, always there}
     * @param <R> the rows that it is computed from
     * @param d the day
     * @param n how many days
     */
    public static <R> DateExpr<R> addDays(DateExpr<? super R> d, long n) {
        return DateExpr.of(Told.call("add_days", d, Told.literal(n)));
    }

    /**
     * {@return the Date <code>n</code> days later, or earlier if <code>n</code> is negative: a Date, missing where an
     * argument is}
     * @param <R> the rows that it is computed from
     * @param d the day
     * @param n how many days
     */
    public static <R> MaybeDate<R> addDays(AnyDate<? super R> d, AnyInt<? super R> n) {
        return MaybeDate.of(Told.call("add_days", d, n));
    }

    /**
     * {@return the Date <code>n</code> days later, or earlier if <code>n</code> is negative: a Date, missing where an
     * argument is}
     * @param <R> the rows that it is computed from
     * @param d the day
     * @param n how many days
     */
    public static <R> MaybeDate<R> addDays(AnyDate<? super R> d, long n) {
        return MaybeDate.of(Told.call("add_days", d, Told.literal(n)));
    }

    /**
     * {@return the same day <code>n</code> months later, or the month's last day if it is shorter: a Date, always
     * there}
     * @param <R> the rows that it is computed from
     * @param d the day
     * @param n how many months
     */
    public static <R> DateExpr<R> addMonths(DateExpr<? super R> d, IntExpr<? super R> n) {
        return DateExpr.of(Told.call("add_months", d, n));
    }

    /**
     * {@return the same day <code>n</code> months later, or the month's last day if it is shorter: a Date, always
     * there}
     * @param <R> the rows that it is computed from
     * @param d the day
     * @param n how many months
     */
    public static <R> DateExpr<R> addMonths(DateExpr<? super R> d, long n) {
        return DateExpr.of(Told.call("add_months", d, Told.literal(n)));
    }

    /**
     * {@return the same day <code>n</code> months later, or the month's last day if it is shorter: a Date, missing
     * where an argument is}
     * @param <R> the rows that it is computed from
     * @param d the day
     * @param n how many months
     */
    public static <R> MaybeDate<R> addMonths(AnyDate<? super R> d, AnyInt<? super R> n) {
        return MaybeDate.of(Told.call("add_months", d, n));
    }

    /**
     * {@return the same day <code>n</code> months later, or the month's last day if it is shorter: a Date, missing
     * where an argument is}
     * @param <R> the rows that it is computed from
     * @param d the day
     * @param n how many months
     */
    public static <R> MaybeDate<R> addMonths(AnyDate<? super R> d, long n) {
        return MaybeDate.of(Told.call("add_months", d, Told.literal(n)));
    }

    /**
     * {@return how many days <code>to</code> lies after <code>from</code>: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param from the earlier day; if it is the later one, the result is negative
     * @param to the later day
     */
    public static <R> IntExpr<R> daysBetween(DateExpr<? super R> from, DateExpr<? super R> to) {
        return IntExpr.of(Told.call("days_between", from, to));
    }

    /**
     * {@return how many days <code>to</code> lies after <code>from</code>: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param from the earlier day; if it is the later one, the result is negative
     * @param to the later day
     */
    public static <R> IntExpr<R> daysBetween(DateExpr<? super R> from, LocalDate to) {
        return IntExpr.of(Told.call("days_between", from, Told.literal(to)));
    }

    /**
     * {@return how many days <code>to</code> lies after <code>from</code>: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param from the earlier day; if it is the later one, the result is negative
     * @param to the later day
     */
    public static <R> MaybeInt<R> daysBetween(AnyDate<? super R> from, AnyDate<? super R> to) {
        return MaybeInt.of(Told.call("days_between", from, to));
    }

    /**
     * {@return how many days <code>to</code> lies after <code>from</code>: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param from the earlier day; if it is the later one, the result is negative
     * @param to the later day
     */
    public static <R> MaybeInt<R> daysBetween(AnyDate<? super R> from, LocalDate to) {
        return MaybeInt.of(Told.call("days_between", from, Told.literal(to)));
    }

    /**
     * {@return how many full months <code>to</code> lies after <code>from</code>: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param from the earlier day; if it is the later one, the result is negative
     * @param to the later day
     */
    public static <R> IntExpr<R> monthsBetween(DateExpr<? super R> from, DateExpr<? super R> to) {
        return IntExpr.of(Told.call("months_between", from, to));
    }

    /**
     * {@return how many full months <code>to</code> lies after <code>from</code>: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param from the earlier day; if it is the later one, the result is negative
     * @param to the later day
     */
    public static <R> IntExpr<R> monthsBetween(DateExpr<? super R> from, LocalDate to) {
        return IntExpr.of(Told.call("months_between", from, Told.literal(to)));
    }

    /**
     * {@return how many full months <code>to</code> lies after <code>from</code>: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param from the earlier day; if it is the later one, the result is negative
     * @param to the later day
     */
    public static <R> MaybeInt<R> monthsBetween(AnyDate<? super R> from, AnyDate<? super R> to) {
        return MaybeInt.of(Told.call("months_between", from, to));
    }

    /**
     * {@return how many full months <code>to</code> lies after <code>from</code>: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param from the earlier day; if it is the later one, the result is negative
     * @param to the later day
     */
    public static <R> MaybeInt<R> monthsBetween(AnyDate<? super R> from, LocalDate to) {
        return MaybeInt.of(Told.call("months_between", from, Told.literal(to)));
    }

    /**
     * {@return how many full years <code>to</code> lies after <code>from</code>: an age; an Int, always there}
     * @param <R> the rows that it is computed from
     * @param from the earlier day; if it is the later one, the result is negative
     * @param to the later day
     */
    public static <R> IntExpr<R> yearsBetween(DateExpr<? super R> from, DateExpr<? super R> to) {
        return IntExpr.of(Told.call("years_between", from, to));
    }

    /**
     * {@return how many full years <code>to</code> lies after <code>from</code>: an age; an Int, always there}
     * @param <R> the rows that it is computed from
     * @param from the earlier day; if it is the later one, the result is negative
     * @param to the later day
     */
    public static <R> IntExpr<R> yearsBetween(DateExpr<? super R> from, LocalDate to) {
        return IntExpr.of(Told.call("years_between", from, Told.literal(to)));
    }

    /**
     * {@return how many full years <code>to</code> lies after <code>from</code>: an age; an Int, missing where an
     * argument is}
     * @param <R> the rows that it is computed from
     * @param from the earlier day; if it is the later one, the result is negative
     * @param to the later day
     */
    public static <R> MaybeInt<R> yearsBetween(AnyDate<? super R> from, AnyDate<? super R> to) {
        return MaybeInt.of(Told.call("years_between", from, to));
    }

    /**
     * {@return how many full years <code>to</code> lies after <code>from</code>: an age; an Int, missing where an
     * argument is}
     * @param <R> the rows that it is computed from
     * @param from the earlier day; if it is the later one, the result is negative
     * @param to the later day
     */
    public static <R> MaybeInt<R> yearsBetween(AnyDate<? super R> from, LocalDate to) {
        return MaybeInt.of(Told.call("years_between", from, Told.literal(to)));
    }
}
