package dev.headrace.stdlib.data;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.text.FloatText;
import dev.headrace.ir.text.IntText;
import dev.headrace.ir.text.TextOrder;
import dev.headrace.stdlib.arithmetic.Floats;
import dev.headrace.stdlib.arithmetic.Quotient;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists: their elements are boxed and never null. */
public final class Lists {

    private static final Comparator<Object> ORDER = Lists::compare;

    private Lists() {}

    public static long size(List<?> list) {
        return list.size();
    }

    public static @Nullable Long atLong(List<?> list, long index) {
        return (Long) atObject(list, index);
    }

    public static @Nullable Double atDouble(List<?> list, long index) {
        return (Double) atObject(list, index);
    }

    public static @Nullable Boolean atBool(List<?> list, long index) {
        return (Boolean) atObject(list, index);
    }

    /** Each text as an Int. */
    public static List<?> ints(List<?> texts) {
        List<Object> numbers = new ArrayList<>(texts.size());
        for (Object text : texts) {
            numbers.add(IntText.parse((String) text));
        }
        return numbers;
    }

    /** Each text as a Float. */
    public static List<?> floats(List<?> texts) {
        List<Object> numbers = new ArrayList<>(texts.size());
        for (Object text : texts) {
            numbers.add(FloatText.parse((String) text));
        }
        return numbers;
    }

    /** Counted from 0; a negative index counts from the end. */
    public static @Nullable Object atObject(List<?> list, long index) {
        long at = index < 0 ? list.size() + index : index;
        return at < 0 || at >= list.size() ? null : list.get((int) at);
    }

    public static boolean containsLong(List<?> list, long x) {
        return list.contains(x);
    }

    public static boolean containsDouble(List<?> list, double x) {
        return list.contains(x);
    }

    public static boolean containsBool(List<?> list, boolean x) {
        return list.contains(x);
    }

    public static boolean containsObject(List<?> list, Object x) {
        return list.contains(x);
    }

    public static List<?> slice(List<?> list, long start, long count) {
        if (start < 0 || count < 0) {
            throw new RowError("a position or length in a list is negative");
        }
        int from = (int) Math.min(start, list.size());
        return List.copyOf(list.subList(from, (int) Math.min(from + Math.min(count, list.size()), list.size())));
    }

    public static List<?> sort(List<?> list) {
        List<Object> sorted = new ArrayList<>(list);
        sorted.sort(ORDER);
        return sorted;
    }

    public static List<?> reverse(List<?> list) {
        List<Object> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Each element once, where it first stands. */
    public static List<?> distinct(List<?> list) {
        return new ArrayList<>(new LinkedHashSet<>(list));
    }

    public static long sumInts(List<?> list) {
        BigInteger sum = BigInteger.ZERO;
        for (Object x : list) {
            sum = sum.add(BigInteger.valueOf((Long) x));
        }
        if (sum.bitLength() > 63) {
            throw new RowError("a whole number does not fit 64 bits");
        }
        return sum.longValue();
    }

    /** The exact sum, rounded once. */
    public static double sumFloats(List<?> list) {
        return Floats.finite(exactSum(list).doubleValue());
    }

    private static BigDecimal exactSum(List<?> list) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Object x : list) {
            sum = sum.add(x instanceof Long n ? BigDecimal.valueOf(n) : new BigDecimal((Double) x));
        }
        return sum;
    }

    public static @Nullable Double avg(List<?> list) {
        if (list.isEmpty()) {
            return null;
        }
        return Quotient.of(exactSum(list), BigDecimal.valueOf(list.size()));
    }

    public static @Nullable Long minLong(List<?> list) {
        return (Long) minObject(list);
    }

    public static @Nullable Double minDouble(List<?> list) {
        return (Double) minObject(list);
    }

    public static @Nullable Object minObject(List<?> list) {
        return list.isEmpty() ? null : Collections.min(list, ORDER);
    }

    public static @Nullable Long maxLong(List<?> list) {
        return (Long) maxObject(list);
    }

    public static @Nullable Double maxDouble(List<?> list) {
        return (Double) maxObject(list);
    }

    public static @Nullable Object maxObject(List<?> list) {
        return list.isEmpty() ? null : Collections.max(list, ORDER);
    }

    private static int compare(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x.compareTo(y);
        }
        if (a instanceof Double x && b instanceof Double y) {
            return x.compareTo(y);
        }
        if (a instanceof BigDecimal x && b instanceof BigDecimal y) {
            return x.compareTo(y);
        }
        return TextOrder.compare((String) a, (String) b);
    }
}
