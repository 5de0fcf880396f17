package dev.headrace.stdlib.aggregate;

import dev.headrace.ir.function.AggregateFunction;
import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.type.DataType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An aggregate.
 *
 * @param resultOf the type of its result over an argument, empty if it cannot take it
 */
record Aggregate(
        AggregateKind kind,
        String doc,
        List<String> signatures,
        List<DataType> options,
        Function<Optional<DataType>, Optional<DataType>> resultOf)
        implements AggregateFunction {

    Aggregate {
        signatures = List.copyOf(signatures);
        options = List.copyOf(options);
    }

    @Override
    public List<Example> examples() {
        return AggregateExamples.of(kind);
    }

    @Override
    public Optional<DataType> result(Optional<DataType> argument) {
        return resultOf.apply(argument);
    }
}
