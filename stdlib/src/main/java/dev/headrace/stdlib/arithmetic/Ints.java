package dev.headrace.stdlib.arithmetic;

import dev.headrace.ir.function.RowError;
import java.math.BigDecimal;

/** Arithmetic on whole numbers: Int, and the microseconds of Instant and Duration. Overflow is a row error. */
public final class Ints {

    private Ints() {}

    public static long add(long a, long b) {
        long sum = a + b;
        if (((a ^ sum) & (b ^ sum)) < 0) {
            throw overflow();
        }
        return sum;
    }

    public static long subtract(long a, long b) {
        long difference = a - b;
        if (((a ^ b) & (a ^ difference)) < 0) {
            throw overflow();
        }
        return difference;
    }

    public static long multiply(long a, long b) {
        long low = a * b;
        if (Math.multiplyHigh(a, b) != low >> 63) {
            throw overflow();
        }
        return low;
    }

    /** The correctly rounded quotient as a Float, also of numbers that a Float cannot hold. */
    public static double divide(long a, long b) {
        if (b == 0) {
            throw Floats.divisionByZero();
        }
        if (isExact(a) && isExact(b)) {
            return (double) a / (double) b + 0.0;
        }
        return Quotient.of(BigDecimal.valueOf(a), BigDecimal.valueOf(b));
    }

    public static long intDivide(long a, long b) {
        if (b == 0) {
            throw Floats.divisionByZero();
        }
        if (b == -1) {
            return negate(a);
        }
        return a / b;
    }

    public static long remainder(long a, long b) {
        if (b == 0) {
            throw Floats.divisionByZero();
        }
        return a % b;
    }

    public static long negate(long a) {
        if (a == Long.MIN_VALUE) {
            throw overflow();
        }
        return -a;
    }

    private static boolean isExact(long value) {
        return value >= -(1L << 53) && value <= 1L << 53;
    }

    static RowError overflow() {
        return new RowError("a whole number does not fit 64 bits");
    }
}
