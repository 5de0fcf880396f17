package dev.headrace.stdlib.math;

import dev.headrace.stdlib.arithmetic.Floats;
import dev.headrace.stdlib.arithmetic.Ints;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sizes, signs and rounding. */
public final class Rounding {

    /** Powers of ten that a double holds exactly. */
    private static final double[] POWERS = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12};

    /** Below this, scaling by a power of ten errs by less than a thousandth. */
    private static final double SAFE = 0x1p40;

    private static final double NEAR_TIE = 0.49;

    /** No Float has digits that far behind the point, or before it. */
    private static final int MOST_DIGITS = 1100;

    private static final int LEAST_DIGITS = -400;

    private Rounding() {}

    /** The smallest whole number has no size that 64 bits hold. */
    public static long abs(long x) {
        return x < 0 ? Ints.negate(x) : x;
    }

    public static double abs(double x) {
        return Math.abs(x);
    }

    public static BigDecimal abs(BigDecimal x) {
        return x.abs();
    }

    public static long sign(long x) {
        return Long.signum(x);
    }

    public static long sign(double x) {
        return x > 0 ? 1 : x < 0 ? -1 : 0;
    }

    public static long sign(BigDecimal x) {
        return x.signum();
    }

    public static double ceil(double x) {
        return Math.ceil(x) + 0.0;
    }

    public static BigDecimal ceil(BigDecimal x) {
        return whole(x, RoundingMode.CEILING);
    }

    public static double floor(double x) {
        return Math.floor(x);
    }

    public static BigDecimal floor(BigDecimal x) {
        return whole(x, RoundingMode.FLOOR);
    }

    public static double trunc(double x) {
        return (x < 0 ? Math.ceil(x) : Math.floor(x)) + 0.0;
    }

    public static BigDecimal trunc(BigDecimal x) {
        return whole(x, RoundingMode.DOWN);
    }

    /** The exact value of {@code x}, not its shortest spelling, decides which way it goes; ties go to the even digit. */
    public static double round(double x, long digits) {
        if (digits == 0) {
            return Math.rint(x) + 0.0;
        }
        if (digits > 0 && digits < POWERS.length) {
            double power = POWERS[(int) digits];
            double scaled = x * power;
            double whole = Math.rint(scaled);
            // Far from a tie the error of scaling cannot matter, and both operands of the division are exact.
            if (Math.abs(scaled) < SAFE && Math.abs(scaled - whole) < NEAR_TIE) {
                return whole / power + 0.0;
            }
        }
        if (digits > MOST_DIGITS) {
            return x;
        }
        if (digits < LEAST_DIGITS) {
            return 0.0;
        }
        double rounded =
                new BigDecimal(x).setScale((int) digits, RoundingMode.HALF_EVEN).doubleValue();
        return Floats.finite(rounded);
    }

    public static BigDecimal round(BigDecimal x, long digits) {
        return x.setScale((int) digits, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal whole(BigDecimal x, RoundingMode mode) {
        return x.setScale(0, mode);
    }
}
