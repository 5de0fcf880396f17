// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyDate;
import dev.headrace.dsl.value.AnyInstant;
import dev.headrace.dsl.value.DateExpr;
import dev.headrace.dsl.value.InstantExpr;
import dev.headrace.dsl.value.IntExpr;
import dev.headrace.dsl.value.MaybeInt;
import dev.headrace.dsl.value.Told;

/**
 * Functions of the library: time. Of a missing value they are missing. A row error makes the row a bad one
 * (HR0701), which meets the fate that its source declares.
 */
public abstract class TimeFunctions extends ConversionFunctions2 {
    TimeFunctions() {}

    /**
     * {@return the year of the calendar: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> IntExpr<R> year(InstantExpr<? super R> t, String zone) {
        return IntExpr.of(Told.call("year", t, Told.literal(zone)));
    }

    /**
     * {@return the year of the calendar: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> MaybeInt<R> year(AnyInstant<? super R> t, String zone) {
        return MaybeInt.of(Told.call("year", t, Told.literal(zone)));
    }

    /**
     * {@return the year of the calendar: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> IntExpr<R> year(InstantExpr<? super R> t) {
        return IntExpr.of(Told.call("year", t));
    }

    /**
     * {@return the year of the calendar: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> MaybeInt<R> year(AnyInstant<? super R> t) {
        return MaybeInt.of(Told.call("year", t));
    }

    /**
     * {@return the year of the calendar: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param d the day
     */
    public static <R> IntExpr<R> year(DateExpr<? super R> d) {
        return IntExpr.of(Told.call("year", d));
    }

    /**
     * {@return the year of the calendar: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param d the day
     */
    public static <R> MaybeInt<R> year(AnyDate<? super R> d) {
        return MaybeInt.of(Told.call("year", d));
    }

    /**
     * {@return the quarter of the year, 1 to 4: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> IntExpr<R> quarter(InstantExpr<? super R> t, String zone) {
        return IntExpr.of(Told.call("quarter", t, Told.literal(zone)));
    }

    /**
     * {@return the quarter of the year, 1 to 4: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> MaybeInt<R> quarter(AnyInstant<? super R> t, String zone) {
        return MaybeInt.of(Told.call("quarter", t, Told.literal(zone)));
    }

    /**
     * {@return the quarter of the year, 1 to 4: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> IntExpr<R> quarter(InstantExpr<? super R> t) {
        return IntExpr.of(Told.call("quarter", t));
    }

    /**
     * {@return the quarter of the year, 1 to 4: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> MaybeInt<R> quarter(AnyInstant<? super R> t) {
        return MaybeInt.of(Told.call("quarter", t));
    }

    /**
     * {@return the quarter of the year, 1 to 4: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param d the day
     */
    public static <R> IntExpr<R> quarter(DateExpr<? super R> d) {
        return IntExpr.of(Told.call("quarter", d));
    }

    /**
     * {@return the quarter of the year, 1 to 4: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param d the day
     */
    public static <R> MaybeInt<R> quarter(AnyDate<? super R> d) {
        return MaybeInt.of(Told.call("quarter", d));
    }

    /**
     * {@return the month, 1 to 12: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> IntExpr<R> month(InstantExpr<? super R> t, String zone) {
        return IntExpr.of(Told.call("month", t, Told.literal(zone)));
    }

    /**
     * {@return the month, 1 to 12: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> MaybeInt<R> month(AnyInstant<? super R> t, String zone) {
        return MaybeInt.of(Told.call("month", t, Told.literal(zone)));
    }

    /**
     * {@return the month, 1 to 12: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> IntExpr<R> month(InstantExpr<? super R> t) {
        return IntExpr.of(Told.call("month", t));
    }

    /**
     * {@return the month, 1 to 12: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> MaybeInt<R> month(AnyInstant<? super R> t) {
        return MaybeInt.of(Told.call("month", t));
    }

    /**
     * {@return the month, 1 to 12: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param d the day
     */
    public static <R> IntExpr<R> month(DateExpr<? super R> d) {
        return IntExpr.of(Told.call("month", d));
    }

