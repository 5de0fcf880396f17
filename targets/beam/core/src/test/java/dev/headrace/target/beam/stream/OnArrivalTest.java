package dev.headrace.target.beam.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.compiler.Compilation;
import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.Compiler;
import dev.headrace.compiler.plan.Planner;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.diagnostics.Source;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.Stage;
import dev.headrace.ir.type.Schema;
import dev.headrace.target.InMemoryRows;
import dev.headrace.target.OutputTarget;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import dev.headrace.target.Targets;
import dev.headrace.target.beam.log.SentSource;
import dev.headrace.target.beam.log.Timing;
import dev.headrace.target.beam.log.memory.MemoryLog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.ParDo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On arrival a row is answered as a batch would over the rows that have come, once. */
final class OnArrivalTest {

    private static final long MINUTE = 60_000_000;

    private static final String TEXT = """
            language 1

            schema Payment { id: Int, card: String @entity, amount: Int, at: Instant @event_time }

            source payments: Payment { batch = csv("payments.csv", zone = "UTC"), on error FATE }

            features sums by card from payments {
              spent = sum(amount) over 10m through
              before = count() over 10m before
              top = max(amount) over 20m through hop 5m
              pause = last(amount) over unbounded before
            }
            table both from payments { asof join sums within 7m, keep id, card, sums.spent, sums.top }
            table hours from payments { group by card every 1h { n = count() } }

            sink out from sums emit on arrival { batch = csv("out.csv") }
            sink joined from both emit on arrival { batch = csv("joined.csv") }
            sink slow from sums { batch = csv("slow.csv") }
            sink plain from payments { batch = csv("plain.csv") }
            sink bad from payments.rejected { batch = csv("bad.csv") }
            """;

    @TempDir
    private Path folder;

