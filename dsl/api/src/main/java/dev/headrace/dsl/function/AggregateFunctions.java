// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyDecimal;
import dev.headrace.dsl.value.AnyFloat;
import dev.headrace.dsl.value.AnyInt;
import dev.headrace.dsl.value.DecimalExpr;
import dev.headrace.dsl.value.DecimalOfRows;
import dev.headrace.dsl.value.DecimalTotal;
import dev.headrace.dsl.value.FloatExpr;
import dev.headrace.dsl.value.FloatOfRows;
import dev.headrace.dsl.value.FloatTotal;
import dev.headrace.dsl.value.IntExpr;
import dev.headrace.dsl.value.IntOfRows;
import dev.headrace.dsl.value.IntTotal;
import dev.headrace.dsl.value.MaybeDecimal;
import dev.headrace.dsl.value.MaybeDecimalOfRows;
import dev.headrace.dsl.value.MaybeFloat;
import dev.headrace.dsl.value.MaybeFloatOfRows;
import dev.headrace.dsl.value.MaybeInt;
import dev.headrace.dsl.value.MaybeIntOfRows;
import dev.headrace.dsl.value.MaybeText;
import dev.headrace.dsl.value.MaybeTextOfRows;
import dev.headrace.dsl.value.TextExpr;
import dev.headrace.dsl.value.TextOfRows;
import dev.headrace.dsl.value.Told;
import dev.headrace.dsl.value.Value;

/**
 * Aggregates of the library: counts, sums and the like. They stand in features with a window, in a {@code group},
 * and in expectations of a source; elsewhere the compiler refuses them (HR0206). They skip missing values.
 */
public abstract class AggregateFunctions extends Values {
    AggregateFunctions() {}

    /** {@return how many rows there are: an Int, over no rows 0} {@code where} counts those of a condition alone. */
    public static IntTotal<Object> count() {
        return IntTotal.of(Told.call("count"));
    }