    /**
     * {@return the month, 1 to 12: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param d the day
     */
    public static <R> MaybeInt<R> month(AnyDate<? super R> d) {
        return MaybeInt.of(Told.call("month", d));
    }

    /**
     * {@return the ISO week, 1 to 53; week 1 holds the year's first Thursday; an Int, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> IntExpr<R> weekOfYear(InstantExpr<? super R> t, String zone) {
        return IntExpr.of(Told.call("week_of_year", t, Told.literal(zone)));
    }

    /**
     * {@return the ISO week, 1 to 53; week 1 holds the year's first Thursday; an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> MaybeInt<R> weekOfYear(AnyInstant<? super R> t, String zone) {
        return MaybeInt.of(Told.call("week_of_year", t, Told.literal(zone)));
    }

    /**
     * {@return the ISO week, 1 to 53; week 1 holds the year's first Thursday; an Int, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> IntExpr<R> weekOfYear(InstantExpr<? super R> t) {
        return IntExpr.of(Told.call("week_of_year", t));
    }

    /**
     * {@return the ISO week, 1 to 53; week 1 holds the year's first Thursday; an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> MaybeInt<R> weekOfYear(AnyInstant<? super R> t) {
        return MaybeInt.of(Told.call("week_of_year", t));
    }

    /**
     * {@return the ISO week, 1 to 53; week 1 holds the year's first Thursday; an Int, always there}
     * @param <R> the rows that it is computed from
     * @param d the day
     */
    public static <R> IntExpr<R> weekOfYear(DateExpr<? super R> d) {
        return IntExpr.of(Told.call("week_of_year", d));
    }

    /**
     * {@return the ISO week, 1 to 53; week 1 holds the year's first Thursday; an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param d the day
     */
    public static <R> MaybeInt<R> weekOfYear(AnyDate<? super R> d) {
        return MaybeInt.of(Told.call("week_of_year", d));
    }

    /**
     * {@return the day of the month, 1 to 31: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> IntExpr<R> day(InstantExpr<? super R> t, String zone) {
        return IntExpr.of(Told.call("day", t, Told.literal(zone)));
    }

    /**
     * {@return the day of the month, 1 to 31: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> MaybeInt<R> day(AnyInstant<? super R> t, String zone) {
        return MaybeInt.of(Told.call("day", t, Told.literal(zone)));
    }

    /**
     * {@return the day of the month, 1 to 31: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> IntExpr<R> day(InstantExpr<? super R> t) {
        return IntExpr.of(Told.call("day", t));
    }

    /**
     * {@return the day of the month, 1 to 31: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> MaybeInt<R> day(AnyInstant<? super R> t) {
        return MaybeInt.of(Told.call("day", t));
    }

    /**
     * {@return the day of the month, 1 to 31: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param d the day
     */
    public static <R> IntExpr<R> day(DateExpr<? super R> d) {
        return IntExpr.of(Told.call("day", d));
    }

    /**
     * {@return the day of the month, 1 to 31: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param d the day
     */
    public static <R> MaybeInt<R> day(AnyDate<? super R> d) {
        return MaybeInt.of(Told.call("day", d));
    }

    /**
     * {@return the day of the year, 1 to 366: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> IntExpr<R> dayOfYear(InstantExpr<? super R> t, String zone) {
        return IntExpr.of(Told.call("day_of_year", t, Told.literal(zone)));
    }

    /**
     * {@return the day of the year, 1 to 366: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> MaybeInt<R> dayOfYear(AnyInstant<? super R> t, String zone) {
        return MaybeInt.of(Told.call("day_of_year", t, Told.literal(zone)));
    }

    /**
     * {@return the day of the year, 1 to 366: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> IntExpr<R> dayOfYear(InstantExpr<? super R> t) {
        return IntExpr.of(Told.call("day_of_year", t));
    }

    /**
     * {@return the day of the year, 1 to 366: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> MaybeInt<R> dayOfYear(AnyInstant<? super R> t) {
        return MaybeInt.of(Told.call("day_of_year", t));
    }
}
