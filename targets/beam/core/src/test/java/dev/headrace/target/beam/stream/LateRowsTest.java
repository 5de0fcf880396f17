package dev.headrace.target.beam.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.compiler.Compilation;
import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.Compiler;
import dev.headrace.compiler.plan.Planner;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.diagnostics.render.HumanRenderer;
import dev.headrace.ir.plan.Plan;
import dev.headrace.target.Engine;
import dev.headrace.target.OutputTarget;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import dev.headrace.target.Targets;
import dev.headrace.target.beam.BeamEngine;
import dev.headrace.target.beam.StreamEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that come too late stand in {@code NAME.late}, as they were read; in batch none does. */
final class LateRowsTest {

    private static final String TEXT = """
            language 1

            schema Payment { card: String @entity, amount: Int where amount > 0, at: Instant @event_time }

            source payments: Payment {
              batch = csv("payments.csv", zone = "UTC")
              lateness = 1m else FATE
              on error drop
            }

            table big from payments.late { where amount < 100, derive { twice = amount * 2 }, keep card, twice }
            table sums from payments { group by card every 1h { spent = sum(amount) }, keep card, spent }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws Exception {
        Files.writeString(folder.resolve("payments.csv"), """
                card,amount,at
                a,1,2024-01-01T10:40:00Z
                a,2,2024-01-01T10:39:00Z
                a,4,2024-01-01T10:38:59.999999Z
                b,-8,2024-01-01T10:10:00Z
                b,400,2024-01-01T10:20:00Z
                b,16,2024-01-01T10:41:00Z
                """);
    }

    @Test
    void areReadWhereTheyAreDiverted() {
        RunReport report = run(stream(), "divert", "payments.late", "big", "sums");
        assertThat(rows(report, "payments.late"))
                .as("no rule was applied to them")
                .containsExactlyInAnyOrder(
                        List.of("a", 4L, micros("2024-01-01T10:38:59.999999Z")),
                        List.of("b", -8L, micros("2024-01-01T10:10:00Z")),
                        List.of("b", 400L, micros("2024-01-01T10:20:00Z")));
        assertThat(rows(report, "big")).containsExactlyInAnyOrder(List.of("a", 8L), List.of("b", -16L));
        assertThat(rows(report, "sums")).containsExactlyInAnyOrder(List.of("a", 3L), List.of("b", 16L));
        assertThat(report.warnings())
                .extracting(Diagnostic::message)
                .containsExactly("3 of 6 rows of `payments` were late and are in no result but `payments.late`");
    }

    @Test
    void canBeAllThatIsRead() {
        assertThat(rows(run(stream(), "divert", "big"), "big")).hasSize(2);
    }

    @Test
    void areNotThereWhereTheyAreDropped() {
        RunReport report = run(stream(), "drop", "payments.late");
        assertThat(rows(report, "payments.late")).isEmpty();
        assertThat(report.warnings())
                .extracting(Diagnostic::message)
                .containsExactly("3 of 6 rows of `payments` were late and are in no result");
    }

    /** The page of HR0730 quotes what is said here. */
    @Test
    void aRunSaysHowManyThereWere() throws Exception {
        String said =
                new HumanRenderer(false).renderAll(run(stream(), "drop", "sums").warnings());
        assertThat(Files.readString(Path.of("../../../docs/diagnostics/HR0730.md")))
                .contains("```text\n" + said.strip() + "\n```");
        assertThat(run(stream(), "drop", "sums")
                        .source("payments")
                        .orElseThrow()
                        .read())
                .isEqualTo(6);
    }

    @Test
    void whatIsCountedIsTold() {
        Map<String, Long> measures = run(stream(), "drop", "sums").measures();
        assertThat(measures)
                .containsEntry("payments/rows", 6L)
                .containsEntry("payments/late", 3L)
                .containsEntry("sums.1.group/rows", 2L);
        assertThat(measures).containsKey("sums.1.group/state bytes");
        assertThat(run(Targets.named("local").orElseThrow().engine(), "drop", "sums")
                        .measures())
                .containsEntry("sums.1.group/rows", 2L);
        assertThat(run(new BeamEngine(LateRowsTest::options, 2, false), "drop", "sums")
                        .measures())
                .containsEntry("write sums/rows", 2L);
    }

    @Test
    void inBatchNoRowIsLate() {
        Map<String, Engine> engines = Map.of(
                "local",
                Targets.named("local").orElseThrow().engine(),
                "direct",
                new BeamEngine(LateRowsTest::options, 2, false));
        engines.forEach((name, engine) -> {
            RunReport report = run(engine, "divert", "payments.late", "big", "sums");
            assertThat(rows(report, "payments.late")).as(name).isEmpty();
            assertThat(rows(report, "big")).as(name).isEmpty();
            assertThat(rows(report, "sums")).as(name).containsExactlyInAnyOrder(List.of("a", 7L), List.of("b", 416L));
            assertThat(rows(run(engine, "divert", "big"), "big")).as(name).isEmpty();
        });
    }

    private RunReport run(Engine engine, String fate, String... names) {
        String text = TEXT.replace("FATE", fate);
        Compilation compiled = Compiler.compile(List.of(Source.of("late.mlflow", text)), CompileOptions.standard());
        assertThat(compiled.hasErrors()).as("%s", compiled.diagnostics()).isFalse();
        DiagnosticSink said = new DiagnosticSink();
        Plan plan = Planner.plan(compiled.pipeline().orElseThrow(), List.of(names), said)
                .orElseThrow(() -> new AssertionError(said.diagnostics()));
        return engine.run(RunRequest.of(plan, folder, folder).outputs(new OutputTarget.InMemory(Long.MAX_VALUE)));
    }

    private static List<Object> rows(RunReport report, String output) {
        return new ArrayList<>(
                report.output(output).orElseThrow().held().orElseThrow().rows());
    }

    private static Engine stream() {
        return new StreamEngine(LateRowsTest::options);
    }

    private static PipelineOptions options() {
        DirectOptions options = PipelineOptionsFactory.create().as(DirectOptions.class);
        options.setRunner(DirectRunner.class);
        options.setBlockOnRun(false);
        options.setTargetParallelism(2);
        return options;
    }

    private static long micros(String instant) {
        Instant at = Instant.parse(instant);
        return at.getEpochSecond() * 1_000_000 + at.getNano() / 1000;
    }
}
