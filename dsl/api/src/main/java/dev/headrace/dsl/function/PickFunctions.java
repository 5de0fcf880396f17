// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.BoolOfRows;
import dev.headrace.dsl.value.DecimalExpr;
import dev.headrace.dsl.value.DecimalOfRows;
import dev.headrace.dsl.value.FloatExpr;
import dev.headrace.dsl.value.FloatOfRows;
import dev.headrace.dsl.value.IntExpr;
import dev.headrace.dsl.value.IntOfRows;
import dev.headrace.dsl.value.ListOfRows;
import dev.headrace.dsl.value.MaybeBool;
import dev.headrace.dsl.value.MaybeBoolOfRows;
import dev.headrace.dsl.value.MaybeDecimal;
import dev.headrace.dsl.value.MaybeDecimalOfRows;
import dev.headrace.dsl.value.MaybeFloat;
import dev.headrace.dsl.value.MaybeFloatOfRows;
import dev.headrace.dsl.value.MaybeInt;
import dev.headrace.dsl.value.MaybeIntOfRows;
import dev.headrace.dsl.value.MaybeListOfRows;
import dev.headrace.dsl.value.MaybeText;
import dev.headrace.dsl.value.MaybeTextOfRows;
import dev.headrace.dsl.value.TextExpr;
import dev.headrace.dsl.value.TextOfRows;
import dev.headrace.dsl.value.Told;
import java.math.BigDecimal;

/** Aggregates of the library that pick values. They skip missing ones. */
public abstract class PickFunctions extends AggregateFunctions2 {
    PickFunctions() {}

    /**
     * {@return the value at place {@code ceil(p * n)} of n values in their order, the first for 0: an Int, there
     * wherever there is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param p the share, from 0 to 1; finite
     */
    public static <R> IntOfRows<R> quantile(IntExpr<R> x, double p) {
        return IntOfRows.of(Told.call("quantile", x, Told.literal(p)));
    }

    /**
     * {@return the value at place {@code ceil(p * n)} of n values in their order, the first for 0: an Int, missing
     * where no row has a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param p the share, from 0 to 1; finite
     */
    public static <R> MaybeIntOfRows<R> quantile(MaybeInt<R> x, double p) {
        return MaybeIntOfRows.of(Told.call("quantile", x, Told.literal(p)));
    }

    /**
     * {@return the value in the first row that has one, in the canonical order of rows: an Int, there wherever there is
     * a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> IntOfRows<R> first(IntExpr<R> x) {
        return IntOfRows.of(Told.call("first", x));
    }

    /**
     * {@return the value in the first row that has one, in the canonical order of rows: an Int, missing where no row
     * has a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeIntOfRows<R> first(MaybeInt<R> x) {
        return MaybeIntOfRows.of(Told.call("first", x));
    }

    /**
     * {@return the value in the last row that has one, in the canonical order of rows: an Int, there wherever there is
     * a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> IntOfRows<R> last(IntExpr<R> x) {
        return IntOfRows.of(Told.call("last", x));
    }

    /**
     * {@return the value in the last row that has one, in the canonical order of rows: an Int, missing where no row has
     * a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeIntOfRows<R> last(MaybeInt<R> x) {
        return MaybeIntOfRows.of(Told.call("last", x));
    }

    /**
     * {@return all values as a list, the least first: a List, there wherever there is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> ListOfRows<R, Long> collect(IntExpr<R> x) {
        return ListOfRows.of(Told.call("collect", x));
    }

    /**
     * {@return all values as a list, the least first: a List, missing where no row has a value} It takes no {@code
     * hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeListOfRows<R, Long> collect(MaybeInt<R> x) {
        return MaybeListOfRows.of(Told.call("collect", x));
    }

    /**
     * {@return the value at place {@code ceil(p * n)} of n values in their order, the first for 0: a Float, there
     * wherever there is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param p the share, from 0 to 1; finite
     */
    public static <R> FloatOfRows<R> quantile(FloatExpr<R> x, double p) {
        return FloatOfRows.of(Told.call("quantile", x, Told.literal(p)));
    }

    /**
     * {@return the value at place {@code ceil(p * n)} of n values in their order, the first for 0: a Float, missing
     * where no row has a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param p the share, from 0 to 1; finite
     */
    public static <R> MaybeFloatOfRows<R> quantile(MaybeFloat<R> x, double p) {
        return MaybeFloatOfRows.of(Told.call("quantile", x, Told.literal(p)));
    }

