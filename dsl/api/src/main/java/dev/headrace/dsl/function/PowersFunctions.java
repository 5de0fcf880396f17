// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyFloatLike;
import dev.headrace.dsl.value.FloatExpr;
import dev.headrace.dsl.value.FloatLike;
import dev.headrace.dsl.value.MaybeFloat;
import dev.headrace.dsl.value.Told;

/** Functions of the library: powers. */
public abstract class PowersFunctions extends MathFunctions {
    PowersFunctions() {}

    /** The square root; of a negative number a row error. */
    public static <R> FloatExpr<R> sqrt(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("sqrt", x));
    }

    /** The square root; of a negative number a row error. */
    public static <R> MaybeFloat<R> sqrt(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("sqrt", x));
    }

    /** The cube root. */
    public static <R> FloatExpr<R> cbrt(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("cbrt", x));
    }

    /** The cube root. */
    public static <R> MaybeFloat<R> cbrt(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("cbrt", x));
    }

    /** The number e to the power <code>x</code>. */
    public static <R> FloatExpr<R> exp(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("exp", x));
    }

    /** The number e to the power <code>x</code>. */
    public static <R> MaybeFloat<R> exp(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("exp", x));
    }

    /** The natural logarithm; <code>x</code> must be positive. */
    public static <R> FloatExpr<R> ln(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("ln", x));
    }

    /** The natural logarithm; <code>x</code> must be positive. */
    public static <R> MaybeFloat<R> ln(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("ln", x));
    }

    /** The logarithm to base 10; <code>x</code> must be positive. */
    public static <R> FloatExpr<R> log10(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("log10", x));
    }

    /** The logarithm to base 10; <code>x</code> must be positive. */
    public static <R> MaybeFloat<R> log10(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("log10", x));
    }

    /** The logarithm to base 2; <code>x</code> must be positive. */
    public static <R> FloatExpr<R> log2(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("log2", x));
    }

    /** The logarithm to base 2; <code>x</code> must be positive. */
    public static <R> MaybeFloat<R> log2(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("log2", x));
    }

    /** The natural logarithm of 1 + <code>x</code>, precise for small <code>x</code>. */
    public static <R> FloatExpr<R> log1p(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("log1p", x));
    }

    /** The natural logarithm of 1 + <code>x</code>, precise for small <code>x</code>. */
    public static <R> MaybeFloat<R> log1p(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("log1p", x));
    }

    /** The logarithm to any positive base but 1; <code>x</code> must be positive. */
    public static <R> FloatExpr<R> log(FloatLike<? super R> x, FloatLike<? super R> base) {
        return FloatExpr.of(Told.call("log", x, base));
    }

    /** The logarithm to any positive base but 1; <code>x</code> must be positive. */
    public static <R> FloatExpr<R> log(FloatLike<? super R> x, double base) {
        return FloatExpr.of(Told.call("log", x, Told.literal(base)));
    }

    /** The logarithm to any positive base but 1; <code>x</code> must be positive. */
    public static <R> MaybeFloat<R> log(AnyFloatLike<? super R> x, AnyFloatLike<? super R> base) {
        return MaybeFloat.of(Told.call("log", x, base));
    }

    /** The logarithm to any positive base but 1; <code>x</code> must be positive. */
    public static <R> MaybeFloat<R> log(AnyFloatLike<? super R> x, double base) {
        return MaybeFloat.of(Told.call("log", x, Told.literal(base)));
    }

    /** <code>x</code> to the power <code>y</code>. */
    public static <R> FloatExpr<R> pow(FloatLike<? super R> x, FloatLike<? super R> y) {
        return FloatExpr.of(Told.call("pow", x, y));
    }

    /** <code>x</code> to the power <code>y</code>. */
    public static <R> FloatExpr<R> pow(FloatLike<? super R> x, double y) {
        return FloatExpr.of(Told.call("pow", x, Told.literal(y)));
    }

    /** <code>x</code> to the power <code>y</code>. */
    public static <R> MaybeFloat<R> pow(AnyFloatLike<? super R> x, AnyFloatLike<? super R> y) {
        return MaybeFloat.of(Told.call("pow", x, y));
    }

    /** <code>x</code> to the power <code>y</code>. */
    public static <R> MaybeFloat<R> pow(AnyFloatLike<? super R> x, double y) {
        return MaybeFloat.of(Told.call("pow", x, Told.literal(y)));
    }
}
