package dev.headrace.target;

import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingColumn;
import java.util.Optional;

/** What no engine can do on a stream, since it would keep rows for ever. */
public final class StreamRules {

    private StreamRules() {}

    /**
     * Why an operator by itself cannot be on a stream; completes "the engine …". Inputs are not looked at.
     *
     * @param op the operator
     * @return the reason; empty if it can
     */
    public static Optional<String> refusal(Op op) {
        if (op instanceof Op.AsofJoin join && join.within().isEmpty()) {
            return Optional.of("would keep every row for ever for `within unbounded` on a stream");
        }
        if (op instanceof Op.Rolling rolling) {
            return rolling.columns().stream()
                    .filter(StreamRules::keepsAll)
                    .findFirst()
                    .map(c -> "would keep every value for ever for `" + c.name()
                            + "`, which looks back without end on a stream");
        }
        return Optional.empty();
    }

    private static boolean keepsAll(RollingColumn column) {
        AggregateKind kind = column.call().kind();
        return column.window().width().isEmpty()
                && (kind == AggregateKind.DISTINCT || kind == AggregateKind.QUANTILE || kind == AggregateKind.COLLECT);
    }
}
