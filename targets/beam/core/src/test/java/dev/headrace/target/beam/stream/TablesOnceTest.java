package dev.headrace.target.beam.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.compiler.Compilation;
import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.Compiler;
import dev.headrace.compiler.plan.Planner;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.ir.plan.Plan;
import dev.headrace.target.OutputTarget;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import dev.headrace.target.Targets;
import dev.headrace.target.beam.StreamEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table that is there at the start and that several outputs of a stream read is computed once: its bad rows count once. */
final class TablesOnceTest {

    private static final String PIPELINE = """
            language 1

            schema Item { id: Int, month: Int, amount: Int }

            source items: Item { batch = csv("items.csv"), on error divert }

            table dated from items {
              derive { day = date(2024, month, 1) }
              keep id, day, amount
            }
            table large from dated { where amount > 1 }
            table small from dated { where amount < 3 }

            sink large_out from large { batch = csv("large.csv") }
            sink small_out from small { batch = csv("small.csv") }
            sink bad from items.rejected { batch = jsonl("bad") }
            """;

    @TempDir
    private Path temp;

    @Test
    void badRowsOfATableCountOnce() throws IOException {
        Files.writeString(temp.resolve("items.csv"), "id,month,amount\n1,1,1\n2,14,2\n3,3,3\n");
        RunRequest request = RunRequest.of(plan(), temp, temp).outputs(new OutputTarget.InMemory(Long.MAX_VALUE));
        RunReport batch = Targets.named("local").orElseThrow().engine().run(request);
        RunReport stream = new StreamEngine(TablesOnceTest::options).run(request);
        assertThat(batch.sources().get(0).diverted()).isEqualTo(1);
        assertThat(stream.sources()).isEqualTo(batch.sources());
        assertThat(stream.issues()).isEqualTo(batch.issues());
        for (String output : List.of("large_out", "small_out", "bad")) {
            assertThat(stream.output(output).orElseThrow().rows()).as(output).isEqualTo(1);
        }
    }

    private static Plan plan() {
        Compilation compiled =
                Compiler.compile(List.of(Source.of("items.mlflow", PIPELINE)), CompileOptions.standard());
        assertThat(compiled.hasErrors()).as("%s", compiled.diagnostics()).isFalse();
        DiagnosticSink said = new DiagnosticSink();
        return Planner.plan(compiled.pipeline().orElseThrow(), List.of("large_out", "small_out", "bad"), said)
                .orElseThrow(() -> new AssertionError(said.diagnostics()));
    }

    private static DirectOptions options() {
        DirectOptions options = PipelineOptionsFactory.create().as(DirectOptions.class);
        options.setRunner(DirectRunner.class);
        options.setBlockOnRun(false);
        options.setTargetParallelism(2);
        return options;
    }
}
