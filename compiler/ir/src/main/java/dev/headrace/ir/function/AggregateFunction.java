package dev.headrace.ir.function;

import dev.headrace.ir.type.DataType;
import java.util.List;
import java.util.Optional;

/** An aggregate: everything the compiler, the manual and the editor know of it. */
public interface AggregateFunction {

    AggregateKind kind();

    /** Its forms as a person reads them: {@code sum(x: Float) -> Float}. */
    List<String> signatures();

    String doc();

    /** Examples that run as tests. */
    List<Example> examples();

    /** The type of its result over an argument of this type (absent for {@code count()}), or empty if it cannot take it. */
    Optional<DataType> result(Optional<DataType> argument);

    /** The literal options it takes after the argument, in order: {@code quantile(x, 0.5)} has one Float. */
    List<DataType> options();

    /**
     * Over rows whose column {@code x} holds these values, one after the other in time, {@code call} is {@code result}. All
     * are expressions of the language.
     */
    record Example(List<String> values, String call, String result) {
        public Example {
            values = List.copyOf(values);
        }
    }
}
