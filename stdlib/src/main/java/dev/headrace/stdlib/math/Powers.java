package dev.headrace.stdlib.math;

import dev.headrace.ir.function.RowError;
import dev.headrace.stdlib.arithmetic.Floats;

/** Roots, powers, exponentials and logarithms. */
public final class Powers {

    private static final double LN_2 = StrictMath.log(2);

    /** The square root of 2: a fraction above it counts as below 1 with one more power of two. */
    private static final double ROOT_2 = StrictMath.sqrt(2);

    private Powers() {}

    public static double sqrt(double x) {
        if (x < 0) {
            throw new RowError("the square root of a negative number");
        }
        return StrictMath.sqrt(x);
    }

    public static double cbrt(double x) {
        return StrictMath.cbrt(x);
    }

    public static double exp(double x) {
        return Floats.finite(StrictMath.exp(x));
    }

    public static double pow(double x, double y) {
        return Floats.finite(StrictMath.pow(x, y));
    }

    public static double ln(double x) {
        return StrictMath.log(positive(x)) + 0.0;
    }

    public static double log10(double x) {
        return StrictMath.log10(positive(x)) + 0.0;
    }

    /** Exact for powers of two. */
    public static double log2(double x) {
        positive(x);
        double normal = x < Double.MIN_NORMAL ? x * 0x1p54 : x;
        int exponent = Math.getExponent(normal);
        double fraction = Math.scalb(normal, -exponent);
        if (fraction > ROOT_2) {
            fraction /= 2;
            exponent++;
        }
        return StrictMath.log(fraction) / LN_2 + (normal == x ? exponent : exponent - 54);
    }

    public static double log1p(double x) {
        if (x <= -1) {
            throw new RowError("the logarithm of a number that is not positive");
        }
        return StrictMath.log1p(x) + 0.0;
    }

    public static double log(double x, double base) {
        if (base == 2) {
            return log2(x);
        }
        if (base == 10) {
            return log10(x);
        }
        return Floats.finite(StrictMath.log(positive(x)) / StrictMath.log(positive(base)));
    }

    private static double positive(double x) {
        if (x <= 0) {
            throw new RowError("the logarithm of a number that is not positive");
        }
        return x;
    }
}
