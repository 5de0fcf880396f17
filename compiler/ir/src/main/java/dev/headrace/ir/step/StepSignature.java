package dev.headrace.ir.step;

import dev.headrace.ir.type.Schema;
import java.util.List;

/**
 * What a step written in Java takes and gives.
 *
 * @param name how pipelines name it: the class and the method, {@code com.acme.Cleaning#clean}
 * @param kind what it looks at, and what it gives
 * @param input the columns of a row it takes, in the order of its array
 * @param output the columns of a row it gives, in the order of its array
 * @param parameters in the order declared
 */
public record StepSignature(String name, StepKind kind, Schema input, Schema output, List<StepParameter> parameters) {
    /** Takes over a copy of the parameters. */
    public StepSignature {
        parameters = List.copyOf(parameters);
    }
}
