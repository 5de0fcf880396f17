// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyDecimal;
import dev.headrace.dsl.value.AnyFloatLike;
import dev.headrace.dsl.value.AnyInt;
import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.DecimalExpr;
import dev.headrace.dsl.value.FloatExpr;
import dev.headrace.dsl.value.FloatLike;
import dev.headrace.dsl.value.IntExpr;
import dev.headrace.dsl.value.MaybeBool;
import dev.headrace.dsl.value.MaybeDecimal;
import dev.headrace.dsl.value.MaybeFloat;
import dev.headrace.dsl.value.Told;

/**
 * Functions of the library: math. Of a missing value they are missing. A row error makes the row a bad one
 * (HR0701), which meets the fate that its source declares.
 */
public abstract class MathFunctions2 extends MathFunctions {
    MathFunctions2() {}

    /**
     * {@return the greatest whole number that is not above <code>x</code>; for an Int use <code>int(floor(x))</code>; a
     * Decimal, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeDecimal<R> floor(AnyDecimal<? super R> x) {
        return MaybeDecimal.of(Told.call("floor", x));
    }

    /**
     * {@return <code>x</code> without the digits after its point: a Float, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> FloatExpr<R> trunc(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("trunc", x));
    }

    /**
     * {@return <code>x</code> without the digits after its point: a Float, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloat<R> trunc(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("trunc", x));
    }

    /**
     * {@return <code>x</code> without the digits after its point: a Decimal, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> DecimalExpr<R> trunc(DecimalExpr<? super R> x) {
        return DecimalExpr.of(Told.call("trunc", x));
    }

    /**
     * {@return <code>x</code> without the digits after its point: a Decimal, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeDecimal<R> trunc(AnyDecimal<? super R> x) {
        return MaybeDecimal.of(Told.call("trunc", x));
    }

    /**
     * {@return <code>x</code> rounded to so many digits after the point, ties to the even digit: a Float, always there}
     * The exact value of a Float decides: 2.675 is a little less than it looks and rounds to 2.67. A negative
     * <code>digits</code> rounds a Float before the point.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param digits how many digits follow the point
     */
    public static <R> FloatExpr<R> round(FloatLike<? super R> x, IntExpr<? super R> digits) {
        return FloatExpr.of(Told.call("round", x, digits));
    }

    /**
     * {@return <code>x</code> rounded to so many digits after the point, ties to the even digit: a Float, always there}
     * The exact value of a Float decides: 2.675 is a little less than it looks and rounds to 2.67. A negative
     * <code>digits</code> rounds a Float before the point.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param digits how many digits follow the point
     */
    public static <R> FloatExpr<R> round(FloatLike<? super R> x, long digits) {
        return FloatExpr.of(Told.call("round", x, Told.literal(digits)));
    }

    /**
     * {@return <code>x</code> rounded to so many digits after the point, ties to the even digit: a Float, missing where
     * an argument is} The exact value of a Float decides: 2.675 is a little less than it looks and rounds to 2.67. A
     * negative <code>digits</code> rounds a Float before the point.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param digits how many digits follow the point
     */
    public static <R> MaybeFloat<R> round(AnyFloatLike<? super R> x, AnyInt<? super R> digits) {
        return MaybeFloat.of(Told.call("round", x, digits));
    }

    /**
     * {@return <code>x</code> rounded to so many digits after the point, ties to the even digit: a Float, missing where
     * an argument is} The exact value of a Float decides: 2.675 is a little less than it looks and rounds to 2.67. A
     * negative <code>digits</code> rounds a Float before the point.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param digits how many digits follow the point
     */
    public static <R> MaybeFloat<R> round(AnyFloatLike<? super R> x, long digits) {
        return MaybeFloat.of(Told.call("round", x, Told.literal(digits)));
    }

    /**
     * {@return <code>x</code> rounded to so many digits after the point, ties to the even digit: a Float, always there}
     * The exact value of a Float decides: 2.675 is a little less than it looks and rounds to 2.67. A negative
     * <code>digits</code> rounds a Float before the point.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> FloatExpr<R> round(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("round", x));
    }

    /**
     * {@return <code>x</code> rounded to so many digits after the point, ties to the even digit: a Float, missing where
     * an argument is} The exact value of a Float decides: 2.675 is a little less than it looks and rounds to 2.67. A
     * negative <code>digits</code> rounds a Float before the point.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloat<R> round(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("round", x));
    }

    /**
     * {@return <code>x</code> rounded to so many digits after the point, ties to the even digit: a Decimal, always
     * there} The exact value of a Float decides: 2.675 is a little less than it looks and rounds to 2.67. A negative
     * <code>digits</code> rounds a Float before the point.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param digits how many digits follow the point
     */
    public static <R> DecimalExpr<R> round(DecimalExpr<? super R> x, long digits) {
        return DecimalExpr.of(Told.call("round", x, Told.literal(digits)));
    }

