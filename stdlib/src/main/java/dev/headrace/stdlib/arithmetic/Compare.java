package dev.headrace.stdlib.arithmetic;

import dev.headrace.ir.text.TextOrder;
import java.math.BigDecimal;

/** Comparison. Text by code point; enums by the order of their labels. */
public final class Compare {

    private Compare() {}

    public static boolean less(long a, long b) {
        return a < b;
    }

    public static boolean less(double a, double b) {
        return a < b;
    }

    public static boolean less(BigDecimal a, BigDecimal b) {
        return a.compareTo(b) < 0;
    }

    public static boolean less(String a, String b) {
        return TextOrder.compare(a, b) < 0;
    }

    public static boolean lessOrEqual(long a, long b) {
        return a <= b;
    }

    public static boolean lessOrEqual(double a, double b) {
        return a <= b;
    }

    public static boolean lessOrEqual(BigDecimal a, BigDecimal b) {
        return a.compareTo(b) <= 0;
    }

    public static boolean lessOrEqual(String a, String b) {
        return TextOrder.compare(a, b) <= 0;
    }

    public static boolean greater(long a, long b) {
        return a > b;
    }

    public static boolean greater(double a, double b) {
        return a > b;
    }

    public static boolean greater(BigDecimal a, BigDecimal b) {
        return a.compareTo(b) > 0;
    }

    public static boolean greater(String a, String b) {
        return TextOrder.compare(a, b) > 0;
    }

    public static boolean greaterOrEqual(long a, long b) {
        return a >= b;
    }

    public static boolean greaterOrEqual(double a, double b) {
        return a >= b;
    }

    public static boolean greaterOrEqual(BigDecimal a, BigDecimal b) {
        return a.compareTo(b) >= 0;
    }

    public static boolean greaterOrEqual(String a, String b) {
        return TextOrder.compare(a, b) >= 0;
    }
}
