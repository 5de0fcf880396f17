// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.BoolOfRows;
import dev.headrace.dsl.value.DateExpr;
import dev.headrace.dsl.value.DateOfRows;
import dev.headrace.dsl.value.DurationExpr;
import dev.headrace.dsl.value.DurationOfRows;
import dev.headrace.dsl.value.EnumExpr;
import dev.headrace.dsl.value.EnumOfRows;
import dev.headrace.dsl.value.InstantExpr;
import dev.headrace.dsl.value.InstantOfRows;
import dev.headrace.dsl.value.ListOfRows;
import dev.headrace.dsl.value.MaybeBool;
import dev.headrace.dsl.value.MaybeBoolOfRows;
import dev.headrace.dsl.value.MaybeDate;
import dev.headrace.dsl.value.MaybeDateOfRows;
import dev.headrace.dsl.value.MaybeDuration;
import dev.headrace.dsl.value.MaybeDurationOfRows;
import dev.headrace.dsl.value.MaybeEnum;
import dev.headrace.dsl.value.MaybeEnumOfRows;
import dev.headrace.dsl.value.MaybeInstant;
import dev.headrace.dsl.value.MaybeInstantOfRows;
import dev.headrace.dsl.value.MaybeListOfRows;
import dev.headrace.dsl.value.Told;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Aggregates of the library that pick values. They skip missing ones. */
public abstract class PickFunctions2 extends PickFunctions {
    PickFunctions2() {}

    /**
     * {@return the value in the last row that has one, in the canonical order of rows: a Bool, there wherever there is
     * a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> BoolOfRows<R> last(BoolExpr<R> x) {
        return BoolOfRows.of(Told.call("last", x));
    }

    /**
     * {@return the value in the last row that has one, in the canonical order of rows: a Bool, missing where no row has
     * a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeBoolOfRows<R> last(MaybeBool<R> x) {
        return MaybeBoolOfRows.of(Told.call("last", x));
    }

    /**
     * {@return all values as a list, the least first: a List, there wherever there is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> ListOfRows<R, Boolean> collect(BoolExpr<R> x) {
        return ListOfRows.of(Told.call("collect", x));
    }

    /**
     * {@return all values as a list, the least first: a List, missing where no row has a value} It takes no {@code
     * hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeListOfRows<R, Boolean> collect(MaybeBool<R> x) {
        return MaybeListOfRows.of(Told.call("collect", x));
    }

    /**
     * {@return the value at place {@code ceil(p * n)} of n values in their order, the first for 0: a Date, there
     * wherever there is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param p the share, from 0 to 1; finite
     */
    public static <R> DateOfRows<R> quantile(DateExpr<R> x, double p) {
        return DateOfRows.of(Told.call("quantile", x, Told.literal(p)));
    }

    /**
     * {@return the value at place {@code ceil(p * n)} of n values in their order, the first for 0: a Date, missing
     * where no row has a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param p the share, from 0 to 1; finite
     */
    public static <R> MaybeDateOfRows<R> quantile(MaybeDate<R> x, double p) {
        return MaybeDateOfRows.of(Told.call("quantile", x, Told.literal(p)));
    }

    /**
     * {@return the value in the first row that has one, in the canonical order of rows: a Date, there wherever there is
     * a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> DateOfRows<R> first(DateExpr<R> x) {
        return DateOfRows.of(Told.call("first", x));
    }

    /**
     * {@return the value in the first row that has one, in the canonical order of rows: a Date, missing where no row
     * has a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeDateOfRows<R> first(MaybeDate<R> x) {
        return MaybeDateOfRows.of(Told.call("first", x));
    }

    /**
     * {@return the value in the last row that has one, in the canonical order of rows: a Date, there wherever there is
     * a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> DateOfRows<R> last(DateExpr<R> x) {
        return DateOfRows.of(Told.call("last", x));
    }

    /**
     * {@return the value in the last row that has one, in the canonical order of rows: a Date, missing where no row has
     * a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeDateOfRows<R> last(MaybeDate<R> x) {
        return MaybeDateOfRows.of(Told.call("last", x));
    }

    /**
     * {@return all values as a list, the least first: a List, there wherever there is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> ListOfRows<R, LocalDate> collect(DateExpr<R> x) {
        return ListOfRows.of(Told.call("collect", x));
    }

    /**
     * {@return all values as a list, the least first: a List, missing where no row has a value} It takes no {@code
     * hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeListOfRows<R, LocalDate> collect(MaybeDate<R> x) {
        return MaybeListOfRows.of(Told.call("collect", x));
    }

    /**
     * {@return the value at place {@code ceil(p * n)} of n values in their order, the first for 0: an Instant, there
     * wherever there is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param p the share, from 0 to 1; finite
     */
    public static <R> InstantOfRows<R> quantile(InstantExpr<R> x, double p) {
        return InstantOfRows.of(Told.call("quantile", x, Told.literal(p)));
    }

    /**
     * {@return the value at place {@code ceil(p * n)} of n values in their order, the first for 0: an Instant, missing
     * where no row has a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param p the share, from 0 to 1; finite
     */
    public static <R> MaybeInstantOfRows<R> quantile(MaybeInstant<R> x, double p) {
        return MaybeInstantOfRows.of(Told.call("quantile", x, Told.literal(p)));
    }

