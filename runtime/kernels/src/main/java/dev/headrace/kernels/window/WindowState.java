package dev.headrace.kernels.window;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.type.DataType;
import dev.headrace.kernels.accumulate.Quantile;
import dev.headrace.kernels.batch.Vector;
import org.jspecify.annotations.Nullable;

/** What a rolling window holds for one aggregate: rows enter and leave in any order, and nothing drifts. */
interface WindowState {

    /** A row enters. Rows have numbers in the canonical order. */
    void add(int row, @Nullable Vector argument);

    /** A row that entered leaves. */
    void remove(int row, @Nullable Vector argument);

    /**
     * The aggregate of the rows inside, boxed; null if it is missing.
     *
     * @throws RowError if the result breaks a rule
     */
    @Nullable
    Object result();

    static WindowState of(AggregateCall call) {
        if (call.kind() == AggregateKind.COUNT) {
            return new CountState();
        }
        DataType argument = call.argument().map(Expr::type).orElseThrow();
        return switch (call.kind()) {
            case COUNT -> new CountState();
            case SUM, AVG -> SumState.of(call, argument);
            case VARIANCE, STDDEV -> new MomentState(call.kind() == AggregateKind.STDDEV);
            case MIN -> new SortedState(argument, SortedState.LEAST);
            case MAX -> new SortedState(argument, SortedState.GREATEST);
            case DISTINCT -> new SortedState(argument, SortedState.HOW_MANY);
            case QUANTILE -> new SortedState(argument, SortedState.quantile(Quantile.of(call)));
            case COLLECT -> new SortedState(argument, SortedState.ALL);
            case FIRST, LAST -> new ChosenState(call.kind() == AggregateKind.LAST);
        };
    }

    /** count. */
    final class CountState implements WindowState {
        private long count;

        @Override
        public void add(int row, @Nullable Vector argument) {
            count++;
        }

        @Override
        public void remove(int row, @Nullable Vector argument) {
            count--;
        }

        @Override
        public Object result() {
            return count;
        }
    }
}
