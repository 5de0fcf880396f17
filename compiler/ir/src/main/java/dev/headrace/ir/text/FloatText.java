package dev.headrace.ir.text;

import dev.headrace.ir.function.RowError;

/**
 * Float: {@code -?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?}, the nearest double, which must be finite;
 * {@code -0.0} is read as {@code 0.0}.
 *
 * <p>Written with the fewest digits that read back to the same double, at least one of them after the point:
 * {@code 12.5}, {@code 100.0}. Outside 1e-4 to 1e16 an exponent is used: {@code 1.0E16}, {@code 2.5E-7}.
 */
public final class FloatText {

    /** Powers of ten that a double holds exactly. */
    private static final double[] EXACT_POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    /** The most decimal digits that always fit an unsigned long. */
    private static final int LONG_DIGITS = 19;

    /** An exponent so large that any number of digits we may meet gives infinity or zero. */
    private static final int HUGE_EXPONENT = 100_000_000;

    private FloatText() {}

    public static double parse(CharSequence text) {
        return parse(text, 0, text.length());
    }

    public static double parse(CharSequence text, int from, int to) {
        boolean negative = from < to && text.charAt(from) == '-';
        int at = negative ? from + 1 : from;
        long digits = 0;
        int significant = 0;
        int seen = 0;
        int point = -1;
        for (; at < to; at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                seen++;
                if (significant > 0 || c != '0') {
                    significant++;
                    digits = digits * 10 + (c - '0');
                }
            } else if (c == '.' && point < 0) {
                point = at;
            } else {
                break;
            }
        }
        if (seen == 0) {
            throw notAFloat();
        }
        int afterPoint = point < 0 ? 0 : at - point - 1;
        long exponent = (at < to ? exponent(text, at, to) : 0L) - afterPoint;
        if (significant <= LONG_DIGITS) {
            double size = nearest(digits, exponent);
            if (!Double.isNaN(size)) {
                return negative && size != 0 ? -size : size;
            }
        }
        return finite(Double.parseDouble(text.subSequence(from, to).toString()));
    }

    /** The double nearest to digits * 10^exponent where that is quickly told, else NaN. */
    private static double nearest(long digits, long exponent) {
        // Both the digits and the power are exact, so one correctly rounded operation gives the nearest double.
        if (digits >= 0 && digits <= 1L << 53 && exponent >= -22 && exponent <= 22) {
            return exponent < 0 ? digits / EXACT_POWERS[(int) -exponent] : digits * EXACT_POWERS[(int) exponent];
        }
        if (digits != 0 && exponent >= NearestDouble.MIN_EXPONENT && exponent <= NearestDouble.MAX_EXPONENT) {
            return NearestDouble.of(digits, (int) exponent);
        }
        return Double.NaN;
    }

    /** The value itself, {@code 0.0} for {@code -0.0}; a row error if it is not finite. */
    public static double finite(double value) {
        if (Double.isFinite(value)) {
            return value + 0.0;
        }
        throw new RowError("a Float is not a finite number");
    }

    private static long exponent(CharSequence text, int from, int to) {
        char e = text.charAt(from);
        if (e != 'e' && e != 'E') {
            throw notAFloat();
        }
        int at = from + 1;
        boolean negative = at < to && text.charAt(at) == '-';
        if (at < to && (negative || text.charAt(at) == '+')) {
            at++;
        }
        if (at == to) {
            throw notAFloat();
        }
        long value = 0;
        for (; at < to; at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                throw notAFloat();
            }
            value = Math.min(value * 10 + digit, HUGE_EXPONENT);
        }
        return negative ? -value : value;
    }

    public static String print(double value) {
        StringBuilder out = new StringBuilder(24);
        append(value, out);
        return out.toString();
    }

    /** Appends the canonical form of a finite value. */
    public static void append(double value, StringBuilder out) {
        if (value == 0) {
            out.append("0.0");
            return;
        }
        if (value < 0) {
            out.append('-');
        }
        double size = Math.abs(value);
        if (size < 1e15 && (long) size == size) {
            out.append((long) size).append(".0");
            return;
        }
        ShortestDouble.append(size, out);
    }

    private static RowError notAFloat() {
        return new RowError("the text is not a Float: a finite number like 12.5 or 1e-3 is expected");
    }
}
