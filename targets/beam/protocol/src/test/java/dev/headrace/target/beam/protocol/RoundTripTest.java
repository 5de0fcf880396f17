package dev.headrace.target.beam.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.compiler.Compilation;
import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.Compiler;
import dev.headrace.compiler.plan.Planner;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Severity;
import dev.headrace.diagnostics.Source;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.StructValue;
import dev.headrace.ir.type.VectorValue;
import dev.headrace.target.Cancellation;
import dev.headrace.target.ExpectationReport;
import dev.headrace.target.InMemoryRows;
import dev.headrace.target.Mode;
import dev.headrace.target.OutputReport;
import dev.headrace.target.OutputTarget;
import dev.headrace.target.Progress;
import dev.headrace.target.ProgressListener;
import dev.headrace.target.Resources;
import dev.headrace.target.RowIssue;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import dev.headrace.target.SourceReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one side writes is what the other side reads, to the last field. */
class RoundTripTest {

    private static final InMemoryRows ROWS = new InMemoryRows(
            List.of("a", "b", "c", "d", "e", "f", "g"),
            List.of(
                    Arrays.asList(
                            true, Long.MIN_VALUE, 0.1, "q\"\n\ud83d\ude00", new BigDecimal("1.50"), null, List.of(1L)),
                    Arrays.asList(
                            null,
                            7L,
                            -1e-300,
                            "",
                            BytesValue.of(new byte[] {0, -1}),
                            VectorValue.of(new double[] {1, 2.5}),
                            new StructValue(Arrays.asList(1L, null)))));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path scratch;

    @Test
    void aRequest() throws IOException {
        RunRequest run = new RunRequest(
                plan(),
                List.of("flow.t"),
                params(),
                scratch,
                Map.of("s", ROWS),
                new OutputTarget.Folder(Path.of("out"), "csv"),
                new Resources(1 << 20, 2, scratch.resolve("temp")),
                ProgressListener.NONE,
                new Cancellation());
        JobRequest job = new JobRequest(run, Mode.STREAM, List.of("--parallelism=2"));
        RequestFolder.write(scratch.resolve("request"), job);
        JobRequest back = RequestFolder.read(scratch.resolve("request"), Functions.load());
        RunRequest same = back.run();
        assertThat(new JobRequest(
                        new RunRequest(
                                same.plan(),
                                same.stages(),
                                same.params(),
                                same.base(),
                                same.given(),
                                same.outputs(),
                                same.resources(),
                                run.progress(),
                                run.cancellation()),
                        back.mode(),
                        back.options()))
                .isEqualTo(job);
        for (OutputTarget target : List.of(new OutputTarget.AsBound(), new OutputTarget.InMemory(12))) {
            RequestFolder.write(scratch.resolve("request"), new JobRequest(run.outputs(target), Mode.BATCH, List.of()));
            assertThat(RequestFolder.read(scratch.resolve("request"), Functions.load())
                            .run()
                            .outputs())
                    .isEqualTo(target);
        }
    }

    @Test
    void everyMessage() {
        Plan plan = plan();
        PlannedOutput output = plan.outputs().get(0);
        Diagnostic diagnostic = Diagnostic.of(Code.HR0706, "does not hold")
                .severity(Severity.WARNING)
                .note("one")
                .note("two")
                .help("look")
                .build();
        RunReport report = new RunReport(
                List.of("flow.x"),
                List.of(new SourceReport("s", 9, 1, 2, 3, List.of(new ExpectationReport("v > 0", Fate.DROP, 4)))),
                List.of(new OutputReport(
                        output.name(),
                        output.kind(),
                        output.root().schema(),
                        5,
                        Optional.of("out/t.csv"),
                        Optional.of(ROWS))),
                List.of(new RowIssue(
                        "s", "s", Code.HR0701, "in.csv:3", Optional.of("v"), "no", Optional.empty(), Fate.WARN)),
                List.of(diagnostic),
                123);
        for (Message message : List.of(
                new Message.Told(new Progress("flow.t", Progress.Kind.READING, "s", 12)),
                new Message.Measured(List.of(new Message.Measure("tx/late", 3), new Message.Measure("a", -1))),
                new Message.Done(report),
                new Message.Failed(diagnostic))) {
            String line = MessageCodec.write(message);
            assertThat(line).doesNotContain("\n");
            assertThat(MessageCodec.read(line, plan)).contains(message);
        }
    }

    @Test
    void whatLibrariesPrintIsNoMessage() {
        for (String line : List.of("", "INFO started", "{\"headrace\":", "{\"headrace\":\"other\"}", "[1]")) {
            assertThat(MessageCodec.read(line, plan())).isEmpty();
        }
    }

    private static Map<String, Object> params() {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("least", 3L);
        params.put("share", 0.1);
        params.put("word", "\u00fc");
        return params;
    }

    private static Plan plan() {
        String text = """
                param least: Int = 1
                schema S { k: Int, v: Float }
                source s: S { batch = csv("in.csv") }
                table t from s { where k > least }
                """;
        Compilation compiled = Compiler.compile(List.of(Source.of("t.mlflow", text)), CompileOptions.standard());
        return Planner.plan(compiled.pipeline().orElseThrow(), List.of("t"), new DiagnosticSink())
                .orElseThrow();
    }
}
