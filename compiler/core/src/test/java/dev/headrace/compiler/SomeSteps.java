package dev.headrace.compiler;

import dev.headrace.ir.step.JavaStep;
import dev.headrace.ir.step.StepCode;
import dev.headrace.ir.step.StepKind;
import dev.headrace.ir.step.StepLibrary;
import dev.headrace.ir.step.StepParameter;
import dev.headrace.ir.step.StepSignature;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a jar with three steps says of itself. Nothing is run here. */
final class SomeSteps {
    private static final Schema PAYMENT = new Schema(
            List.of(
                    Column.sure("card", DataType.STRING),
                    Column.sure("amount", DataType.FLOAT),
                    Column.sure("at", DataType.INSTANT)),
            Optional.of("at"),
            Optional.empty());

    static final StepLibrary LIBRARY = StepLibrary.of(() -> List.of(
            step("acme.Cleaning#clean", StepKind.ROW),
            step("acme.Cleaning#split", StepKind.ROWS),
            step("acme.Cleaning#ranked", StepKind.TABLE)));

    private SomeSteps() {}

    private static JavaStep step(String name, StepKind kind) {
        StepSignature signature =
                new StepSignature(name, kind, PAYMENT, PAYMENT, List.of(new StepParameter("by", DataType.FLOAT)));
        return new JavaStep() {
            @Override
            public StepSignature signature() {
                return signature;
            }

            @Override
            public StepCode open(Map<String, Object> arguments) {
                throw new IllegalStateException("the compiler opens no step");
            }
        };
    }
}
