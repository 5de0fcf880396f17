// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyDate;
import dev.headrace.dsl.value.AnyInstant;
import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.DateExpr;
import dev.headrace.dsl.value.DurationExpr;
import dev.headrace.dsl.value.InstantExpr;
import dev.headrace.dsl.value.IntExpr;
import dev.headrace.dsl.value.MaybeBool;
import dev.headrace.dsl.value.MaybeDuration;
import dev.headrace.dsl.value.MaybeInstant;
import dev.headrace.dsl.value.MaybeInt;
import dev.headrace.dsl.value.Told;

/**
 * Functions of the library: time. Of a missing value they are missing. A row error makes the row a bad one
 * (HR0701), which meets the fate that its source declares.
 */
public abstract class TimeFunctions2 extends TimeFunctions {
    TimeFunctions2() {}

    /**
     * {@return the day of the year, 1 to 366: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param d the day
     */
    public static <R> IntExpr<R> dayOfYear(DateExpr<? super R> d) {
        return IntExpr.of(Told.call("day_of_year", d));
    }

    /**
     * {@return the day of the year, 1 to 366: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param d the day
     */
    public static <R> MaybeInt<R> dayOfYear(AnyDate<? super R> d) {
        return MaybeInt.of(Told.call("day_of_year", d));
    }

    /**
     * {@return the day of the week, 0 for Monday to 6 for Sunday: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> IntExpr<R> dayOfWeek(InstantExpr<? super R> t, String zone) {
        return IntExpr.of(Told.call("day_of_week", t, Told.literal(zone)));
    }

    /**
     * {@return the day of the week, 0 for Monday to 6 for Sunday: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> MaybeInt<R> dayOfWeek(AnyInstant<? super R> t, String zone) {
        return MaybeInt.of(Told.call("day_of_week", t, Told.literal(zone)));
    }

    /**
     * {@return the day of the week, 0 for Monday to 6 for Sunday: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> IntExpr<R> dayOfWeek(InstantExpr<? super R> t) {
        return IntExpr.of(Told.call("day_of_week", t));
    }

    /**
     * {@return the day of the week, 0 for Monday to 6 for Sunday: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> MaybeInt<R> dayOfWeek(AnyInstant<? super R> t) {
        return MaybeInt.of(Told.call("day_of_week", t));
    }

    /**
     * {@return the day of the week, 0 for Monday to 6 for Sunday: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param d the day
     */
    public static <R> IntExpr<R> dayOfWeek(DateExpr<? super R> d) {
        return IntExpr.of(Told.call("day_of_week", d));
    }

    /**
     * {@return the day of the week, 0 for Monday to 6 for Sunday: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param d the day
     */
    public static <R> MaybeInt<R> dayOfWeek(AnyDate<? super R> d) {
        return MaybeInt.of(Told.call("day_of_week", d));
    }

    /**
     * {@return whether it is a Saturday or Sunday: a Bool, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> BoolExpr<R> isWeekend(InstantExpr<? super R> t, String zone) {
        return BoolExpr.of(Told.call("is_weekend", t, Told.literal(zone)));
    }

    /**
     * {@return whether it is a Saturday or Sunday: a Bool, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> MaybeBool<R> isWeekend(AnyInstant<? super R> t, String zone) {
        return MaybeBool.of(Told.call("is_weekend", t, Told.literal(zone)));
    }

    /**
     * {@return whether it is a Saturday or Sunday: a Bool, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> BoolExpr<R> isWeekend(InstantExpr<? super R> t) {
        return BoolExpr.of(Told.call("is_weekend", t));
    }

    /**
     * {@return whether it is a Saturday or Sunday: a Bool, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> MaybeBool<R> isWeekend(AnyInstant<? super R> t) {
        return MaybeBool.of(Told.call("is_weekend", t));
    }

    /**
     * {@return whether it is a Saturday or Sunday: a Bool, always there}
     * @param <R> the rows that it is computed from
     * @param d the day
     */
    public static <R> BoolExpr<R> isWeekend(DateExpr<? super R> d) {
        return BoolExpr.of(Told.call("is_weekend", d));
    }

    /**
     * {@return whether it is a Saturday or Sunday: a Bool, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param d the day
     */
    public static <R> MaybeBool<R> isWeekend(AnyDate<? super R> d) {
        return MaybeBool.of(Told.call("is_weekend", d));
    }