    /**
     * {@return how many rows have a value of {@code x}: an Int, over no rows 0}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> IntTotal<R> count(Value<R, ?> x) {
        return IntTotal.of(Told.call("count", x));
    }

    /**
     * {@return the exact sum, rounded once if it is a Float; 0 over nothing; an Int, over no rows 0} A final sum that
     * its kind does not hold is a row error (HR0701).
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> IntTotal<R> sum(AnyInt<R> x) {
        return IntTotal.of(Told.call("sum", x));
    }

    /**
     * {@return the exact average, rounded once to a Float: a Float, there wherever there is a row} Over nothing it is
     * missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> FloatOfRows<R> avg(IntExpr<R> x) {
        return FloatOfRows.of(Told.call("avg", x));
    }

    /**
     * {@return the exact average, rounded once to a Float: a Float, missing where no row has a value} Over nothing it
     * is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloatOfRows<R> avg(MaybeInt<R> x) {
        return MaybeFloatOfRows.of(Told.call("avg", x));
    }

    /**
     * {@return the standard deviation of a sample, exact and rounded once: a Float, missing where no row has a value}
     * Of fewer than two values it is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloatOfRows<R> stddev(AnyInt<R> x) {
        return MaybeFloatOfRows.of(Told.call("stddev", x));
    }

    /**
     * {@return the variance of a sample, exact and rounded once: a Float, missing where no row has a value} Of fewer
     * than two values it is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloatOfRows<R> variance(AnyInt<R> x) {
        return MaybeFloatOfRows.of(Told.call("variance", x));
    }

    /**
     * {@return the least value: an Int, there wherever there is a row} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> IntOfRows<R> min(IntExpr<R> x) {
        return IntOfRows.of(Told.call("min", x));
    }

    /**
     * {@return the least value: an Int, missing where no row has a value} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeIntOfRows<R> min(MaybeInt<R> x) {
        return MaybeIntOfRows.of(Told.call("min", x));
    }

    /**
     * {@return the greatest value: an Int, there wherever there is a row} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> IntOfRows<R> max(IntExpr<R> x) {
        return IntOfRows.of(Told.call("max", x));
    }

    /**
     * {@return the greatest value: an Int, missing where no row has a value} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeIntOfRows<R> max(MaybeInt<R> x) {
        return MaybeIntOfRows.of(Told.call("max", x));
    }

    /**
     * {@return how many different values there are, counted exactly: an Int, there wherever there is a row} It takes no
     * {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> IntOfRows<R> distinct(IntExpr<R> x) {
        return IntOfRows.of(Told.call("distinct", x));
    }

    /**
     * {@return how many different values there are, counted exactly: an Int, missing where no row has a value} It takes
     * no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeIntOfRows<R> distinct(MaybeInt<R> x) {
        return MaybeIntOfRows.of(Told.call("distinct", x));
    }

    /**
     * {@return the exact sum, rounded once if it is a Float; 0 over nothing; a Float, over no rows 0} A final sum that
     * its kind does not hold is a row error (HR0701).
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> FloatTotal<R> sum(AnyFloat<R> x) {
        return FloatTotal.of(Told.call("sum", x));
    }

    /**
     * {@return the exact average, rounded once to a Float: a Float, there wherever there is a row} Over nothing it is
     * missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> FloatOfRows<R> avg(FloatExpr<R> x) {
        return FloatOfRows.of(Told.call("avg", x));
    }

    /**
     * {@return the exact average, rounded once to a Float: a Float, missing where no row has a value} Over nothing it
     * is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloatOfRows<R> avg(MaybeFloat<R> x) {
        return MaybeFloatOfRows.of(Told.call("avg", x));
    }

    /**
     * {@return the standard deviation of a sample, exact and rounded once: a Float, missing where no row has a value}
     * Of fewer than two values it is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloatOfRows<R> stddev(AnyFloat<R> x) {
        return MaybeFloatOfRows.of(Told.call("stddev", x));
    }

    /**
     * {@return the variance of a sample, exact and rounded once: a Float, missing where no row has a value} Of fewer
     * than two values it is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloatOfRows<R> variance(AnyFloat<R> x) {
        return MaybeFloatOfRows.of(Told.call("variance", x));
    }

    /**
     * {@return the least value: a Float, there wherever there is a row} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> FloatOfRows<R> min(FloatExpr<R> x) {
        return FloatOfRows.of(Told.call("min", x));
    }

    /**
     * {@return the least value: a Float, missing where no row has a value} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloatOfRows<R> min(MaybeFloat<R> x) {
        return MaybeFloatOfRows.of(Told.call("min", x));
    }

    /**
     * {@return the greatest value: a Float, there wherever there is a row} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> FloatOfRows<R> max(FloatExpr<R> x) {
        return FloatOfRows.of(Told.call("max", x));
    }

    /**
     * {@return the greatest value: a Float, missing where no row has a value} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloatOfRows<R> max(MaybeFloat<R> x) {
        return MaybeFloatOfRows.of(Told.call("max", x));
    }

    /**
     * {@return how many different values there are, counted exactly: an Int, there wherever there is a row} It takes no
     * {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> IntOfRows<R> distinct(FloatExpr<R> x) {
        return IntOfRows.of(Told.call("distinct", x));
    }

    /**
     * {@return how many different values there are, counted exactly: an Int, missing where no row has a value} It takes
     * no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeIntOfRows<R> distinct(MaybeFloat<R> x) {
        return MaybeIntOfRows.of(Told.call("distinct", x));
    }

    /**
     * {@return the exact sum, rounded once if it is a Float; 0 over nothing; a Decimal, over no rows 0} A final sum
     * that its kind does not hold is a row error (HR0701).
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> DecimalTotal<R> sum(AnyDecimal<R> x) {
        return DecimalTotal.of(Told.call("sum", x));
    }

    /**
     * {@return the exact average, rounded once to a Float: a Float, there wherever there is a row} Over nothing it is
     * missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> FloatOfRows<R> avg(DecimalExpr<R> x) {
        return FloatOfRows.of(Told.call("avg", x));
    }

    /**
     * {@return the exact average, rounded once to a Float: a Float, missing where no row has a value} Over nothing it
     * is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloatOfRows<R> avg(MaybeDecimal<R> x) {
        return MaybeFloatOfRows.of(Told.call("avg", x));
    }

    /**
     * {@return the standard deviation of a sample, exact and rounded once: a Float, missing where no row has a value}
     * Of fewer than two values it is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloatOfRows<R> stddev(AnyDecimal<R> x) {
        return MaybeFloatOfRows.of(Told.call("stddev", x));
    }

    /**
     * {@return the variance of a sample, exact and rounded once: a Float, missing where no row has a value} Of fewer
     * than two values it is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloatOfRows<R> variance(AnyDecimal<R> x) {
        return MaybeFloatOfRows.of(Told.call("variance", x));
    }

    /**
     * {@return the least value: a Decimal, there wherever there is a row} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> DecimalOfRows<R> min(DecimalExpr<R> x) {
        return DecimalOfRows.of(Told.call("min", x));
    }

    /**
     * {@return the least value: a Decimal, missing where no row has a value} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeDecimalOfRows<R> min(MaybeDecimal<R> x) {
        return MaybeDecimalOfRows.of(Told.call("min", x));
    }

    /**
     * {@return the greatest value: a Decimal, there wherever there is a row} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> DecimalOfRows<R> max(DecimalExpr<R> x) {
        return DecimalOfRows.of(Told.call("max", x));
    }

    /**
     * {@return the greatest value: a Decimal, missing where no row has a value} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeDecimalOfRows<R> max(MaybeDecimal<R> x) {
        return MaybeDecimalOfRows.of(Told.call("max", x));
    }

    /**
     * {@return how many different values there are, counted exactly: an Int, there wherever there is a row} It takes no
     * {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> IntOfRows<R> distinct(DecimalExpr<R> x) {
        return IntOfRows.of(Told.call("distinct", x));
    }

    /**
     * {@return how many different values there are, counted exactly: an Int, missing where no row has a value} It takes
     * no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeIntOfRows<R> distinct(MaybeDecimal<R> x) {
        return MaybeIntOfRows.of(Told.call("distinct", x));
    }

    /**
     * {@return the least value: a Text, there wherever there is a row} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param x the text
     */
    public static <R> TextOfRows<R> min(TextExpr<R> x) {
        return TextOfRows.of(Told.call("min", x));
    }

    /**
     * {@return the least value: a Text, missing where no row has a value} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param x the text
     */
    public static <R> MaybeTextOfRows<R> min(MaybeText<R> x) {
        return MaybeTextOfRows.of(Told.call("min", x));
    }

    /**
     * {@return the greatest value: a Text, there wherever there is a row} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param x the text
     */
    public static <R> TextOfRows<R> max(TextExpr<R> x) {
        return TextOfRows.of(Told.call("max", x));
    }

    /**
     * {@return the greatest value: a Text, missing where no row has a value} Over nothing it is missing.
     * @param <R> the rows that it is computed from
     * @param x the text
     */
    public static <R> MaybeTextOfRows<R> max(MaybeText<R> x) {
        return MaybeTextOfRows.of(Told.call("max", x));
    }
}
