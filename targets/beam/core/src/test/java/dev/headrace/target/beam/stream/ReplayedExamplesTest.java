package dev.headrace.target.beam.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.compiler.Compilation;
import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.Compiler;
import dev.headrace.compiler.plan.Planner;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.ir.plan.Plan;
import dev.headrace.target.Engine;
import dev.headrace.target.OutputReport;
import dev.headrace.target.OutputTarget;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import dev.headrace.target.Targets;
import dev.headrace.target.beam.StreamEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples' files replayed as streams give the rows of a batch run, and the same accounts of bad rows. */
final class ReplayedExamplesTest {

    private static final Path EXAMPLES = Path.of("../../../examples");

    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource({
        "windows/windows.mlflow, per_minute_out last_hour_out visits_out",
        "cleaning/cleaning.mlflow, clean_out rhythm_out",
        "date-parts/date_parts.mlflow, parts",
        "retail/retail.mlflow, training_out",
        "adtracking/clicks.mlflow, inputs_out",
        "taxi/chicago.mlflow, inputs_out dirty",
        "taxi/nyc.mlflow, inputs_out dirty",
    })
    void isTheBatch(String file, String outputs) throws IOException {
        Plan plan = plan(file, List.of(outputs.split(" ")));
        Path base = EXAMPLES.resolve(file).toAbsolutePath().getParent();
        RunRequest request = RunRequest.of(plan, base, temp).outputs(new OutputTarget.InMemory(Long.MAX_VALUE));
        RunReport batch = Targets.named("local").orElseThrow().engine().run(request);
        RunReport stream = engine().run(request);
        assertThat(batch.outputs()).isNotEmpty();
        for (OutputReport output : batch.outputs()) {
            assertThat(output.rows()).isPositive();
            assertThat(bag(stream.output(output.name()).orElseThrow()))
                    .as(output.name())
                    .isEqualTo(bag(output));
        }
        assertThat(stream.sources()).isEqualTo(batch.sources());
        assertThat(stream.issues()).isEqualTo(batch.issues());
        assertThat(stream.warnings()).isEqualTo(batch.warnings());
    }

    private static Plan plan(String file, List<String> outputs) throws IOException {
        Path path = EXAMPLES.resolve(file);
        Compilation compiled = Compiler.compile(
                List.of(Source.of(path.toString(), Files.readString(path))), CompileOptions.standard());
        assertThat(compiled.hasErrors()).as("%s", compiled.diagnostics()).isFalse();
        DiagnosticSink said = new DiagnosticSink();
        return Planner.plan(compiled.pipeline().orElseThrow(), outputs, said)
                .orElseThrow(() -> new AssertionError(said.diagnostics()));
    }

    private static Engine engine() {
        return new StreamEngine(() -> {
            DirectOptions options = PipelineOptionsFactory.create().as(DirectOptions.class);
            options.setRunner(DirectRunner.class);
            options.setBlockOnRun(false);
            options.setTargetParallelism(2);
            options.setEnforceImmutability(false);
            options.setEnforceEncodability(false);
            return options;
        });
    }

    private static Map<List<@Nullable Object>, Integer> bag(OutputReport output) {
        Map<List<@Nullable Object>, Integer> bag = new LinkedHashMap<>();
        output.held().orElseThrow().rows().forEach(row -> bag.merge(row, 1, Integer::sum));
        return bag;
    }
}
