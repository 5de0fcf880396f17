// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyDecimal;
import dev.headrace.dsl.value.AnyDuration;
import dev.headrace.dsl.value.AnyFloatLike;
import dev.headrace.dsl.value.AnyInt;
import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.DecimalExpr;
import dev.headrace.dsl.value.DurationExpr;
import dev.headrace.dsl.value.FloatExpr;
import dev.headrace.dsl.value.FloatLike;
import dev.headrace.dsl.value.IntExpr;
import dev.headrace.dsl.value.MaybeBool;
import dev.headrace.dsl.value.MaybeDecimal;
import dev.headrace.dsl.value.MaybeDuration;
import dev.headrace.dsl.value.MaybeFloat;
import dev.headrace.dsl.value.MaybeInt;
import dev.headrace.dsl.value.Told;

/** Functions of the library: math. */
public abstract class MathFunctions extends OperatorsFunctions {
    MathFunctions() {}

    /** The size of a number, without its sign. */
    public static <R> IntExpr<R> abs(IntExpr<? super R> x) {
        return IntExpr.of(Told.call("abs", x));
    }

    /** The size of a number, without its sign. */
    public static <R> MaybeInt<R> abs(AnyInt<? super R> x) {
        return MaybeInt.of(Told.call("abs", x));
    }

