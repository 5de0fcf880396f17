package dev.headrace.target.beam.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.pipeline.SinkDef;
import dev.headrace.ir.plan.Plan;
import dev.headrace.target.Engine;
import dev.headrace.target.Mode;
import dev.headrace.target.OutputReport;
import dev.headrace.target.OutputTarget;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import dev.headrace.target.Targets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every example gives on every runner the rows and the books of the local engine, bit for bit, in batch and replayed as a
 * stream, as the table in {@code docs/engines.md} says. Each runner is one process that all examples share.
 */
@Timeout(600)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryExampleTest {

    /** Checked and planned, but not run before training is; and programs, which only the local engine starts. */
    private static final List<String> UNBUILT = List.of("fraud/model.mlflow", "programs/programs.mlflow");

    private final Map<String, RunReport> here = new LinkedHashMap<>();

    @Test
    void thePageNamesEveryOutputOfEveryExample() throws IOException {
        Map<String, List<String>> named = new LinkedHashMap<>();
        for (ExampleTable.Line line : ExampleTable.lines()) {
            named.merge(
                    line.file(),
                    line.outputs(),
                    (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
        }
        try (Stream<Path> files = Files.walk(ExamplePlan.EXAMPLES, 2)) {
            assertThat(files.filter(f -> f.toString().endsWith(".mlflow"))
                            .map(f -> ExamplePlan.EXAMPLES.relativize(f).toString())
                            .filter(f -> !UNBUILT.contains(f)))
                    .containsExactlyInAnyOrderElementsOf(named.keySet());
        }
        for (Map.Entry<String, List<String>> example : named.entrySet()) {
            assertThat(ExamplePlan.compiled(example.getKey()).sinks().stream().map(SinkDef::name))
                    .as(example.getKey())
                    .containsExactlyInAnyOrderElementsOf(example.getValue());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "beam.direct, BATCH",
        "beam.spark, BATCH",
        "beam.flink, BATCH",
        "beam.direct, STREAM",
        "beam.flink, STREAM"
    })
    void givesTheRowsOfTheLocalEngine(String target, Mode mode) throws IOException {
        Engine there = SharedRunners.engine(target, mode);
        for (ExampleTable.Line line : ExampleTable.lines()) {
            RunRequest request = request(line, mode == Mode.STREAM);
            RunReport expected = here(line);
            RunReport actual = there.run(request);
            for (OutputReport output : expected.outputs()) {
                assertThat(bag(actual.output(output.name()).orElseThrow()))
                        .as("%s of %s on %s", output.name(), line.file(), target)
                        .isNotEmpty()
                        .isEqualTo(bag(output));
            }
            assertThat(actual.sources()).as("%s on %s", line, target).isEqualTo(expected.sources());
            assertThat(actual.issues()).as("%s on %s", line, target).isEqualTo(expected.issues());
            assertThat(actual.warnings()).as("%s on %s", line, target).isEqualTo(expected.warnings());
        }
    }

    /** A group without a window never ends on a stream, nor does the end of a sorted table come. */
    @ParameterizedTest
    @CsvSource({
        "beam.direct, group-mean/group_mean.mlflow, means_out",
        "beam.direct, pageviews/pageviews.mlflow, top_out",
        "beam.flink, group-mean/group_mean.mlflow, means_out",
        "beam.flink, pageviews/pageviews.mlflow, top_out"
    })
    void whatHasNoEndIsRefusedOnAStream(String target, String file, String output) throws IOException {
        RunRequest request = request(file, ExamplePlan.timed(file, List.of(output)));
        assertThatThrownBy(() -> SharedRunners.engine(target, Mode.STREAM).run(request))
                .isInstanceOfSatisfying(
                        RunFailure.class,
                        failure -> assertThat(failure.diagnostic().code()).isEqualTo(Code.HR0501));
    }

    private RunReport here(ExampleTable.Line line) throws IOException {
        RunReport known = here.get(line.toString());
        if (known == null) {
            known = Targets.named("local").orElseThrow().engine().run(request(line, false));
            here.put(line.toString(), known);
        }
        return known;
    }

    private static RunRequest request(ExampleTable.Line line, boolean neverLate) throws IOException {
        return request(line.file(), ExamplePlan.of(line.file(), line.outputs(), neverLate));
    }

    private static RunRequest request(String file, Plan plan) throws IOException {
        Path base = ExamplePlan.EXAMPLES.resolve(file).toAbsolutePath().normalize();
        return RunRequest.of(plan, Objects.requireNonNull(base.getParent()), SharedRunners.temp())
                .outputs(new OutputTarget.InMemory(Long.MAX_VALUE));
    }

    private static Map<List<@Nullable Object>, Integer> bag(OutputReport output) {
        Map<List<@Nullable Object>, Integer> bag = new HashMap<>();
        output.held().orElseThrow().rows().forEach(row -> bag.merge(row, 1, Integer::sum));
        return bag;
    }
}
