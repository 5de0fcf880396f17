package dev.headrace.stdlib.convert;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.text.BoolText;
import dev.headrace.ir.text.BytesText;
import dev.headrace.ir.text.DateText;
import dev.headrace.ir.text.DecimalText;
import dev.headrace.ir.text.DurationText;
import dev.headrace.ir.text.FloatText;
import dev.headrace.ir.text.InstantText;
import dev.headrace.ir.text.IntText;
import dev.headrace.ir.type.BytesValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Conversions that always succeed or are a row error. */
public final class Conversions {

    private static final BigDecimal LEAST_INT = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal GREATEST_INT = BigDecimal.valueOf(Long.MAX_VALUE);

    private Conversions() {}

    public static String text(String x) {
        return x;
    }

    public static String text(boolean x) {
        return BoolText.print(x);
    }

    public static String text(long x) {
        return IntText.print(x);
    }

    public static String text(double x) {
        return FloatText.print(x);
    }

    public static String text(BigDecimal x) {
        return DecimalText.print(x);
    }

    public static String text(BytesValue x) {
        return BytesText.print(x);
    }

    public static String dateText(long x) {
        return DateText.print(x);
    }

    public static String instantText(long x) {
        return InstantText.print(x);
    }

    public static String durationText(long x) {
        return DurationText.print(x);
    }

    public static long toInt(boolean x) {
        return x ? 1 : 0;
    }

    public static long toInt(double x) {
        // 2^63 itself is the first double that no Int holds; -2^63 is one.
        if (x >= 0x1p63 || x < -0x1p63) {
            throw tooLarge();
        }
        return (long) x;
    }

    public static long toInt(BigDecimal x) {
        BigDecimal whole = x.setScale(0, RoundingMode.DOWN);
        if (whole.compareTo(LEAST_INT) < 0 || whole.compareTo(GREATEST_INT) > 0) {
            throw tooLarge();
        }
        return whole.longValue();
    }

    public static long toInt(long x) {
        return x;
    }

    public static long toInt(String x) {
        return IntText.parse(x);
    }

    public static double toFloat(double x) {
        return x;
    }

    public static double toFloat(BigDecimal x) {
        return x.doubleValue() + 0.0;
    }

    public static double toFloat(boolean x) {
        return x ? 1 : 0;
    }

    public static double toFloat(String x) {
        return FloatText.parse(x);
    }

    public static BigDecimal decimal(long x, long precision, long scale) {
        return decimal(BigDecimal.valueOf(x), precision, scale);
    }

    /** The shortest decimal that reads back to {@code x}, not the exact binary value. */
    public static BigDecimal decimal(double x, long precision, long scale) {
        return decimal(new BigDecimal(FloatText.print(x)), precision, scale);
    }

    public static BigDecimal decimal(BigDecimal x, long precision, long scale) {
        return DecimalText.fit(x, (int) precision, (int) scale);
    }

    public static BigDecimal decimal(String x, long precision, long scale) {
        return DecimalText.parse(x, (int) precision, (int) scale);
    }

    private static RowError tooLarge() {
        return new RowError("a number does not fit an Int");
    }
}
