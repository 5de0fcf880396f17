package dev.headrace.testkit;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.step.JavaStep;
import dev.headrace.ir.step.StepCode;
import dev.headrace.ir.step.StepParameter;
import dev.headrace.ir.step.StepSignature;
import java.util.List;
import java.util.Map;

/** A stub as a step of the columns that its call hands over and wants back. */
record StubbedStep(String name, Op.Via call, Stub stub) implements JavaStep {

    @Override
    public StepSignature signature() {
        List<StepParameter> parameters = call.arguments().stream()
                .map(a -> new StepParameter(a.name(), a.value().type()))
                .toList();
        return new StepSignature(name, stub.kind(), call.input().schema(), call.schema(), parameters);
    }

    @Override
    public StepCode open(Map<String, Object> arguments) {
        return stub.code(call.schema());
    }
}