    /**
     * {@return <code>x</code> rounded to so many digits after the point, ties to the even digit: a Decimal, missing
     * where an argument is} The exact value of a Float decides: 2.675 is a little less than it looks and rounds to
     * 2.67. A negative <code>digits</code> rounds a Float before the point.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param digits how many digits follow the point
     */
    public static <R> MaybeDecimal<R> round(AnyDecimal<? super R> x, long digits) {
        return MaybeDecimal.of(Told.call("round", x, Told.literal(digits)));
    }

    /**
     * {@return <code>x</code> rounded to so many digits after the point, ties to the even digit: a Decimal, always
     * there} The exact value of a Float decides: 2.675 is a little less than it looks and rounds to 2.67. A negative
     * <code>digits</code> rounds a Float before the point.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> DecimalExpr<R> round(DecimalExpr<? super R> x) {
        return DecimalExpr.of(Told.call("round", x));
    }

    /**
     * {@return <code>x</code> rounded to so many digits after the point, ties to the even digit: a Decimal, missing
     * where an argument is} The exact value of a Float decides: 2.675 is a little less than it looks and rounds to
     * 2.67. A negative <code>digits</code> rounds a Float before the point.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeDecimal<R> round(AnyDecimal<? super R> x) {
        return MaybeDecimal.of(Told.call("round", x));
    }

    /**
     * {@return whether two numbers differ by at most <code>tolerance</code> times the larger of their sizes: a Bool,
     * always there}
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value
     * @param tolerance the share they may differ by: 0.01 is a hundredth
     */
    public static <R> BoolExpr<R> isClose(
            FloatLike<? super R> a, FloatLike<? super R> b, FloatLike<? super R> tolerance) {
        return BoolExpr.of(Told.call("is_close", a, b, tolerance));
    }

    /**
     * {@return whether two numbers differ by at most <code>tolerance</code> times the larger of their sizes: a Bool,
     * always there}
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value; finite
     * @param tolerance the share they may differ by: 0.01 is a hundredth; finite
     */
    public static <R> BoolExpr<R> isClose(FloatLike<? super R> a, double b, double tolerance) {
        return BoolExpr.of(Told.call("is_close", a, Told.literal(b), Told.literal(tolerance)));
    }

    /**
     * {@return whether two numbers differ by at most <code>tolerance</code> times the larger of their sizes: a Bool,
     * missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value
     * @param tolerance the share they may differ by: 0.01 is a hundredth
     */
    public static <R> MaybeBool<R> isClose(
            AnyFloatLike<? super R> a, AnyFloatLike<? super R> b, AnyFloatLike<? super R> tolerance) {
        return MaybeBool.of(Told.call("is_close", a, b, tolerance));
    }

    /**
     * {@return whether two numbers differ by at most <code>tolerance</code> times the larger of their sizes: a Bool,
     * missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value; finite
     * @param tolerance the share they may differ by: 0.01 is a hundredth; finite
     */
    public static <R> MaybeBool<R> isClose(AnyFloatLike<? super R> a, double b, double tolerance) {
        return MaybeBool.of(Told.call("is_close", a, Told.literal(b), Told.literal(tolerance)));
    }

    /**
     * {@return whether two numbers differ by at most <code>tolerance</code> times the larger of their sizes: a Bool,
     * always there}
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value
     */
    public static <R> BoolExpr<R> isClose(FloatLike<? super R> a, FloatLike<? super R> b) {
        return BoolExpr.of(Told.call("is_close", a, b));
    }

    /**
     * {@return whether two numbers differ by at most <code>tolerance</code> times the larger of their sizes: a Bool,
     * always there}
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value; finite
     */
    public static <R> BoolExpr<R> isClose(FloatLike<? super R> a, double b) {
        return BoolExpr.of(Told.call("is_close", a, Told.literal(b)));
    }

    /**
     * {@return whether two numbers differ by at most <code>tolerance</code> times the larger of their sizes: a Bool,
     * missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value
     */
    public static <R> MaybeBool<R> isClose(AnyFloatLike<? super R> a, AnyFloatLike<? super R> b) {
        return MaybeBool.of(Told.call("is_close", a, b));
    }

    /**
     * {@return whether two numbers differ by at most <code>tolerance</code> times the larger of their sizes: a Bool,
     * missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value; finite
     */
    public static <R> MaybeBool<R> isClose(AnyFloatLike<? super R> a, double b) {
        return MaybeBool.of(Told.call("is_close", a, Told.literal(b)));
    }
}
