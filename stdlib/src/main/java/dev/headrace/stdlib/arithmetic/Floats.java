package dev.headrace.stdlib.arithmetic;

import dev.headrace.ir.function.RowError;

/** Arithmetic on Floats. A result that is not finite is a row error; {@code -0.0} becomes {@code 0.0}. */
public final class Floats {

    private Floats() {}

    public static double add(double a, double b) {
        return finite(a + b);
    }

    public static double subtract(double a, double b) {
        return finite(a - b);
    }

    public static double multiply(double a, double b) {
        return finite(a * b);
    }

    public static double divide(double a, double b) {
        if (b == 0) {
            throw divisionByZero();
        }
        return finite(a / b);
    }

    public static double remainder(double a, double b) {
        if (b == 0) {
            throw divisionByZero();
        }
        return a % b + 0.0;
    }

    public static double negate(double a) {
        return 0.0 - a;
    }

    /** The value, as a Float holds it. */
    public static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new RowError("a Float result is not a finite number");
        }
        return value + 0.0;
    }

    static RowError divisionByZero() {
        return new RowError("a division by zero");
    }
}
