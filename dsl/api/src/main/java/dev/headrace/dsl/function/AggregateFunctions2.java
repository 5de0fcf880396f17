// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyDuration;
import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.BytesExpr;
import dev.headrace.dsl.value.DateExpr;
import dev.headrace.dsl.value.DateOfRows;
import dev.headrace.dsl.value.DurationExpr;
import dev.headrace.dsl.value.DurationOfRows;
import dev.headrace.dsl.value.DurationTotal;
import dev.headrace.dsl.value.EnumExpr;
import dev.headrace.dsl.value.EnumOfRows;
import dev.headrace.dsl.value.ImageExpr;
import dev.headrace.dsl.value.InstantExpr;
import dev.headrace.dsl.value.InstantOfRows;
import dev.headrace.dsl.value.IntOfRows;
import dev.headrace.dsl.value.ListExpr;
import dev.headrace.dsl.value.MaybeBool;
import dev.headrace.dsl.value.MaybeBytes;
import dev.headrace.dsl.value.MaybeDate;
import dev.headrace.dsl.value.MaybeDateOfRows;
import dev.headrace.dsl.value.MaybeDuration;
import dev.headrace.dsl.value.MaybeDurationOfRows;
import dev.headrace.dsl.value.MaybeEnum;
import dev.headrace.dsl.value.MaybeEnumOfRows;
import dev.headrace.dsl.value.MaybeImage;
import dev.headrace.dsl.value.MaybeInstant;
import dev.headrace.dsl.value.MaybeInstantOfRows;
import dev.headrace.dsl.value.MaybeIntOfRows;
import dev.headrace.dsl.value.MaybeList;
import dev.headrace.dsl.value.MaybeRecord;
import dev.headrace.dsl.value.MaybeText;
import dev.headrace.dsl.value.MaybeVector;
import dev.headrace.dsl.value.RecordExpr;
import dev.headrace.dsl.value.TextExpr;
import dev.headrace.dsl.value.Told;
import dev.headrace.dsl.value.VectorExpr;

/**
 * Aggregates of the library: counts, sums and the like. They stand in features with a window, in a {@code group},
 * and in expectations of a source; elsewhere the compiler refuses them (HR0206). They skip missing values.
 */
public abstract class AggregateFunctions2 extends AggregateFunctions {
    AggregateFunctions2() {}

    /**
     * {@return how many different values there are, counted exactly: an Int, there wherever there is a row} It takes no
     * {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the text
     */
    public static <R> IntOfRows<R> distinct(TextExpr<R> x) {
        return IntOfRows.of(Told.call("distinct", x));
    }

    /**
     * {@return how many different values there are, counted exactly: an Int, missing where no row has a value} It takes
     * no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the text
     */
    public static <R> MaybeIntOfRows<R> distinct(MaybeText<R> x) {
        return MaybeIntOfRows.of(Told.call("distinct", x));
    }

