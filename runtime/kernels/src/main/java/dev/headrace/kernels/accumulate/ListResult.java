package dev.headrace.kernels.accumulate;

import dev.headrace.ir.type.DataType;
import java.util.List;

/**
 * What becomes of all the values of a group.
 *
 * @param type the physical form of the results
 * @param of the result of at least one value, sorted
 */
record ListResult(DataType type, Of of) {

    interface Of {
        Object sorted(List<Object> values);
    }

    static ListResult quantile(DataType argument, Quantile quantile) {
        return new ListResult(argument, values -> values.get(quantile.place(values.size())));
    }

    static ListResult collect(DataType argument) {
        return new ListResult(new DataType.ListOf(argument), List::copyOf);
    }
}
