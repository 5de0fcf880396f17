// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyDecimal;
import dev.headrace.dsl.value.AnyDuration;
import dev.headrace.dsl.value.AnyFloatLike;
import dev.headrace.dsl.value.AnyInt;
import dev.headrace.dsl.value.DecimalExpr;
import dev.headrace.dsl.value.DurationExpr;
import dev.headrace.dsl.value.FloatExpr;
import dev.headrace.dsl.value.FloatLike;
import dev.headrace.dsl.value.IntExpr;
import dev.headrace.dsl.value.MaybeDecimal;
import dev.headrace.dsl.value.MaybeDuration;
import dev.headrace.dsl.value.MaybeFloat;
import dev.headrace.dsl.value.MaybeInt;
import dev.headrace.dsl.value.Told;

/**
 * Functions of the library: math. Of a missing value they are missing. A row error makes the row a bad one
 * (HR0701), which meets the fate that its source declares.
 */
public abstract class MathFunctions extends OperatorsFunctions {
    MathFunctions() {}

    /**
     * {@return the size of a number, without its sign: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> IntExpr<R> abs(IntExpr<? super R> x) {
        return IntExpr.of(Told.call("abs", x));
    }

    /**
     * {@return the size of a number, without its sign: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeInt<R> abs(AnyInt<? super R> x) {
        return MaybeInt.of(Told.call("abs", x));
    }

    /**
     * {@return the size of a number, without its sign: a Float, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> FloatExpr<R> abs(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("abs", x));
    }

    /**
     * {@return the size of a number, without its sign: a Float, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloat<R> abs(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("abs", x));
    }

    /**
     * {@return the size of a number, without its sign: a Decimal, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> DecimalExpr<R> abs(DecimalExpr<? super R> x) {
        return DecimalExpr.of(Told.call("abs", x));
    }

    /**
     * {@return the size of a number, without its sign: a Decimal, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeDecimal<R> abs(AnyDecimal<? super R> x) {
        return MaybeDecimal.of(Told.call("abs", x));
    }

    /**
     * {@return the size of a number, without its sign: a Duration, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> DurationExpr<R> abs(DurationExpr<? super R> x) {
        return DurationExpr.of(Told.call("abs", x));
    }

    /**
     * {@return the size of a number, without its sign: a Duration, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeDuration<R> abs(AnyDuration<? super R> x) {
        return MaybeDuration.of(Told.call("abs", x));
    }

    /**
     * {@return -1, 0 or 1 as the number is negative, zero or positive: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> IntExpr<R> sign(IntExpr<? super R> x) {
        return IntExpr.of(Told.call("sign", x));
    }

    /**
     * {@return -1, 0 or 1 as the number is negative, zero or positive: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeInt<R> sign(AnyInt<? super R> x) {
        return MaybeInt.of(Told.call("sign", x));
    }

    /**
     * {@return -1, 0 or 1 as the number is negative, zero or positive: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> IntExpr<R> sign(FloatLike<? super R> x) {
        return IntExpr.of(Told.call("sign", x));
    }

    /**
     * {@return -1, 0 or 1 as the number is negative, zero or positive: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeInt<R> sign(AnyFloatLike<? super R> x) {
        return MaybeInt.of(Told.call("sign", x));
    }

    /**
     * {@return -1, 0 or 1 as the number is negative, zero or positive: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> IntExpr<R> sign(DecimalExpr<? super R> x) {
        return IntExpr.of(Told.call("sign", x));
    }

    /**
     * {@return -1, 0 or 1 as the number is negative, zero or positive: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeInt<R> sign(AnyDecimal<? super R> x) {
        return MaybeInt.of(Told.call("sign", x));
    }

    /**
     * {@return -1, 0 or 1 as the number is negative, zero or positive: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> IntExpr<R> sign(DurationExpr<? super R> x) {
        return IntExpr.of(Told.call("sign", x));
    }

    /**
     * {@return -1, 0 or 1 as the number is negative, zero or positive: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeInt<R> sign(AnyDuration<? super R> x) {
        return MaybeInt.of(Told.call("sign", x));
    }

    /**
     * {@return the least whole number that is not below <code>x</code>; for an Int use <code>int(ceil(x))</code>; a
     * Float, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> FloatExpr<R> ceil(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("ceil", x));
    }

    /**
     * {@return the least whole number that is not below <code>x</code>; for an Int use <code>int(ceil(x))</code>; a
     * Float, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloat<R> ceil(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("ceil", x));
    }

    /**
     * {@return the least whole number that is not below <code>x</code>; for an Int use <code>int(ceil(x))</code>; a
     * Decimal, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> DecimalExpr<R> ceil(DecimalExpr<? super R> x) {
        return DecimalExpr.of(Told.call("ceil", x));
    }

    /**
     * {@return the least whole number that is not below <code>x</code>; for an Int use <code>int(ceil(x))</code>; a
     * Decimal, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeDecimal<R> ceil(AnyDecimal<? super R> x) {
        return MaybeDecimal.of(Told.call("ceil", x));
    }

    /**
     * {@return the greatest whole number that is not above <code>x</code>; for an Int use <code>int(floor(x))</code>; a
     * Float, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> FloatExpr<R> floor(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("floor", x));
    }

    /**
     * {@return the greatest whole number that is not above <code>x</code>; for an Int use <code>int(floor(x))</code>; a
     * Float, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloat<R> floor(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("floor", x));
    }

    /**
     * {@return the greatest whole number that is not above <code>x</code>; for an Int use <code>int(floor(x))</code>; a
     * Decimal, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> DecimalExpr<R> floor(DecimalExpr<? super R> x) {
        return DecimalExpr.of(Told.call("floor", x));
    }
}