    @Test
    void inOrderItIsTheBatch() throws Exception {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add(List.of((long) i, i % 3 == 0 ? "a" : "b", 1L + i, i * 3 * MINUTE));
        }
        assertThat(stream("drop", List.of("out"), rows, 1).get("out")).isEqualTo(batch("drop", "out", rows));
        assertThat(stream("drop", List.of("out"), rows, 7).get("out")).isEqualTo(batch("drop", "out", rows));
    }

    @Test
    void elsewhereItIsTheBatchOverWhatHasCome() throws Exception {
        for (int seed = 0; seed < 4; seed++) {
            Random random = new Random(seed);
            List<List<@Nullable Object>> rows = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                // Half of the instants are those of another row; none is so early that it is late.
                long at = (i / 2 + random.nextInt(8)) * MINUTE;
                rows.add(List.of((long) i, random.nextBoolean() ? "a" : "b", 1L + random.nextInt(9), at));
            }
            Map<List<@Nullable Object>, Integer> expected = new LinkedHashMap<>();
            for (int i = 0; i < rows.size(); i++) {
                Object id = rows.get(i).get(0);
                batch("drop", "out", rows.subList(0, i + 1)).keySet().stream()
                        .filter(row -> id.equals(row.get(0)))
                        .forEach(row -> expected.put(row, 1));
            }
            assertThat(expected).hasSize(rows.size()).isNotEqualTo(batch("drop", "out", rows));
            assertThat(stream("drop", List.of("out"), rows, 1).get("out"))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void rowsReadTogetherAreInEachOthersAnswers() throws Exception {
        List<List<@Nullable Object>> rows = List.of(
                List.of(0L, "a", 1L, 5 * MINUTE), List.of(1L, "a", 2L, 5 * MINUTE), List.of(2L, "a", 4L, 4 * MINUTE));
        assertThat(stream("drop", List.of("out"), rows, 3).get("out")).isEqualTo(batch("drop", "out", rows));
    }

    @Test
    void anAsOfJoinFindsWhatHasCome() throws Exception {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            rows.add(List.of((long) i, "a", 1L, i * MINUTE));
        }
        Map<List<@Nullable Object>, Integer> joined =
                stream("drop", List.of("joined"), rows, 4).get("joined");
        assertThat(joined.keySet())
                .as("each row is answered once, by a row of sums that is not younger")
                .hasSize(20)
                .allSatisfy(row -> assertThat(row.get(2) == null || (Long) row.get(2) <= 1 + (Long) row.get(0))
                        .isTrue());
    }

    @Test
    void aRowThatFailsIsDivertedOnceAndAnswersNobody() throws Exception {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            // The sum at the second is too large; from the third on it is not.
            rows.add(List.of((long) i, "a", i == 1 ? Long.MAX_VALUE : i == 2 ? -Long.MAX_VALUE : 1L, (long) i));
        }
        Map<String, Map<List<@Nullable Object>, Integer>> made = stream("divert", List.of("out", "bad"), rows, 1);
        assertThat(made.get("out")).hasSize(5);
        assertThat(made.get("bad").values().stream().mapToInt(n -> n).sum()).isEqualTo(1);
    }

    @Test
    void whatWaitsIsNotRunBesideWhatDoesNot() {
        assertThatThrownBy(() -> stream("drop", List.of("out", "slow"), List.of(), 1))
                .isInstanceOfSatisfying(RunFailure.class, failure -> {
                    assertThat(failure.diagnostic().code()).isEqualTo(Code.HR0501);
                    assertThat(failure).hasMessageContaining("`out`").hasMessageContaining("`slow`");
                });
    }

    @Test
    void whatNeverWaitsIs() throws Exception {
        List<List<@Nullable Object>> rows = List.of(List.of(0L, "a", 1L, 0L));
        assertThat(stream("drop", List.of("out", "plain"), rows, 1)).containsOnlyKeys("out", "plain");
    }

    private Map<List<@Nullable Object>, Integer> batch(String fate, String output, List<List<@Nullable Object>> rows) {
        Plan plan = plan(fate, List.of(output));
        RunReport report = Targets.named("local")
                .orElseThrow()
                .engine()
                .run(RunRequest.of(plan, folder, folder)
                        .given(Map.of("payments", new InMemoryRows(List.of("id", "card", "amount", "at"), rows)))
                        .outputs(new OutputTarget.InMemory(Long.MAX_VALUE)));
        Map<List<@Nullable Object>, Integer> bag = new LinkedHashMap<>();
        report.output(output).orElseThrow().held().orElseThrow().rows().forEach(r -> bag.merge(r, 1, Integer::sum));
        return bag;
    }

    private Map<String, Map<List<@Nullable Object>, Integer>> stream(
            String fate, List<String> outputs, List<List<@Nullable Object>> rows, int together) throws Exception {
        Plan plan = plan(fate, outputs);
        Streams streams = (source, columns) -> {
            MemoryLog log = new MemoryLog(SentSource.of(source, columns), 1, together, true);
            Schema wanted = log.schema();
            List<String> all = List.of("id", "card", "amount", "at");
            rows.forEach(r -> log.row(
                    0, wanted.names().stream().map(c -> r.get(all.indexOf(c))).toArray()));
            return new Streams.Live(log, new Timing(10 * MINUTE, -1, Long.MIN_VALUE));
        };
        Pipeline pipeline = Pipeline.create(PipelineOptionsFactory.create());
        String run = "arrival " + System.identityHashCode(pipeline) + " ";
        StreamTranslator.Translated made = new StreamTranslator(plan, Map.of(), streams, false)
                .translate((Stage.Dataflow) plan.stages().get(0), pipeline);
        made.outputs().forEach((name, blocks) -> blocks.apply("out " + name, ParDo.of(new Caught(run + name))));
        pipeline.run().waitUntilFinish();
        Map<String, Map<List<@Nullable Object>, Integer>> bags = new LinkedHashMap<>();
        for (String output : outputs) {
            Schema schema = plan.outputs().stream()
                    .filter(o -> o.name().equals(output))
                    .findFirst()
                    .orElseThrow()
                    .root()
                    .schema();
            bags.put(output, Caught.bag(run + output, schema, Collections.emptyList()));
        }
        return bags;
    }

    private static Plan plan(String fate, List<String> outputs) {
        Compilation compiled = Compiler.compile(
                List.of(Source.of("arrival.mlflow", TEXT.replace("FATE", fate))), CompileOptions.standard());
        assertThat(compiled.hasErrors()).as("%s", compiled.diagnostics()).isFalse();
        DiagnosticSink said = new DiagnosticSink();
        return Planner.plan(compiled.pipeline().orElseThrow(), outputs, said)
                .orElseThrow(() -> new AssertionError(said.diagnostics()));
    }
}