    /**
     * {@return how many different values there are, counted exactly: an Int, there wherever there is a row} It takes no
     * {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> IntOfRows<R> distinct(BoolExpr<R> x) {
        return IntOfRows.of(Told.call("distinct", x));
    }

    /**
     * {@return how many different values there are, counted exactly: an Int, missing where no row has a value} It takes
     * no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeIntOfRows<R> distinct(MaybeBool<R> x) {
        return MaybeIntOfRows.of(Told.call("distinct", x));
    }

    /**
     * {@return the least value: a Date, there wherever there is a row} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> DateOfRows<R> min(DateExpr<R> x) {
        return DateOfRows.of(Told.call("min", x));
    }

    /**
     * {@return the least value: a Date, missing where no row has a value} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeDateOfRows<R> min(MaybeDate<R> x) {
        return MaybeDateOfRows.of(Told.call("min", x));
    }

    /**
     * {@return the greatest value: a Date, there wherever there is a row} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> DateOfRows<R> max(DateExpr<R> x) {
        return DateOfRows.of(Told.call("max", x));
    }

    /**
     * {@return the greatest value: a Date, missing where no row has a value} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeDateOfRows<R> max(MaybeDate<R> x) {
        return MaybeDateOfRows.of(Told.call("max", x));
    }

    /**
     * {@return how many different values there are, counted exactly: an Int, there wherever there is a row} It takes no
     * {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> IntOfRows<R> distinct(DateExpr<R> x) {
        return IntOfRows.of(Told.call("distinct", x));
    }

    /**
     * {@return how many different values there are, counted exactly: an Int, missing where no row has a value} It takes
     * no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeIntOfRows<R> distinct(MaybeDate<R> x) {
        return MaybeIntOfRows.of(Told.call("distinct", x));
    }

    /**
     * {@return the least value: an Instant, there wherever there is a row} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> InstantOfRows<R> min(InstantExpr<R> x) {
        return InstantOfRows.of(Told.call("min", x));
    }

    /**
     * {@return the least value: an Instant, missing where no row has a value} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeInstantOfRows<R> min(MaybeInstant<R> x) {
        return MaybeInstantOfRows.of(Told.call("min", x));
    }

    /**
     * {@return the greatest value: an Instant, there wherever there is a row} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> InstantOfRows<R> max(InstantExpr<R> x) {
        return InstantOfRows.of(Told.call("max", x));
    }

    /**
     * {@return the greatest value: an Instant, missing where no row has a value} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeInstantOfRows<R> max(MaybeInstant<R> x) {
        return MaybeInstantOfRows.of(Told.call("max", x));
    }

    /**
     * {@return how many different values there are, counted exactly: an Int, there wherever there is a row} It takes no
     * {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> IntOfRows<R> distinct(InstantExpr<R> x) {
        return IntOfRows.of(Told.call("distinct", x));
    }

    /**
     * {@return how many different values there are, counted exactly: an Int, missing where no row has a value} It takes
     * no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeIntOfRows<R> distinct(MaybeInstant<R> x) {
        return MaybeIntOfRows.of(Told.call("distinct", x));
    }

    /**
     * {@return the exact sum, rounded once if it is a Float; 0 over nothing; a Duration, over no rows 0} A final sum
     * that its kind does not hold is a row error (HR0701).
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> DurationTotal<R> sum(AnyDuration<R> x) {
        return DurationTotal.of(Told.call("sum", x));
    }

    /**
     * {@return the least value: a Duration, there wherever there is a row} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> DurationOfRows<R> min(DurationExpr<R> x) {
        return DurationOfRows.of(Told.call("min", x));
    }

    /**
     * {@return the least value: a Duration, missing where no row has a value} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeDurationOfRows<R> min(MaybeDuration<R> x) {
        return MaybeDurationOfRows.of(Told.call("min", x));
    }

    /**
     * {@return the greatest value: a Duration, there wherever there is a row} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> DurationOfRows<R> max(DurationExpr<R> x) {
        return DurationOfRows.of(Told.call("max", x));
    }

    /**
     * {@return the greatest value: a Duration, missing where no row has a value} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeDurationOfRows<R> max(MaybeDuration<R> x) {
        return MaybeDurationOfRows.of(Told.call("max", x));
    }

    /**
     * {@return how many different values there are, counted exactly: an Int, there wherever there is a row} It takes no
     * {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> IntOfRows<R> distinct(DurationExpr<R> x) {
        return IntOfRows.of(Told.call("distinct", x));
    }

    /**
     * {@return how many different values there are, counted exactly: an Int, missing where no row has a value} It takes
     * no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeIntOfRows<R> distinct(MaybeDuration<R> x) {
        return MaybeIntOfRows.of(Told.call("distinct", x));
    }

    /**
     * {@return the least value: a label, there wherever there is a row} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param <E> the enum
     * @param x the value
     */
    public static <R, E extends Enum<E>> EnumOfRows<R, E> min(EnumExpr<R, E> x) {
        return EnumOfRows.of(Told.call("min", x));
    }

    /**
     * {@return the least value: a label, missing where no row has a value} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param <E> the enum
     * @param x the value
     */
    public static <R, E extends Enum<E>> MaybeEnumOfRows<R, E> min(MaybeEnum<R, E> x) {
        return MaybeEnumOfRows.of(Told.call("min", x));
    }

    /**
     * {@return the greatest value: a label, there wherever there is a row} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param <E> the enum
     * @param x the value
     */
    public static <R, E extends Enum<E>> EnumOfRows<R, E> max(EnumExpr<R, E> x) {
        return EnumOfRows.of(Told.call("max", x));
    }