    /**
     * {@return the value in the first row that has one, in the canonical order of rows: an Instant, there wherever
     * there is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> InstantOfRows<R> first(InstantExpr<R> x) {
        return InstantOfRows.of(Told.call("first", x));
    }

    /**
     * {@return the value in the first row that has one, in the canonical order of rows: an Instant, missing where no
     * row has a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeInstantOfRows<R> first(MaybeInstant<R> x) {
        return MaybeInstantOfRows.of(Told.call("first", x));
    }

    /**
     * {@return the value in the last row that has one, in the canonical order of rows: an Instant, there wherever there
     * is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> InstantOfRows<R> last(InstantExpr<R> x) {
        return InstantOfRows.of(Told.call("last", x));
    }

    /**
     * {@return the value in the last row that has one, in the canonical order of rows: an Instant, missing where no row
     * has a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeInstantOfRows<R> last(MaybeInstant<R> x) {
        return MaybeInstantOfRows.of(Told.call("last", x));
    }

    /**
     * {@return all values as a list, the least first: a List, there wherever there is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> ListOfRows<R, Instant> collect(InstantExpr<R> x) {
        return ListOfRows.of(Told.call("collect", x));
    }

    /**
     * {@return all values as a list, the least first: a List, missing where no row has a value} It takes no {@code
     * hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeListOfRows<R, Instant> collect(MaybeInstant<R> x) {
        return MaybeListOfRows.of(Told.call("collect", x));
    }

    /**
     * {@return the value at place {@code ceil(p * n)} of n values in their order, the first for 0: a Duration, there
     * wherever there is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param p the share, from 0 to 1; finite
     */
    public static <R> DurationOfRows<R> quantile(DurationExpr<R> x, double p) {
        return DurationOfRows.of(Told.call("quantile", x, Told.literal(p)));
    }

    /**
     * {@return the value at place {@code ceil(p * n)} of n values in their order, the first for 0: a Duration, missing
     * where no row has a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param p the share, from 0 to 1; finite
     */
    public static <R> MaybeDurationOfRows<R> quantile(MaybeDuration<R> x, double p) {
        return MaybeDurationOfRows.of(Told.call("quantile", x, Told.literal(p)));
    }

    /**
     * {@return the value in the first row that has one, in the canonical order of rows: a Duration, there wherever
     * there is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> DurationOfRows<R> first(DurationExpr<R> x) {
        return DurationOfRows.of(Told.call("first", x));
    }

    /**
     * {@return the value in the first row that has one, in the canonical order of rows: a Duration, missing where no
     * row has a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeDurationOfRows<R> first(MaybeDuration<R> x) {
        return MaybeDurationOfRows.of(Told.call("first", x));
    }

    /**
     * {@return the value in the last row that has one, in the canonical order of rows: a Duration, there wherever there
     * is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> DurationOfRows<R> last(DurationExpr<R> x) {
        return DurationOfRows.of(Told.call("last", x));
    }

    /**
     * {@return the value in the last row that has one, in the canonical order of rows: a Duration, missing where no row
     * has a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeDurationOfRows<R> last(MaybeDuration<R> x) {
        return MaybeDurationOfRows.of(Told.call("last", x));
    }

    /**
     * {@return all values as a list, the least first: a List, there wherever there is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> ListOfRows<R, Duration> collect(DurationExpr<R> x) {
        return ListOfRows.of(Told.call("collect", x));
    }

    /**
     * {@return all values as a list, the least first: a List, missing where no row has a value} It takes no {@code
     * hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeListOfRows<R, Duration> collect(MaybeDuration<R> x) {
        return MaybeListOfRows.of(Told.call("collect", x));
    }

    /**
     * {@return the value in the first row that has one, in the canonical order of rows: a label, there wherever there
     * is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param <E> the enum
     * @param x the value
     */
    public static <R, E extends Enum<E>> EnumOfRows<R, E> first(EnumExpr<R, E> x) {
        return EnumOfRows.of(Told.call("first", x));
    }

    /**
     * {@return the value in the first row that has one, in the canonical order of rows: a label, missing where no row
     * has a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param <E> the enum
     * @param x the value
     */
    public static <R, E extends Enum<E>> MaybeEnumOfRows<R, E> first(MaybeEnum<R, E> x) {
        return MaybeEnumOfRows.of(Told.call("first", x));
    }

    /**
     * {@return the value in the last row that has one, in the canonical order of rows: a label, there wherever there is
     * a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param <E> the enum
     * @param x the value
     */
    public static <R, E extends Enum<E>> EnumOfRows<R, E> last(EnumExpr<R, E> x) {
        return EnumOfRows.of(Told.call("last", x));
    }

    /**
     * {@return the value in the last row that has one, in the canonical order of rows: a label, missing where no row
     * has a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param <E> the enum
     * @param x the value
     */
    public static <R, E extends Enum<E>> MaybeEnumOfRows<R, E> last(MaybeEnum<R, E> x) {
        return MaybeEnumOfRows.of(Told.call("last", x));
    }
}
