// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyFloatLike;
import dev.headrace.dsl.value.FloatExpr;
import dev.headrace.dsl.value.FloatLike;
import dev.headrace.dsl.value.MaybeFloat;
import dev.headrace.dsl.value.Told;

/**
 * Functions of the library: powers. Of a missing value they are missing. A row error makes the row a bad one
 * (HR0701), which meets the fate that its source declares.
 */
public abstract class PowersFunctions extends MathFunctions2 {
    PowersFunctions() {}

    /**
     * {@return the square root; of a negative number a row error; a Float, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> FloatExpr<R> sqrt(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("sqrt", x));
    }

    /**
     * {@return the square root; of a negative number a row error; a Float, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloat<R> sqrt(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("sqrt", x));
    }

    /**
     * {@return the cube root: a Float, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> FloatExpr<R> cbrt(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("cbrt", x));
    }

    /**
     * {@return the cube root: a Float, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloat<R> cbrt(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("cbrt", x));
    }

    /**
     * {@return the number e to the power <code>x</code>: a Float, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> FloatExpr<R> exp(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("exp", x));
    }

    /**
     * {@return the number e to the power <code>x</code>: a Float, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloat<R> exp(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("exp", x));
    }

    /**
     * {@return the natural logarithm; <code>x</code> must be positive; a Float, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> FloatExpr<R> ln(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("ln", x));
    }

    /**
     * {@return the natural logarithm; <code>x</code> must be positive; a Float, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloat<R> ln(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("ln", x));
    }

    /**
     * {@return the logarithm to base 10; <code>x</code> must be positive; a Float, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> FloatExpr<R> log10(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("log10", x));
    }

    /**
     * {@return the logarithm to base 10; <code>x</code> must be positive; a Float, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloat<R> log10(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("log10", x));
    }

    /**
     * {@return the logarithm to base 2; <code>x</code> must be positive; a Float, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> FloatExpr<R> log2(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("log2", x));
    }

    /**
     * {@return the logarithm to base 2; <code>x</code> must be positive; a Float, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloat<R> log2(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("log2", x));
    }

    /**
     * {@return the natural logarithm of 1 + <code>x</code>, precise for small <code>x</code>: a Float, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> FloatExpr<R> log1p(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("log1p", x));
    }

    /**
     * {@return the natural logarithm of 1 + <code>x</code>, precise for small <code>x</code>: a Float, missing where an
     * argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloat<R> log1p(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("log1p", x));
    }

    /**
     * {@return the logarithm to any positive base but 1; <code>x</code> must be positive; a Float, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param base the base; positive and not 1
     */
    public static <R> FloatExpr<R> log(FloatLike<? super R> x, FloatLike<? super R> base) {
        return FloatExpr.of(Told.call("log", x, base));
    }

    /**
     * {@return the logarithm to any positive base but 1; <code>x</code> must be positive; a Float, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param base the base; positive and not 1; finite
     */
    public static <R> FloatExpr<R> log(FloatLike<? super R> x, double base) {
        return FloatExpr.of(Told.call("log", x, Told.literal(base)));
    }

    /**
     * {@return the logarithm to any positive base but 1; <code>x</code> must be positive; a Float, missing where an
     * argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param base the base; positive and not 1
     */
    public static <R> MaybeFloat<R> log(AnyFloatLike<? super R> x, AnyFloatLike<? super R> base) {
        return MaybeFloat.of(Told.call("log", x, base));
    }

    /**
     * {@return the logarithm to any positive base but 1; <code>x</code> must be positive; a Float, missing where an
     * argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param base the base; positive and not 1; finite
     */
    public static <R> MaybeFloat<R> log(AnyFloatLike<? super R> x, double base) {
        return MaybeFloat.of(Told.call("log", x, Told.literal(base)));
    }

    /**
     * {@return <code>x</code> to the power <code>y</code>: a Float, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param y the exponent
     */
    public static <R> FloatExpr<R> pow(FloatLike<? super R> x, FloatLike<? super R> y) {
        return FloatExpr.of(Told.call("pow", x, y));
    }

    /**
     * {@return <code>x</code> to the power <code>y</code>: a Float, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param y the exponent; finite
     */
    public static <R> FloatExpr<R> pow(FloatLike<? super R> x, double y) {
        return FloatExpr.of(Told.call("pow", x, Told.literal(y)));
    }

    /**
     * {@return <code>x</code> to the power <code>y</code>: a Float, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param y the exponent
     */
    public static <R> MaybeFloat<R> pow(AnyFloatLike<? super R> x, AnyFloatLike<? super R> y) {
        return MaybeFloat.of(Told.call("pow", x, y));
    }

    /**
     * {@return <code>x</code> to the power <code>y</code>: a Float, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param y the exponent; finite
     */
    public static <R> MaybeFloat<R> pow(AnyFloatLike<? super R> x, double y) {
        return MaybeFloat.of(Told.call("pow", x, Told.literal(y)));
    }
}
