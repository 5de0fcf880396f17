package dev.headrace.kernels.accumulate;

import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.type.DataType;
import dev.headrace.kernels.order.ValueOrder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Aggregates by decimal arithmetic with far more digits than any result: the oracle. Row errors are {@link #ERROR}. */
public final class Naive {

    public static final Object ERROR = "a row error";

    private static final MathContext DIGITS = new MathContext(900, RoundingMode.DOWN);

    private Naive() {}

    /** Of values that are there, in the canonical order of their rows. */
    public static Object of(AggregateKind kind, List<Object> values, DataType argument, DataType result) {
        return switch (kind) {
            case COUNT -> (long) values.size();
            case SUM -> sum(values, argument, result);
            case AVG -> values.isEmpty() ? null : quotient(exact(values, argument), BigDecimal.valueOf(values.size()));
            case MIN -> values.stream().min(ValueOrder.sure(argument)).orElse(null);
            case MAX -> values.stream().max(ValueOrder.sure(argument)).orElse(null);
            case FIRST -> values.isEmpty() ? null : values.get(0);
            case LAST -> values.isEmpty() ? null : values.get(values.size() - 1);
            case VARIANCE, STDDEV -> spread(kind, values, argument);
            case DISTINCT -> values.isEmpty() ? null : (Object) (long) new HashSet<>(values).size();
            case QUANTILE -> throw new IllegalArgumentException("see quantile");
            case COLLECT -> values.isEmpty() ? null : sorted(values, argument);
        };
    }

    public static Object quantile(List<Object> values, String share, DataType argument) {
        if (values.isEmpty()) {
            return null;
        }
        BigDecimal wanted = new BigDecimal(share).multiply(BigDecimal.valueOf(values.size()));
        List<Object> sorted = sorted(values, argument);
        int rank = 1;
        while (BigDecimal.valueOf(rank).compareTo(wanted) < 0) {
            rank++;
        }
        return sorted.get(rank - 1);
    }

    private static List<Object> sorted(List<Object> values, DataType argument) {
        List<Object> sorted = new ArrayList<>(values);
        sorted.sort(ValueOrder.sure(argument));
        return sorted;
    }

    private static BigDecimal exact(List<Object> values, DataType argument) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Object value : values) {
            sum = sum.add(decimal(value));
        }
        return sum;
    }

    private static BigDecimal decimal(Object value) {
        if (value instanceof Double d) {
            return new BigDecimal(d);
        }
        return value instanceof Long l ? BigDecimal.valueOf(l) : (BigDecimal) value;
    }

    private static Object sum(List<Object> values, DataType argument, DataType result) {
        BigDecimal sum = exact(values, argument);
        if (result instanceof DataType.Float) {
            return finite(sum);
        }
        if (result instanceof DataType.Decimal d) {
            boolean fits = sum.unscaledValue().abs().compareTo(BigInteger.TEN.pow(38)) < 0;
            return fits ? sum.setScale(d.scale()) : ERROR;
        }
        return sum.toBigInteger().bitLength() < 64 ? (Object) sum.longValueExact() : ERROR;
    }

    private static Object spread(AggregateKind kind, List<Object> values, DataType argument) {
        int n = values.size();
        if (n < 2) {
            return null;
        }
        BigDecimal squares = BigDecimal.ZERO;
        for (Object value : values) {
            squares = squares.add(decimal(value).pow(2));
        }
        BigDecimal sum = exact(values, argument);
        BigDecimal numerator = squares.multiply(BigDecimal.valueOf(n)).subtract(sum.pow(2));
        BigDecimal variance = numerator.divide(BigDecimal.valueOf((long) n * (n - 1)), DIGITS);
        return kind == AggregateKind.VARIANCE ? finite(variance) : finite(variance.sqrt(new MathContext(150)));
    }

    private static Object quotient(BigDecimal a, BigDecimal b) {
        return finite(a.divide(b, DIGITS));
    }

    private static Object finite(BigDecimal value) {
        double d = value.doubleValue();
        return Double.isInfinite(d) ? ERROR : d;
    }
}
