package dev.headrace.stdlib;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.draft.BinaryOp;
import dev.headrace.ir.function.AggregateFunction;
import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.function.Operators;
import dev.headrace.ir.function.ScalarFunction;
import dev.headrace.ir.type.DataType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LibraryTest {

    private static final DataType DECIMAL = new DataType.Decimal(10, 2);
    private static final DataType COLOR = new DataType.EnumOf("Color", List.of("red", "green"));

    @Test
    void everyFunctionIsFullyDescribed() {
        for (ScalarFunction f : Calls.FUNCTIONS.scalars()) {
            assertThat(f.name()).matches("[a-z][a-z0-9_]*");
            assertThat(f.doc()).as(f.name()).matches("(?s)[A-Z`\\-].*\\.").hasSizeGreaterThan(10);
            assertThat(f.group()).isNotEmpty();
            assertThat(f.signatures()).as(f.name()).isNotEmpty().allMatch(s -> s.matches(".+\\(.*\\) -> .+"));
            assertThat(f.examples()).as(f.name()).isNotEmpty();
        }
        assertThat(Calls.FUNCTIONS.scalars()).hasSizeGreaterThan(80);
    }

    @Test
    void everyOperatorHasItsFunction() {
        for (BinaryOp op : BinaryOp.values()) {
            Operators.functionOf(op)
                    .ifPresent(name -> assertThat(Calls.FUNCTIONS.scalar(name)).isPresent());
        }
        assertThat(Calls.FUNCTIONS.scalar(Operators.NEGATE)).isPresent();
    }

    @Test
    void everyAggregateIsDescribed() {
        assertThat(Calls.FUNCTIONS.aggregates().stream().map(AggregateFunction::kind))
                .containsExactlyInAnyOrder(AggregateKind.values());
        for (AggregateFunction f : Calls.FUNCTIONS.aggregates()) {
            assertThat(f.doc()).endsWith(".");
            assertThat(f.signatures()).allMatch(s -> s.startsWith(f.kind().function() + "("));
            assertThat(f.examples()).as(f.kind().function()).isNotEmpty();
        }
    }

    @Test
    void aggregatesHaveTheTypesOfTheManual() {
        assertThat(result("count", Optional.empty())).contains(DataType.INT);
        assertThat(result("sum", Optional.empty())).isEmpty();
        assertThat(row("count")).containsOnly(DataType.INT);
        assertThat(row("distinct")).containsOnly(DataType.INT);
        assertThat(row("sum"))
                .containsExactly(
                        DataType.INT,
                        DataType.FLOAT,
                        new DataType.Decimal(38, 2),
                        null,
                        null,
                        null,
                        null,
                        DataType.DURATION,
                        null);
        assertThat(row("avg"))
                .containsExactly(DataType.FLOAT, DataType.FLOAT, DataType.FLOAT, null, null, null, null, null, null);
        assertThat(row("stddev")).isEqualTo(row("avg"));
        assertThat(row("variance")).isEqualTo(row("avg"));
        assertThat(row("min"))
                .containsExactly(
                        DataType.INT,
                        DataType.FLOAT,
                        DECIMAL,
                        DataType.STRING,
                        null,
                        DataType.DATE,
                        DataType.INSTANT,
                        DataType.DURATION,
                        COLOR);
        assertThat(row("max")).isEqualTo(row("min"));
        assertThat(row("last")).doesNotContainNull().isEqualTo(row("first"));
        assertThat(row("quantile"))
                .containsExactly(
                        DataType.INT,
                        DataType.FLOAT,
                        DECIMAL,
                        null,
                        null,
                        DataType.DATE,
                        DataType.INSTANT,
                        DataType.DURATION,
                        null);
        assertThat(result("collect", Optional.of(COLOR))).contains(new DataType.ListOf(COLOR));
        assertThat(Calls.FUNCTIONS.aggregate("quantile").orElseThrow().options())
                .containsExactly(DataType.FLOAT);
    }

    private static List<DataType> row(String aggregate) {
        return Stream.of(
                        DataType.INT,
                        DataType.FLOAT,
                        DECIMAL,
                        DataType.STRING,
                        DataType.BOOL,
                        DataType.DATE,
                        DataType.INSTANT,
                        DataType.DURATION,
                        COLOR)
                .map(t -> result(aggregate, Optional.of(t)).orElse(null))
                .toList();
    }

    private static Optional<DataType> result(String aggregate, Optional<DataType> argument) {
        return Calls.FUNCTIONS.aggregate(aggregate).orElseThrow().result(argument);
    }
}
