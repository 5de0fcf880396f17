package dev.headrace.ir.function;

import java.util.List;

/** A set of functions, found by {@link java.util.ServiceLoader}. */
public interface FunctionLibrary {

    List<ScalarFunction> scalars();

    List<AggregateFunction> aggregates();
}
