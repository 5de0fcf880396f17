package dev.headrace.kernels.accumulate;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.DecimalVector;

/** Finds the accumulator of an aggregate over its argument's type. */
public final class Accumulators {

    private Accumulators() {}

    /**
     * New, empty states of an aggregate.
     *
     * @param input the schema of the rows that will be added: {@code first} and {@code last} order them canonically
     */
    public static GroupStates of(AggregateCall call, Schema input) {
        if (call.kind() == AggregateKind.COUNT) {
            return new CountStates();
        }
        DataType argument = call.argument().map(Expr::type).orElseThrow();
        return switch (call.kind()) {
            case COUNT -> new CountStates();
            case SUM, AVG -> sum(call, argument);
            case MIN, MAX -> extreme(call.kind() == AggregateKind.MAX, argument);
            case FIRST, LAST -> new ChosenStates(argument, input, call.kind() == AggregateKind.LAST);
            case VARIANCE, STDDEV -> new MomentStates(argument, call.kind() == AggregateKind.STDDEV);
            case DISTINCT -> new DistinctStates(argument);
            case QUANTILE -> new ListStates(argument, ListResult.quantile(argument, Quantile.of(call)));
            case COLLECT -> new ListStates(argument, ListResult.collect(argument));
        };
    }

    private static GroupStates sum(AggregateCall call, DataType argument) {
        boolean average = call.kind() == AggregateKind.AVG;
        return switch (argument.physical()) {
            case DOUBLE -> new FloatSumStates(average);
            case LONG -> new IntSumStates(average, call.type());
            case OBJECT -> new DecimalSumStates(average, call.type());
            case BOOL -> throw new IllegalArgumentException("no sum over Bool");
        };
    }

    private static GroupStates extreme(boolean greatest, DataType argument) {
        return switch (argument.physical()) {
            case DOUBLE -> new DoubleExtremes(greatest);
            case LONG -> new LongExtremes(greatest);
            case BOOL -> new ObjectExtremes(greatest, argument);
            case OBJECT ->
                argument instanceof DataType.Decimal decimal && DecimalVector.holds(decimal)
                        ? new DecimalExtremes(greatest, decimal)
                        : new ObjectExtremes(greatest, argument);
        };
    }
}