    /** The size of a number, without its sign. */
    public static <R> FloatExpr<R> abs(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("abs", x));
    }

    /** The size of a number, without its sign. */
    public static <R> MaybeFloat<R> abs(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("abs", x));
    }

    /** The size of a number, without its sign. */
    public static <R> DecimalExpr<R> abs(DecimalExpr<? super R> x) {
        return DecimalExpr.of(Told.call("abs", x));
    }

    /** The size of a number, without its sign. */
    public static <R> MaybeDecimal<R> abs(AnyDecimal<? super R> x) {
        return MaybeDecimal.of(Told.call("abs", x));
    }

    /** The size of a number, without its sign. */
    public static <R> DurationExpr<R> abs(DurationExpr<? super R> x) {
        return DurationExpr.of(Told.call("abs", x));
    }

    /** The size of a number, without its sign. */
    public static <R> MaybeDuration<R> abs(AnyDuration<? super R> x) {
        return MaybeDuration.of(Told.call("abs", x));
    }

    /** -1, 0 or 1 as the number is negative, zero or positive. */
    public static <R> IntExpr<R> sign(IntExpr<? super R> x) {
        return IntExpr.of(Told.call("sign", x));
    }

    /** -1, 0 or 1 as the number is negative, zero or positive. */
    public static <R> MaybeInt<R> sign(AnyInt<? super R> x) {
        return MaybeInt.of(Told.call("sign", x));
    }

    /** -1, 0 or 1 as the number is negative, zero or positive. */
    public static <R> IntExpr<R> sign(FloatLike<? super R> x) {
        return IntExpr.of(Told.call("sign", x));
    }

    /** -1, 0 or 1 as the number is negative, zero or positive. */
    public static <R> MaybeInt<R> sign(AnyFloatLike<? super R> x) {
        return MaybeInt.of(Told.call("sign", x));
    }

    /** -1, 0 or 1 as the number is negative, zero or positive. */
    public static <R> IntExpr<R> sign(DecimalExpr<? super R> x) {
        return IntExpr.of(Told.call("sign", x));
    }

    /** -1, 0 or 1 as the number is negative, zero or positive. */
    public static <R> MaybeInt<R> sign(AnyDecimal<? super R> x) {
        return MaybeInt.of(Told.call("sign", x));
    }

    /** -1, 0 or 1 as the number is negative, zero or positive. */
    public static <R> IntExpr<R> sign(DurationExpr<? super R> x) {
        return IntExpr.of(Told.call("sign", x));
    }

    /** -1, 0 or 1 as the number is negative, zero or positive. */
    public static <R> MaybeInt<R> sign(AnyDuration<? super R> x) {
        return MaybeInt.of(Told.call("sign", x));
    }

    /** The least whole number that is not below <code>x</code>; for an Int use <code>int(ceil(x))</code>. */
    public static <R> FloatExpr<R> ceil(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("ceil", x));
    }

    /** The least whole number that is not below <code>x</code>; for an Int use <code>int(ceil(x))</code>. */
    public static <R> MaybeFloat<R> ceil(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("ceil", x));
    }

    /** The least whole number that is not below <code>x</code>; for an Int use <code>int(ceil(x))</code>. */
    public static <R> DecimalExpr<R> ceil(DecimalExpr<? super R> x) {
        return DecimalExpr.of(Told.call("ceil", x));
    }

    /** The least whole number that is not below <code>x</code>; for an Int use <code>int(ceil(x))</code>. */
    public static <R> MaybeDecimal<R> ceil(AnyDecimal<? super R> x) {
        return MaybeDecimal.of(Told.call("ceil", x));
    }

    /** The greatest whole number that is not above <code>x</code>; for an Int use <code>int(floor(x))</code>. */
    public static <R> FloatExpr<R> floor(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("floor", x));
    }

    /** The greatest whole number that is not above <code>x</code>; for an Int use <code>int(floor(x))</code>. */
    public static <R> MaybeFloat<R> floor(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("floor", x));
    }

    /** The greatest whole number that is not above <code>x</code>; for an Int use <code>int(floor(x))</code>. */
    public static <R> DecimalExpr<R> floor(DecimalExpr<? super R> x) {
        return DecimalExpr.of(Told.call("floor", x));
    }

    /** The greatest whole number that is not above <code>x</code>; for an Int use <code>int(floor(x))</code>. */
    public static <R> MaybeDecimal<R> floor(AnyDecimal<? super R> x) {
        return MaybeDecimal.of(Told.call("floor", x));
    }

    /** <code>x</code> without the digits after its point. */
    public static <R> FloatExpr<R> trunc(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("trunc", x));
    }

    /** <code>x</code> without the digits after its point. */
    public static <R> MaybeFloat<R> trunc(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("trunc", x));
    }

    /** <code>x</code> without the digits after its point. */
    public static <R> DecimalExpr<R> trunc(DecimalExpr<? super R> x) {
        return DecimalExpr.of(Told.call("trunc", x));
    }

    /** <code>x</code> without the digits after its point. */
    public static <R> MaybeDecimal<R> trunc(AnyDecimal<? super R> x) {
        return MaybeDecimal.of(Told.call("trunc", x));
    }

    /** <code>x</code> rounded to so many digits after the point, ties to the even digit. The exact value of a Float decides: 2.675 is a little less than it looks and rounds to 2.67. A negative <code>digits</code> rounds a Float before the point. */
    public static <R> FloatExpr<R> round(FloatLike<? super R> x, IntExpr<? super R> digits) {
        return FloatExpr.of(Told.call("round", x, digits));
    }

    /** <code>x</code> rounded to so many digits after the point, ties to the even digit. The exact value of a Float decides: 2.675 is a little less than it looks and rounds to 2.67. A negative <code>digits</code> rounds a Float before the point. */
    public static <R> FloatExpr<R> round(FloatLike<? super R> x, long digits) {
        return FloatExpr.of(Told.call("round", x, Told.literal(digits)));
    }

    /** <code>x</code> rounded to so many digits after the point, ties to the even digit. The exact value of a Float decides: 2.675 is a little less than it looks and rounds to 2.67. A negative <code>digits</code> rounds a Float before the point. */
    public static <R> MaybeFloat<R> round(AnyFloatLike<? super R> x, AnyInt<? super R> digits) {
        return MaybeFloat.of(Told.call("round", x, digits));
    }

    /** <code>x</code> rounded to so many digits after the point, ties to the even digit. The exact value of a Float decides: 2.675 is a little less than it looks and rounds to 2.67. A negative <code>digits</code> rounds a Float before the point. */
    public static <R> MaybeFloat<R> round(AnyFloatLike<? super R> x, long digits) {
        return MaybeFloat.of(Told.call("round", x, Told.literal(digits)));
    }

    /** <code>x</code> rounded to so many digits after the point, ties to the even digit. The exact value of a Float decides: 2.675 is a little less than it looks and rounds to 2.67. A negative <code>digits</code> rounds a Float before the point. */
    public static <R> FloatExpr<R> round(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("round", x));
    }

    /** <code>x</code> rounded to so many digits after the point, ties to the even digit. The exact value of a Float decides: 2.675 is a little less than it looks and rounds to 2.67. A negative <code>digits</code> rounds a Float before the point. */
    public static <R> MaybeFloat<R> round(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("round", x));
    }

    /** <code>x</code> rounded to so many digits after the point, ties to the even digit. The exact value of a Float decides: 2.675 is a little less than it looks and rounds to 2.67. A negative <code>digits</code> rounds a Float before the point. */
    public static <R> DecimalExpr<R> round(DecimalExpr<? super R> x, long digits) {
        return DecimalExpr.of(Told.call("round", x, Told.literal(digits)));
    }

    /** <code>x</code> rounded to so many digits after the point, ties to the even digit. The exact value of a Float decides: 2.675 is a little less than it looks and rounds to 2.67. A negative <code>digits</code> rounds a Float before the point. */
    public static <R> MaybeDecimal<R> round(AnyDecimal<? super R> x, long digits) {
        return MaybeDecimal.of(Told.call("round", x, Told.literal(digits)));
    }

    /** <code>x</code> rounded to so many digits after the point, ties to the even digit. The exact value of a Float decides: 2.675 is a little less than it looks and rounds to 2.67. A negative <code>digits</code> rounds a Float before the point. */
    public static <R> DecimalExpr<R> round(DecimalExpr<? super R> x) {
        return DecimalExpr.of(Told.call("round", x));
    }

    /** <code>x</code> rounded to so many digits after the point, ties to the even digit. The exact value of a Float decides: 2.675 is a little less than it looks and rounds to 2.67. A negative <code>digits</code> rounds a Float before the point. */
    public static <R> MaybeDecimal<R> round(AnyDecimal<? super R> x) {
        return MaybeDecimal.of(Told.call("round", x));
    }

    /** Whether two numbers differ by at most <code>tolerance</code> times the larger of their sizes. */
    public static <R> BoolExpr<R> isClose(
            FloatLike<? super R> a, FloatLike<? super R> b, FloatLike<? super R> tolerance) {
        return BoolExpr.of(Told.call("is_close", a, b, tolerance));
    }

    /** Whether two numbers differ by at most <code>tolerance</code> times the larger of their sizes. */
    public static <R> BoolExpr<R> isClose(FloatLike<? super R> a, double b, double tolerance) {
        return BoolExpr.of(Told.call("is_close", a, Told.literal(b), Told.literal(tolerance)));
    }

    /** Whether two numbers differ by at most <code>tolerance</code> times the larger of their sizes. */
    public static <R> MaybeBool<R> isClose(
            AnyFloatLike<? super R> a, AnyFloatLike<? super R> b, AnyFloatLike<? super R> tolerance) {
        return MaybeBool.of(Told.call("is_close", a, b, tolerance));
    }

    /** Whether two numbers differ by at most <code>tolerance</code> times the larger of their sizes. */
    public static <R> MaybeBool<R> isClose(AnyFloatLike<? super R> a, double b, double tolerance) {
        return MaybeBool.of(Told.call("is_close", a, Told.literal(b), Told.literal(tolerance)));
    }

    /** Whether two numbers differ by at most <code>tolerance</code> times the larger of their sizes. */
    public static <R> BoolExpr<R> isClose(FloatLike<? super R> a, FloatLike<? super R> b) {
        return BoolExpr.of(Told.call("is_close", a, b));
    }

    /** Whether two numbers differ by at most <code>tolerance</code> times the larger of their sizes. */
    public static <R> BoolExpr<R> isClose(FloatLike<? super R> a, double b) {
        return BoolExpr.of(Told.call("is_close", a, Told.literal(b)));
    }

    /** Whether two numbers differ by at most <code>tolerance</code> times the larger of their sizes. */
    public static <R> MaybeBool<R> isClose(AnyFloatLike<? super R> a, AnyFloatLike<? super R> b) {
        return MaybeBool.of(Told.call("is_close", a, b));
    }

    /** Whether two numbers differ by at most <code>tolerance</code> times the larger of their sizes. */
    public static <R> MaybeBool<R> isClose(AnyFloatLike<? super R> a, double b) {
        return MaybeBool.of(Told.call("is_close", a, Told.literal(b)));
    }
}