    /**
     * {@return the greatest value: a label, missing where no row has a value} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param <E> the enum
     * @param x the value
     */
    public static <R, E extends Enum<E>> MaybeEnumOfRows<R, E> max(MaybeEnum<R, E> x) {
        return MaybeEnumOfRows.of(Told.call("max", x));
    }

    /**
     * {@return how many different values there are, counted exactly: an Int, there wherever there is a row} It takes no
     * {@code hop}.
     * @param <R> the rows that it is computed from
     * @param <E> the enum
     * @param x the value
     */
    public static <R, E extends Enum<E>> IntOfRows<R> distinct(EnumExpr<R, E> x) {
        return IntOfRows.of(Told.call("distinct", x));
    }

    /**
     * {@return how many different values there are, counted exactly: an Int, missing where no row has a value} It takes
     * no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param <E> the enum
     * @param x the value
     */
    public static <R, E extends Enum<E>> MaybeIntOfRows<R> distinct(MaybeEnum<R, E> x) {
        return MaybeIntOfRows.of(Told.call("distinct", x));
    }

    /**
     * {@return how many different values there are, counted exactly: an Int, there wherever there is a row} It takes no
     * {@code hop}.
     * @param <R> the rows that it is computed from
     * @param <T> the Java type of the values
     * @param x the list
     */
    public static <R, T> IntOfRows<R> distinct(ListExpr<R, T> x) {
        return IntOfRows.of(Told.call("distinct", x));
    }

    /**
     * {@return how many different values there are, counted exactly: an Int, missing where no row has a value} It takes
     * no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param <T> the Java type of the values
     * @param x the list
     */
    public static <R, T> MaybeIntOfRows<R> distinct(MaybeList<R, T> x) {
        return MaybeIntOfRows.of(Told.call("distinct", x));
    }

    /**
     * {@return how many different values there are, counted exactly: an Int, there wherever there is a row} It takes no
     * {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> IntOfRows<R> distinct(VectorExpr<R> x) {
        return IntOfRows.of(Told.call("distinct", x));
    }

    /**
     * {@return how many different values there are, counted exactly: an Int, missing where no row has a value} It takes
     * no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeIntOfRows<R> distinct(MaybeVector<R> x) {
        return MaybeIntOfRows.of(Told.call("distinct", x));
    }

    /**
     * {@return how many different values there are, counted exactly: an Int, there wherever there is a row} It takes no
     * {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> IntOfRows<R> distinct(BytesExpr<R> x) {
        return IntOfRows.of(Told.call("distinct", x));
    }

    /**
     * {@return how many different values there are, counted exactly: an Int, missing where no row has a value} It takes
     * no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeIntOfRows<R> distinct(MaybeBytes<R> x) {
        return MaybeIntOfRows.of(Told.call("distinct", x));
    }

    /**
     * {@return how many different values there are, counted exactly: an Int, there wherever there is a row} It takes no
     * {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> IntOfRows<R> distinct(ImageExpr<R> x) {
        return IntOfRows.of(Told.call("distinct", x));
    }

    /**
     * {@return how many different values there are, counted exactly: an Int, missing where no row has a value} It takes
     * no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeIntOfRows<R> distinct(MaybeImage<R> x) {
        return MaybeIntOfRows.of(Told.call("distinct", x));
    }

    /**
     * {@return how many different values there are, counted exactly: an Int, there wherever there is a row} It takes no
     * {@code hop}.
     * @param <R> the rows that it is computed from
     * @param <N> the row type of the nested rows
     * @param x the value
     */
    public static <R, N> IntOfRows<R> distinct(RecordExpr<R, N> x) {
        return IntOfRows.of(Told.call("distinct", x));
    }

    /**
     * {@return how many different values there are, counted exactly: an Int, missing where no row has a value} It takes
     * no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param <N> the row type of the nested rows
     * @param x the value
     */
    public static <R, N> MaybeIntOfRows<R> distinct(MaybeRecord<R, N> x) {
        return MaybeIntOfRows.of(Told.call("distinct", x));
    }
}
