package dev.headrace.target.beam.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.compiler.Compilation;
import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.Compiler;
import dev.headrace.compiler.plan.Planner;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.diagnostics.Source;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.SinkDef;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.Stage;
import dev.headrace.target.RunRequest;
import dev.headrace.target.beam.LiveStream;
import dev.headrace.target.beam.log.StreamConnectors;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources and sinks as their stream bindings say; history from the batch binding, up to the cut. */
final class LiveStreamTest {

    private static final String TEXT = """
            language 1

            schema Payment { card: String @entity, amount: Int, at: Instant @event_time }
            schema Card { card: String @key, region: String }

            source payments: Payment {
              batch = csv("payments.csv", zone = "UTC")
              lateness = 1m else divert
              on error drop
            }
            source cards: Card { batch = csv("cards.csv"), on error drop }

            features sums by card from payments { spent = sum(amount) over 1h through }

            table told from sums {
              join left cards on card == card
              derive { region = cards.region ?? "nowhere" }
              keep card, spent, region
            }

            sink out from told { batch = csv("out.csv") }
            sink late from payments.late { batch = csv("late.csv") }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws Exception {
        Files.writeString(folder.resolve("payments.csv"), """
                card,amount,at
                a,1,2024-01-01T10:00:00Z
                b,2,2024-01-01T10:10:00Z
                a,4,2024-01-01T10:20:00Z
                a,1000,2024-01-01T10:30:00Z
                """);
        Files.writeString(folder.resolve("cards.csv"), "card,region\na,north\n");
        HeldStreams.put("payments", log -> {
            log.row(0, "a", 4L, micros("2024-01-01T10:20:00Z"));
            log.row(0, "a", 8L, micros("2024-01-01T10:30:00Z"));
            log.row(0, "b", 16L, micros("2024-01-01T10:40:00Z"));
            log.row(0, "b", 32L, micros("2024-01-01T10:38:00Z"));
            log.row(0, "a", 64L, micros("2024-01-01T11:20:00Z"));
        });
    }

    @Test
    void theStreamAlone() throws Exception {
        assertThat(run("alone", OptionalLong.empty()))
                .isEqualTo(rows(
                        List.of("a", 4L, "north"),
                        List.of("a", 12L, "north"),
                        List.of("b", 16L, "nowhere"),
                        List.of("a", 72L, "north")));
    }

    @Test
    void historyThenTheStream() throws Exception {
        assertThat(run("cut", OptionalLong.of(micros("2024-01-01T10:30:00Z"))))
                .as("the files' rows before the cut, the stream's from it on, windows over both")
                .isEqualTo(rows(
                        List.of("a", 1L, "north"),
                        List.of("b", 2L, "nowhere"),
                        List.of("a", 5L, "north"),
                        List.of("a", 13L, "north"),
                        List.of("b", 18L, "nowhere"),
                        List.of("a", 72L, "north")));
    }

    @Test
    void anOutputNeedsAStream() {
        Plan plan = plan("nowhere", false);
        LiveStream live = new LiveStream(
                RunRequest.of(plan, folder, folder), StreamConnectors.load(), OptionalLong.empty(), Optional.empty());
        assertThatThrownBy(() -> live.write((Stage.Dataflow) plan.stages().get(0), beam()))
                .isInstanceOf(RunFailure.class)
                .hasMessageContaining("which stream");
    }

    private Map<List<@Nullable Object>, Integer> run(String name, OptionalLong cut) throws Exception {
        Plan plan = plan(name, true);
        org.apache.beam.sdk.Pipeline beam = beam();
        RunRequest request = RunRequest.of(plan, folder, folder);
        new LiveStream(request, StreamConnectors.load(), cut, Optional.empty())
                .write((Stage.Dataflow) plan.stages().get(0), beam);
        beam.run().waitUntilFinish();
        assertThat(Caught.bag("late " + name, plan.outputs().get(1).root().schema(), List.of()))
                .isEqualTo(rows(List.of("b", 32L, micros("2024-01-01T10:38:00Z"))));
        return Caught.bag("out " + name, plan.outputs().get(0).root().schema(), List.of());
    }

    private static org.apache.beam.sdk.Pipeline beam() {
        return org.apache.beam.sdk.Pipeline.create(PipelineOptionsFactory.create());
    }

    private Plan plan(String name, boolean streamed) {
        Compilation compiled = Compiler.compile(List.of(Source.of("live.mlflow", TEXT)), CompileOptions.standard());
        assertThat(compiled.hasErrors()).as("%s", compiled.diagnostics()).isFalse();
        DiagnosticSink said = new DiagnosticSink();
        return Planner.plan(bound(compiled.pipeline().orElseThrow(), name, streamed), List.of("out", "late"), said)
                .orElseThrow(() -> new AssertionError(said.diagnostics()));
    }

    private static Pipeline bound(Pipeline p, String name, boolean streamed) {
        List<SourceDef> sources = p.sources().stream()
                .map(s -> s.name().equals("payments") ? live(s) : s)
                .toList();
        List<SinkDef> sinks = p.sinks().stream()
                .map(s -> new SinkDef(
                        s.name(),
                        s.root(),
                        s.batch(),
                        streamed ? Optional.of(binding(s.name() + " " + name)) : Optional.empty(),
                        s.acceptsPii(),
                        s.onArrival(),
                        s.doc()))
                .toList();
        return new Pipeline(p.packageName(), p.params(), sources, p.relations(), sinks, List.of(), List.of());
    }

    private static SourceDef live(SourceDef s) {
        return new SourceDef(
                s.name(),
                s.schema(),
                s.batch(),
                Optional.of(binding("payments")),
                s.lateness(),
                s.late(),
                s.idle(),
                s.onError(),
                s.checks(),
                s.expectations(),
                s.doc());
    }

    private static Binding binding(String location) {
        return new Binding(HeldStreams.NAME, location, List.of(), List.of());
    }

    private static long micros(String instant) {
        return Instant.parse(instant).toEpochMilli() * 1000;
    }

    @SafeVarargs
    private static Map<List<@Nullable Object>, Integer> rows(List<? extends Object>... rows) {
        Map<List<@Nullable Object>, Integer> bag = new LinkedHashMap<>();
        Arrays.stream(rows).forEach(r -> bag.put(List.copyOf(r), 1));
        return bag;
    }
}