    /**
     * {@return the value in the first row that has one, in the canonical order of rows: a Float, there wherever there
     * is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> FloatOfRows<R> first(FloatExpr<R> x) {
        return FloatOfRows.of(Told.call("first", x));
    }

    /**
     * {@return the value in the first row that has one, in the canonical order of rows: a Float, missing where no row
     * has a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloatOfRows<R> first(MaybeFloat<R> x) {
        return MaybeFloatOfRows.of(Told.call("first", x));
    }

    /**
     * {@return the value in the last row that has one, in the canonical order of rows: a Float, there wherever there is
     * a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> FloatOfRows<R> last(FloatExpr<R> x) {
        return FloatOfRows.of(Told.call("last", x));
    }

    /**
     * {@return the value in the last row that has one, in the canonical order of rows: a Float, missing where no row
     * has a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloatOfRows<R> last(MaybeFloat<R> x) {
        return MaybeFloatOfRows.of(Told.call("last", x));
    }

    /**
     * {@return all values as a list, the least first: a List, there wherever there is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> ListOfRows<R, Double> collect(FloatExpr<R> x) {
        return ListOfRows.of(Told.call("collect", x));
    }

    /**
     * {@return all values as a list, the least first: a List, missing where no row has a value} It takes no {@code
     * hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeListOfRows<R, Double> collect(MaybeFloat<R> x) {
        return MaybeListOfRows.of(Told.call("collect", x));
    }

    /**
     * {@return the value at place {@code ceil(p * n)} of n values in their order, the first for 0: a Decimal, there
     * wherever there is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param p the share, from 0 to 1; finite
     */
    public static <R> DecimalOfRows<R> quantile(DecimalExpr<R> x, double p) {
        return DecimalOfRows.of(Told.call("quantile", x, Told.literal(p)));
    }

    /**
     * {@return the value at place {@code ceil(p * n)} of n values in their order, the first for 0: a Decimal, missing
     * where no row has a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param p the share, from 0 to 1; finite
     */
    public static <R> MaybeDecimalOfRows<R> quantile(MaybeDecimal<R> x, double p) {
        return MaybeDecimalOfRows.of(Told.call("quantile", x, Told.literal(p)));
    }

    /**
     * {@return the value in the first row that has one, in the canonical order of rows: a Decimal, there wherever there
     * is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> DecimalOfRows<R> first(DecimalExpr<R> x) {
        return DecimalOfRows.of(Told.call("first", x));
    }

    /**
     * {@return the value in the first row that has one, in the canonical order of rows: a Decimal, missing where no row
     * has a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeDecimalOfRows<R> first(MaybeDecimal<R> x) {
        return MaybeDecimalOfRows.of(Told.call("first", x));
    }

    /**
     * {@return the value in the last row that has one, in the canonical order of rows: a Decimal, there wherever there
     * is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> DecimalOfRows<R> last(DecimalExpr<R> x) {
        return DecimalOfRows.of(Told.call("last", x));
    }

    /**
     * {@return the value in the last row that has one, in the canonical order of rows: a Decimal, missing where no row
     * has a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeDecimalOfRows<R> last(MaybeDecimal<R> x) {
        return MaybeDecimalOfRows.of(Told.call("last", x));
    }

    /**
     * {@return all values as a list, the least first: a List, there wherever there is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> ListOfRows<R, BigDecimal> collect(DecimalExpr<R> x) {
        return ListOfRows.of(Told.call("collect", x));
    }

    /**
     * {@return all values as a list, the least first: a List, missing where no row has a value} It takes no {@code
     * hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeListOfRows<R, BigDecimal> collect(MaybeDecimal<R> x) {
        return MaybeListOfRows.of(Told.call("collect", x));
    }

    /**
     * {@return the value in the first row that has one, in the canonical order of rows: a Text, there wherever there is
     * a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the text
     */
    public static <R> TextOfRows<R> first(TextExpr<R> x) {
        return TextOfRows.of(Told.call("first", x));
    }

    /**
     * {@return the value in the first row that has one, in the canonical order of rows: a Text, missing where no row
     * has a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the text
     */
    public static <R> MaybeTextOfRows<R> first(MaybeText<R> x) {
        return MaybeTextOfRows.of(Told.call("first", x));
    }

    /**
     * {@return the value in the last row that has one, in the canonical order of rows: a Text, there wherever there is
     * a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the text
     */
    public static <R> TextOfRows<R> last(TextExpr<R> x) {
        return TextOfRows.of(Told.call("last", x));
    }

    /**
     * {@return the value in the last row that has one, in the canonical order of rows: a Text, missing where no row has
     * a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the text
     */
    public static <R> MaybeTextOfRows<R> last(MaybeText<R> x) {
        return MaybeTextOfRows.of(Told.call("last", x));
    }

    /**
     * {@return all values as a list, the least first: a List, there wherever there is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the text
     */
    public static <R> ListOfRows<R, String> collect(TextExpr<R> x) {
        return ListOfRows.of(Told.call("collect", x));
    }

    /**
     * {@return all values as a list, the least first: a List, missing where no row has a value} It takes no {@code
     * hop}.
     * @param <R> the rows that it is computed from
     * @param x the text
     */
    public static <R> MaybeListOfRows<R, String> collect(MaybeText<R> x) {
        return MaybeListOfRows.of(Told.call("collect", x));
    }

    /**
     * {@return the value in the first row that has one, in the canonical order of rows: a Bool, there wherever there is
     * a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> BoolOfRows<R> first(BoolExpr<R> x) {
        return BoolOfRows.of(Told.call("first", x));
    }

    /**
     * {@return the value in the first row that has one, in the canonical order of rows: a Bool, missing where no row
     * has a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeBoolOfRows<R> first(MaybeBool<R> x) {
        return MaybeBoolOfRows.of(Told.call("first", x));
    }
}
