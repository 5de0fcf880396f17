package dev.headrace.ir.text;

import dev.headrace.ir.function.RowError;
import java.math.BigDecimal;

/**
 * Decimal(p, s): {@code -?[0-9]+(\.[0-9]+)?}. The value must fit p digits with s after the point exactly; zeros beyond
 * are allowed, rounding is not. Written with exactly s digits after the point, never with an exponent.
 */
public final class DecimalText {

    private static final int LONG_DIGITS = 18;

    private DecimalText() {}

    public static BigDecimal parse(CharSequence text, int precision, int scale) {
        return parse(text, 0, text.length(), precision, scale);
    }

    /** The value at exactly {@code scale}. */
    public static BigDecimal parse(CharSequence text, int from, int to, int precision, int scale) {
        return fit(read(text, from, to), precision, scale);
    }

    /** {@code value} at exactly {@code scale}; a row error if digits would be lost or are too many. */
    public static BigDecimal fit(BigDecimal value, int precision, int scale) {
        BigDecimal scaled = value;
        if (value.scale() > scale) {
            BigDecimal short_ = value.stripTrailingZeros();
            if (short_.scale() > scale) {
                throw new RowError("a number has more than " + scale + " digits after the point");
            }
            scaled = short_;
        }
        if (scaled.signum() != 0 && scaled.precision() - scaled.scale() > precision - scale) {
            throw new RowError("a number does not fit Decimal(" + precision + ", " + scale + ")");
        }
        return scaled.setScale(scale);
    }

    /** Reads digits as they stand: the scale is the number of digits written after the point. */
    private static BigDecimal read(CharSequence text, int from, int to) {
        boolean negative = from < to && text.charAt(from) == '-';
        int start = negative ? from + 1 : from;
        int point = -1;
        long small = 0;
        for (int at = start; at < to; at++) {
            char c = text.charAt(at);
            if (c == '.' && point < 0) {
                point = at;
            } else if (c >= '0' && c <= '9') {
                small = small * 10 + (c - '0');
            } else {
                throw notADecimal();
            }
        }
        int digits = to - start - (point < 0 ? 0 : 1);
        if (start == to || point == start || point == to - 1) {
            throw notADecimal();
        }
        int scale = point < 0 ? 0 : to - point - 1;
        if (digits <= LONG_DIGITS) {
            return BigDecimal.valueOf(negative ? -small : small, scale);
        }
        return new BigDecimal(text.subSequence(from, to).toString());
    }

    public static String print(BigDecimal value) {
        return value.toPlainString();
    }

    private static RowError notADecimal() {
        return new RowError("the text is not a Decimal: digits, perhaps with a point between them, are expected");
    }
}
