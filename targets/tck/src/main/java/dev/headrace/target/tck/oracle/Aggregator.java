package dev.headrace.target.tck.oracle;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One aggregate over rows (rules 1, 4, 6 and 8). A row takes part with the value of the argument, which is computed only if
 * the condition holds.
 */
final class Aggregator {

    private final AggregateCall call;
    private final Schema schema;
    private final Interpreter interpreter;
    private final boolean needed;

    Aggregator(AggregateCall call, Schema schema, Interpreter interpreter) {
        this(call, schema, interpreter, true);
    }

    /** @param needed whether anybody reads it; if not, no row counts and the result is missing */
    Aggregator(AggregateCall call, Schema schema, Interpreter interpreter, boolean needed) {
        this.needed = needed;
        this.call = call;
        this.schema = schema;
        this.interpreter = interpreter;
    }

    /** A row that counts, and the argument's value in it; {@code count()} has none. */
    record Taken(List<@Nullable Object> row, @Nullable Object value) {
        Object sure() {
            if (value == null) {
                throw new IllegalStateException("a missing value was not skipped");
            }
            return value;
        }
    }

    /**
     * What the row brings, or null if it is skipped: its condition does not hold, or the value is missing (rule 8).
     *
     * @throws RowError if the row breaks a rule
     */
    @Nullable
    Taken take(List<@Nullable Object> row) {
        if (!needed) {
            return null;
        }
        if (call.condition().isPresent() && !interpreter.holds(call.condition().get(), schema, row)) {
            return null;
        }
        if (call.argument().isEmpty()) {
            return new Taken(row, null);
        }
        Object value = interpreter.value(call.argument().get(), schema, row);
        return value == null ? null : new Taken(row, value);
    }

    /** The result over those of the rows that count. */
    @Nullable
    Object over(List<List<@Nullable Object>> rows) {
        List<Taken> taken = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            Taken one = take(row);
            if (one != null) {
                taken.add(one);
            }
        }
        return result(taken);
    }

    /**
     * The result over the rows taken; null if there is none.
     *
     * @throws RowError if the result does not fit its type
     */
    @Nullable
    Object result(List<Taken> taken) {
        return needed ? computed(taken) : null;
    }

    @Nullable
    private Object computed(List<Taken> taken) {
        return switch (call.kind()) {
            case COUNT -> (long) taken.size();
            case SUM -> sum(taken);
            case AVG -> taken.isEmpty() ? null : Exact.quotient(Exact.sum(numbers(taken)), size(taken));
            case MIN -> taken.isEmpty() ? null : sorted(taken).get(0);
            case MAX -> taken.isEmpty() ? null : sorted(taken).get(taken.size() - 1);
            case FIRST -> taken.isEmpty() ? null : inOrder(taken).get(0).sure();
            case LAST ->
                taken.isEmpty() ? null : inOrder(taken).get(taken.size() - 1).sure();
            case VARIANCE -> taken.size() < 2 ? null : Exact.quotient(Exact.spread(numbers(taken)), pairs(taken));
            case STDDEV -> taken.size() < 2 ? null : Exact.rootOfQuotient(Exact.spread(numbers(taken)), pairs(taken));
            case DISTINCT -> taken.isEmpty() ? null : distinct(taken);
            case QUANTILE -> taken.isEmpty() ? null : sorted(taken).get(nearestRank(taken.size()));
            case COLLECT -> taken.isEmpty() ? null : sorted(taken);
        };
    }

    /** Rule 4: only the final value of a sum of Ints can overflow. Rule 6: a Float sum is the exact one, rounded. */
    private Object sum(List<Taken> taken) {
        BigDecimal sum = Exact.sum(numbers(taken));
        if (call.type() instanceof DataType.Float) {
            return Exact.finite(sum);
        }
        if (call.type() instanceof DataType.Decimal decimal) {
            BigDecimal scaled = sum.setScale(decimal.scale());
            if (scaled.precision() > decimal.precision()) {
                throw new RowError("a sum has too many digits");
            }
            return scaled;
        }
        BigInteger whole = sum.toBigIntegerExact();
        if (whole.bitLength() > 63) {
            throw new RowError("a sum does not fit an Int");
        }
        return whole.longValue();
    }

    private static List<BigDecimal> numbers(List<Taken> taken) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Taken each : taken) {
            Object value = each.sure();
            if (value instanceof Long whole) {
                numbers.add(BigDecimal.valueOf(whole));
            } else if (value instanceof Double real) {
                numbers.add(new BigDecimal(real));
            } else {
                numbers.add((BigDecimal) value);
            }
        }
        return numbers;
    }

    private static BigDecimal size(List<Taken> taken) {
        return BigDecimal.valueOf(taken.size());
    }

    private static BigDecimal pairs(List<Taken> taken) {
        return BigDecimal.valueOf((long) taken.size() * (taken.size() - 1));
    }

    /** Rule 1: the canonical order of the rows decides what is first and last. */
    private List<Taken> inOrder(List<Taken> taken) {
        Comparator<List<@Nullable Object>> rows = Canonical.ofRows(schema);
        return taken.stream().sorted((a, b) -> rows.compare(a.row(), b.row())).toList();
    }

    private List<Object> sorted(List<Taken> taken) {
        DataType type = call.argument().map(Expr::type).orElseThrow();
        return taken.stream()
                .map(Taken::sure)
                .sorted((a, b) -> Canonical.compare(type, a, b))
                .toList();
    }

    private long distinct(List<Taken> taken) {
        DataType type = call.argument().map(Expr::type).orElseThrow();
        List<Object> seen = new ArrayList<>();
        for (Taken each : taken) {
            if (seen.stream().noneMatch(s -> Canonical.same(type, s, each.sure()))) {
                seen.add(each.sure());
            }
        }
        return seen.size();
    }

    /** Rule 8: the least value that at least the share p of all values do not exceed; p is the number as written. */
    private int nearestRank(int size) {
        BigDecimal share = BigDecimal.valueOf((Double) call.options().get(0).value());
        int rank = share.multiply(BigDecimal.valueOf(size))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        return Math.min(size, Math.max(1, rank)) - 1;
    }
}
