package dev.headrace.ir.op;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.type.DataType;
import java.util.List;
import java.util.Optional;

/**
 * One aggregate to compute.
 *
 * @param argument what is aggregated; absent for {@code count()}. Rows where it is null are skipped
 * @param condition rows where it does not hold are skipped
 * @param options literal options: the share of a quantile
 * @param type the result's type
 */
public record AggregateCall(
        AggregateKind kind,
        Optional<Expr> argument,
        Optional<Expr> condition,
        List<Expr.Literal> options,
        DataType type) {

    public AggregateCall {
        options = List.copyOf(options);
        if (argument.isEmpty() && kind != AggregateKind.COUNT) {
            throw new IllegalArgumentException(kind.function() + " needs an argument");
        }
        condition.ifPresent(c -> {
            if (!c.type().equals(DataType.BOOL) || c.optional()) {
                throw new IllegalArgumentException("a condition is a sure Bool");
            }
        });
    }

    /**
     * Whether the result may be missing.
     *
     * @param mayBeEmpty whether the rows aggregated may be none before condition and nulls are looked at
     */
    public boolean optional(boolean mayBeEmpty) {
        if (kind.sureWhenEmpty()) {
            return false;
        }
        boolean canSkip = condition.isPresent() || argument.map(Expr::optional).orElse(false);
        boolean needsTwo = kind == AggregateKind.STDDEV || kind == AggregateKind.VARIANCE;
        return mayBeEmpty || canSkip || needsTwo;
    }
}
