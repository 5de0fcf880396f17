package dev.headrace.stdlib.math;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.text.TextOrder;
import java.math.BigDecimal;

/** The least and the greatest of a few values, and a value kept between two others. */
public final class Extremes {

    private Extremes() {}

    public static long least(long a, long b) {
        return Math.min(a, b);
    }

    public static double least(double a, double b) {
        return Math.min(a, b);
    }

    public static BigDecimal least(BigDecimal a, BigDecimal b) {
        return a.min(b);
    }

    public static String least(String a, String b) {
        return TextOrder.compare(b, a) < 0 ? b : a;
    }

    public static long least(long a, long b, long c) {
        return least(least(a, b), c);
    }

    public static double least(double a, double b, double c) {
        return least(least(a, b), c);
    }

    public static BigDecimal least(BigDecimal a, BigDecimal b, BigDecimal c) {
        return least(least(a, b), c);
    }

    public static String least(String a, String b, String c) {
        return least(least(a, b), c);
    }

    public static long least(long a, long b, long c, long d) {
        return least(least(a, b), least(c, d));
    }

    public static double least(double a, double b, double c, double d) {
        return least(least(a, b), least(c, d));
    }

    public static BigDecimal least(BigDecimal a, BigDecimal b, BigDecimal c, BigDecimal d) {
        return least(least(a, b), least(c, d));
    }

    public static String least(String a, String b, String c, String d) {
        return least(least(a, b), least(c, d));
    }

    public static long greatest(long a, long b) {
        return Math.max(a, b);
    }

    public static double greatest(double a, double b) {
        return Math.max(a, b);
    }

    public static BigDecimal greatest(BigDecimal a, BigDecimal b) {
        return a.max(b);
    }

    public static String greatest(String a, String b) {
        return TextOrder.compare(b, a) > 0 ? b : a;
    }

    public static long greatest(long a, long b, long c) {
        return greatest(greatest(a, b), c);
    }

    public static double greatest(double a, double b, double c) {
        return greatest(greatest(a, b), c);
    }

    public static BigDecimal greatest(BigDecimal a, BigDecimal b, BigDecimal c) {
        return greatest(greatest(a, b), c);
    }

    public static String greatest(String a, String b, String c) {
        return greatest(greatest(a, b), c);
    }

    public static long greatest(long a, long b, long c, long d) {
        return greatest(greatest(a, b), greatest(c, d));
    }

    public static double greatest(double a, double b, double c, double d) {
        return greatest(greatest(a, b), greatest(c, d));
    }

    public static BigDecimal greatest(BigDecimal a, BigDecimal b, BigDecimal c, BigDecimal d) {
        return greatest(greatest(a, b), greatest(c, d));
    }

    public static String greatest(String a, String b, String c, String d) {
        return greatest(greatest(a, b), greatest(c, d));
    }

    public static long clamp(long x, long low, long high) {
        if (low > high) {
            throw emptyRange();
        }
        return least(greatest(x, low), high);
    }

    public static double clamp(double x, double low, double high) {
        if (low > high) {
            throw emptyRange();
        }
        return least(greatest(x, low), high);
    }

    public static BigDecimal clamp(BigDecimal x, BigDecimal low, BigDecimal high) {
        if (low.compareTo(high) > 0) {
            throw emptyRange();
        }
        return least(greatest(x, low), high);
    }

    public static String clamp(String x, String low, String high) {
        if (TextOrder.compare(low, high) > 0) {
            throw emptyRange();
        }
        return least(greatest(x, low), high);
    }

    /** Whether two numbers differ by at most {@code tolerance} times the larger size. */
    public static boolean isClose(double a, double b, double tolerance) {
        return a == b || Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
    }

    private static RowError emptyRange() {
        return new RowError("a lower bound lies above its upper bound");
    }
}
