package dev.headrace.testkit.generate;

import dev.headrace.ir.function.Argument;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.function.ScalarFunction;
import dev.headrace.ir.type.DataType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which functions give a type, found by asking every function about many lists of argument types. Built once; a hint only,
 * since a function may look at literals too.
 */
final class Calls {

    /** A function and argument types it takes. */
    record Form(ScalarFunction function, List<DataType> arguments, boolean mayFail) {}

    private static final List<DataType> PROBES = List.of(
            DataType.BOOL,
            DataType.INT,
            DataType.FLOAT,
            DataType.STRING,
            DataType.DATE,
            DataType.INSTANT,
            DataType.DURATION,
            DataType.BYTES,
            Schemas.MONEY,
            Schemas.COLOR);

    /** Third arguments, where all would be too many. */
    private static final List<DataType> FEW = List.of(DataType.INT, DataType.FLOAT, DataType.STRING);

    private final Map<DataType, List<Form>> byResult = new HashMap<>();

    Calls(Functions functions) {
        for (ScalarFunction function : functions.scalars()) {
            probe(function, List.of());
            for (DataType first : PROBES) {
                probe(function, List.of(first));
                for (DataType second : PROBES) {
                    probe(function, List.of(first, second));
                    for (DataType third : FEW) {
                        probe(function, List.of(first, second, third));
                    }
                }
            }
        }
    }

    private void probe(ScalarFunction function, List<DataType> types) {
        List<Argument> arguments = new ArrayList<>();
        for (DataType type : types) {
            arguments.add(new Argument(Optional.empty(), type, false, Optional.empty()));
        }
        function.choose(arguments)
                .ifPresent(chosen -> byResult.computeIfAbsent(chosen.overload().result(), r -> new ArrayList<>())
                        .add(new Form(function, types, chosen.overload().mayFail())));
    }

    List<Form> giving(DataType type) {
        return byResult.getOrDefault(type, List.of());
    }
}
