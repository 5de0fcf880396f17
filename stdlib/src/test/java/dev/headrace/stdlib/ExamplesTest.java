package dev.headrace.stdlib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.function.ScalarFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ExamplesTest {

    @TestFactory
    Stream<DynamicTest> everyExampleHolds() {
        return Calls.FUNCTIONS.scalars().stream()
                .flatMap(f -> f.examples().stream())
                .map(e -> DynamicTest.dynamicTest(e.call() + " is " + e.result(), () -> holds(e)));
    }

    private static void holds(ScalarFunction.Example example) {
        if (example.result().equals("error")) {
            assertThatThrownBy(() -> ExampleReader.evaluate(example.call())).isInstanceOf(RowError.class);
            return;
        }
        Value expected = ExampleReader.evaluate(example.result());
        Value actual = ExampleReader.evaluate(example.call());
        assertThat(actual.value()).isEqualTo(expected.value());
        if (expected.value() != null) {
            assertThat(actual.type()).isEqualTo(expected.type());
        }
    }
}
