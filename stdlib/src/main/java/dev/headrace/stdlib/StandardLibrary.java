package dev.headrace.stdlib;

import dev.headrace.ir.function.AggregateFunction;
import dev.headrace.ir.function.FunctionLibrary;
import dev.headrace.ir.function.ScalarFunction;
import dev.headrace.stdlib.aggregate.Aggregates;
import dev.headrace.stdlib.arithmetic.Operations;
import dev.headrace.stdlib.convert.ConvertFunctions;
import dev.headrace.stdlib.data.DataFunctions;
import dev.headrace.stdlib.hash.HashFunctions;
import dev.headrace.stdlib.math.AngleFunctions;
import dev.headrace.stdlib.math.MathFunctions;
import dev.headrace.stdlib.text.TextFunctions;
import dev.headrace.stdlib.time.TimeFunctions;
import java.util.List;
import java.util.stream.Stream;

/** The functions that come with the language. */
public final class StandardLibrary implements FunctionLibrary {

    /** Group by group, as the manual shows them. */
    @Override
    public List<ScalarFunction> scalars() {
        return Stream.of(
                        Operations.all(),
                        MathFunctions.all(),
                        AngleFunctions.all(),
                        TextFunctions.all(),
                        ConvertFunctions.all(),
                        TimeFunctions.all(),
                        HashFunctions.all(),
                        DataFunctions.missing(),
                        DataFunctions.lists(),
                        DataFunctions.vectors(),
                        DataFunctions.bytes())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<AggregateFunction> aggregates() {
        return Aggregates.all();
    }
}