    /**
     * {@return the hour of the day, 0 to 23: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> IntExpr<R> hour(InstantExpr<? super R> t, String zone) {
        return IntExpr.of(Told.call("hour", t, Told.literal(zone)));
    }

    /**
     * {@return the hour of the day, 0 to 23: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> MaybeInt<R> hour(AnyInstant<? super R> t, String zone) {
        return MaybeInt.of(Told.call("hour", t, Told.literal(zone)));
    }

    /**
     * {@return the hour of the day, 0 to 23: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> IntExpr<R> hour(InstantExpr<? super R> t) {
        return IntExpr.of(Told.call("hour", t));
    }

    /**
     * {@return the hour of the day, 0 to 23: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> MaybeInt<R> hour(AnyInstant<? super R> t) {
        return MaybeInt.of(Told.call("hour", t));
    }

    /**
     * {@return the minute of the hour, 0 to 59: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> IntExpr<R> minute(InstantExpr<? super R> t, String zone) {
        return IntExpr.of(Told.call("minute", t, Told.literal(zone)));
    }

    /**
     * {@return the minute of the hour, 0 to 59: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> MaybeInt<R> minute(AnyInstant<? super R> t, String zone) {
        return MaybeInt.of(Told.call("minute", t, Told.literal(zone)));
    }

    /**
     * {@return the minute of the hour, 0 to 59: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> IntExpr<R> minute(InstantExpr<? super R> t) {
        return IntExpr.of(Told.call("minute", t));
    }

    /**
     * {@return the minute of the hour, 0 to 59: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> MaybeInt<R> minute(AnyInstant<? super R> t) {
        return MaybeInt.of(Told.call("minute", t));
    }

    /**
     * {@return the whole second of the minute, 0 to 59: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> IntExpr<R> second(InstantExpr<? super R> t, String zone) {
        return IntExpr.of(Told.call("second", t, Told.literal(zone)));
    }

    /**
     * {@return the whole second of the minute, 0 to 59: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> MaybeInt<R> second(AnyInstant<? super R> t, String zone) {
        return MaybeInt.of(Told.call("second", t, Told.literal(zone)));
    }

    /**
     * {@return the whole second of the minute, 0 to 59: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> IntExpr<R> second(InstantExpr<? super R> t) {
        return IntExpr.of(Told.call("second", t));
    }

    /**
     * {@return the whole second of the minute, 0 to 59: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> MaybeInt<R> second(AnyInstant<? super R> t) {
        return MaybeInt.of(Told.call("second", t));
    }

    /**
     * {@return how far into the day the clock is: a Duration, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> DurationExpr<R> timeOfDay(InstantExpr<? super R> t, String zone) {
        return DurationExpr.of(Told.call("time_of_day", t, Told.literal(zone)));
    }

    /**
     * {@return how far into the day the clock is: a Duration, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> MaybeDuration<R> timeOfDay(AnyInstant<? super R> t, String zone) {
        return MaybeDuration.of(Told.call("time_of_day", t, Told.literal(zone)));
    }

    /**
     * {@return how far into the day the clock is: a Duration, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> DurationExpr<R> timeOfDay(InstantExpr<? super R> t) {
        return DurationExpr.of(Told.call("time_of_day", t));
    }

    /**
     * {@return how far into the day the clock is: a Duration, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> MaybeDuration<R> timeOfDay(AnyInstant<? super R> t) {
        return MaybeDuration.of(Told.call("time_of_day", t));
    }

    /**
     * {@return the start of the unit that a time lies in: <code>second</code>, <code>minute</code>, <code>hour</code>,
     * <code>day</code>, <code>week</code> (from Monday), <code>month</code>, <code>quarter</code> or <code>year</code>
     * as the zone's clocks show it; an Instant, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     * @param unit the name of the unit, written out
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> InstantExpr<R> truncateTo(InstantExpr<? super R> t, String unit, String zone) {
        return InstantExpr.of(Told.call("truncate_to", t, Told.literal(unit), Told.literal(zone)));
    }

    /**
     * {@return the start of the unit that a time lies in: <code>second</code>, <code>minute</code>, <code>hour</code>,
     * <code>day</code>, <code>week</code> (from Monday), <code>month</code>, <code>quarter</code> or <code>year</code>
     * as the zone's clocks show it; an Instant, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     * @param unit the name of the unit, written out
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> MaybeInstant<R> truncateTo(AnyInstant<? super R> t, String unit, String zone) {
        return MaybeInstant.of(Told.call("truncate_to", t, Told.literal(unit), Told.literal(zone)));
    }

    /**
     * {@return the start of the unit that a time lies in: <code>second</code>, <code>minute</code>, <code>hour</code>,
     * <code>day</code>, <code>week</code> (from Monday), <code>month</code>, <code>quarter</code> or <code>year</code>
     * as the zone's clocks show it; an Instant, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     * @param unit the name of the unit, written out
     */
    public static <R> InstantExpr<R> truncateTo(InstantExpr<? super R> t, String unit) {
        return InstantExpr.of(Told.call("truncate_to", t, Told.literal(unit)));
    }

    /**
     * {@return the start of the unit that a time lies in: <code>second</code>, <code>minute</code>, <code>hour</code>,
     * <code>day</code>, <code>week</code> (from Monday), <code>month</code>, <code>quarter</code> or <code>year</code>
     * as the zone's clocks show it; an Instant, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     * @param unit the name of the unit, written out
     */
    public static <R> MaybeInstant<R> truncateTo(AnyInstant<? super R> t, String unit) {
        return MaybeInstant.of(Told.call("truncate_to", t, Told.literal(unit)));
    }
}
