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
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.plan.Stage;
import dev.headrace.ir.type.Schema;
import dev.headrace.target.Engine;
import dev.headrace.target.InMemoryRows;
import dev.headrace.target.OutputTarget;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import dev.headrace.target.Targets;
import dev.headrace.target.WarmUp;
import dev.headrace.target.beam.BeamEngine;
import dev.headrace.target.beam.StreamEngine;
import dev.headrace.target.beam.log.SentSource;
import dev.headrace.target.beam.log.Timing;
import dev.headrace.target.beam.log.memory.MemoryLog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongPredicate;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.ParDo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a stream that has just begun does not know whole stands in {@code NAME.warming}, and nowhere else. */
final class WarmingTest {

    private static final long MINUTE = 60_000_000;
    private static final long START = 100 * MINUTE;
    private static final List<String> COLUMNS = List.of("id", "card", "amount", "at");

    private static final String TEXT = """
            language 1

            schema Payment { id: Int, card: String @entity, amount: Int, at: Instant @event_time }

            source payments: Payment {
              batch = csv("payments.csv", zone = "UTC")
              stream = kafka("payments", format = json)
              lateness = 10m else drop
              on error drop
            }

            features sums by card from payments {
              spent = sum(amount) over 10m through
              before = count() over 5m before
            }
            features wide by card from payments { top = max(amount) over 20m through hop 5m }
            features ever by card from payments { all = count() over unbounded through }
            table joined from payments { asof join sums within 7m, keep at, id, card, sums.spent }
            table hours from payments { group by card every 30m { n = count() } }
            table timeless from sums { keep id, spent }

            sink out from sums { batch = csv("a.csv"), stream = kafka("a", format = json) }
            sink early from sums.warming { batch = csv("b.csv"), stream = kafka("b", format = json) }
            sink now from sums emit on arrival { batch = csv("c.csv"), stream = kafka("c", format = json) }
            sink plain from payments { batch = csv("d.csv"), stream = kafka("d", format = json) }
            """;

    @TempDir
    private Path folder;

    /** The time stands first or last in the rows of an output, or in the second column of a group. */
    private static long time(String output, List<@Nullable Object> row) {
        Object at = row.get(
                switch (output) {
                    case "joined" -> 0;
                    case "hours" -> 2;
                    default -> 3;
                });
        return (Long) Objects.requireNonNull(at);
    }

    @Test
    void fromItsWholeRowsOnItIsTheBatchOverAllRows() throws Exception {
        Map<String, Long> back = Map.of("sums", 10L, "wide", 25L, "joined", 17L, "hours", 30L);
        for (int seed = 0; seed < 3; seed++) {
            List<List<@Nullable Object>> all = rows(seed);
            List<List<@Nullable Object>> known =
                    all.stream().filter(r -> (Long) r.get(3) >= START).toList();
            assertThat(known.size()).isBetween(1, all.size() - 1);
            for (Map.Entry<String, Long> output : back.entrySet()) {
                String name = output.getKey();
                long whole = START + output.getValue() * MINUTE;
                Map<String, Map<List<@Nullable Object>, Integer>> made =
                        stream(List.of(name, name + ".warming"), known, Optional.of(true), TEXT);
                Map<List<@Nullable Object>, Integer> batch = batch(name, all);
                assertThat(made.get(name))
                        .as("%s, seed %d", name, seed)
                        .isNotEmpty()
                        .isEqualTo(only(name, batch, t -> t >= whole));
                Map<List<@Nullable Object>, Integer> partial = batch(name, known);
                assertThat(made.get(name + ".warming"))
                        .as("%s.warming, seed %d", name, seed)
                        .isNotEmpty()
                        .isEqualTo(only(name, partial, t -> t < whole));
                if (!name.equals("joined")) {
                    assertThat(only(name, batch, t -> t < whole && t >= START))
                            .as("before that the rows are wrong")
                            .isNotEqualTo(only(name, partial, t -> t < whole));
                }
            }
        }
    }

    @Test
    void theFirstWholeInstantIsWhole() throws Exception {
        long whole = START + 10 * MINUTE;
        List<List<@Nullable Object>> rows =
                List.of(List.of(0L, "a", 1L, whole - 1), List.of(1L, "a", 1L, whole), List.of(2L, "b", 1L, whole + 1));
        Map<String, Map<List<@Nullable Object>, Integer>> made =
                stream(List.of("out", "early", "plain"), rows, Optional.of(false), TEXT);
        assertThat(ids(made.get("out"))).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids(made.get("early"))).containsExactly(0L);
        assertThat(ids(made.get("plain"))).as("looks at no other rows").hasSize(3);
        assertThat(counted).containsEntry("out/warming", 1L).doesNotContainKey("plain/warming");
    }

    @Test
    void answersOnArrivalAreHeldBackToo() throws Exception {
        long whole = START + 10 * MINUTE;
        List<List<@Nullable Object>> rows =
                List.of(List.of(0L, "a", 1L, whole - 1), List.of(1L, "a", 1L, whole), List.of(2L, "a", 1L, whole));
        assertThat(ids(stream(List.of("now"), rows, Optional.of(false), TEXT).get("now")))
                .containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void whereAllIsKnownNothingWarmsUp() throws Exception {
        List<List<@Nullable Object>> rows = rows(1);
        Map<String, Map<List<@Nullable Object>, Integer>> made =
                stream(List.of("out", "early"), rows, Optional.empty(), TEXT);
        assertThat(made.get("out")).isEqualTo(batch("out", rows)).isNotEmpty();
        assertThat(made.get("early")).isEmpty();
        Map<String, Engine> engines = Map.of(
                "local",
                Targets.named("local").orElseThrow().engine(),
                "direct",
                new BeamEngine(WarmingTest::options, 2, false),
                "replay",
                new StreamEngine(WarmingTest::options));
        engines.forEach((name, engine) -> {
            RunReport report = run(engine, List.of("out", "early", "hours.warming"), rows);
            assertThat(bag(report, "out")).as(name).isEqualTo(batch("out", rows));
            assertThat(bag(report, "early")).as(name).isEmpty();
            assertThat(bag(report, "hours.warming")).as(name).isEmpty();
        });
    }

    @Test
    void overAllTimeNoRowIsEverKnownToBeWhole() throws Exception {
        assertThatThrownBy(() -> stream(List.of("ever"), List.of(), Optional.of(false), TEXT))
                .isInstanceOfSatisfying(RunFailure.class, failure -> {
                    assertThat(failure.diagnostic().code()).isEqualTo(Code.HR0501);
                    assertThat(failure).hasMessageContaining("`ever` looks back over all time");
                    assertThat(failure.diagnostic().help().orElse("")).contains("--from", "--start");
                });
        List<List<@Nullable Object>> rows = List.of(List.of(0L, "a", 1L, START));
        assertThat(stream(List.of("ever"), rows, Optional.of(true), TEXT).get("ever"))
                .as("somebody says that the stream holds all there is")
                .hasSize(1);
    }

    @Test
    void withoutATimeNobodyCanTell() {
        assertThatThrownBy(() -> stream(List.of("timeless"), List.of(), Optional.of(true), TEXT))
                .isInstanceOfSatisfying(RunFailure.class, failure -> {
                    assertThat(failure.diagnostic().code()).isEqualTo(Code.HR0501);
                    assertThat(failure).hasMessageContaining("`timeless` keeps no event time");
                    assertThat(failure.diagnostic().help().orElse("")).contains("--from");
                });
    }

    @Test
    void whatIsThereAtTheStartIsWhole() throws Exception {
        String text = TEXT.replaceAll("(, |  )stream = kafka\\([^)]*\\)\n?", "");
        List<List<@Nullable Object>> rows = rows(2);
        assertThat(stream(List.of("out"), rows, Optional.of(false), text).get("out"))
                .isEqualTo(batch("out", rows));
    }

    /** Half of them before the start; none is so early that it is late. */
    private static List<List<@Nullable Object>> rows(int seed) {
        Random random = new Random(seed);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < 160; i++) {
            long at = (40 + i + random.nextInt(8)) * MINUTE + random.nextInt(3) - 1;
            rows.add(List.of((long) i, random.nextBoolean() ? "a" : "b", 1L + random.nextInt(9), at));
        }
        return rows;
    }

    private static Map<List<@Nullable Object>, Integer> only(
            String output, Map<List<@Nullable Object>, Integer> rows, LongPredicate when) {
        Map<List<@Nullable Object>, Integer> some = new LinkedHashMap<>();
        rows.forEach((row, count) -> {
            if (when.test(time(output, row))) {
                some.put(row, count);
            }
        });
        return some;
    }

    private static List<@Nullable Object> ids(@Nullable Map<List<@Nullable Object>, Integer> rows) {
        List<@Nullable Object> ids = new ArrayList<>();
        Objects.requireNonNull(rows).keySet().forEach(r -> ids.add(r.get(0)));
        return ids;
    }

    private Map<List<@Nullable Object>, Integer> batch(String output, List<List<@Nullable Object>> rows) {
        return bag(run(Targets.named("local").orElseThrow().engine(), List.of(output), rows), output);
    }

    private RunReport run(Engine engine, List<String> outputs, List<List<@Nullable Object>> rows) {
        return engine.run(RunRequest.of(plan(outputs, TEXT), folder, folder)
                .given(Map.of("payments", new InMemoryRows(COLUMNS, rows)))
                .outputs(new OutputTarget.InMemory(Long.MAX_VALUE)));
    }

    private static Map<List<@Nullable Object>, Integer> bag(RunReport report, String output) {
        Map<List<@Nullable Object>, Integer> bag = new LinkedHashMap<>();
        report.output(output).orElseThrow().held().orElseThrow().rows().forEach(r -> bag.merge(r, 1, Integer::sum));
        return bag;
    }

    private Map<String, Long> counted = Map.of();

    /** @param told whether it is said from when on the stream holds all rows; empty if nothing has to warm up */
    private Map<String, Map<List<@Nullable Object>, Integer>> stream(
            List<String> outputs, List<List<@Nullable Object>> rows, Optional<Boolean> told, String text)
            throws Exception {
        Plan plan = plan(outputs, text);
        Streams streams = (source, columns) -> {
            MemoryLog log = new MemoryLog(SentSource.of(source, columns), 1, 7, true);
            Schema wanted = log.schema();
            rows.forEach(r -> log.row(
                    0,
                    wanted.names().stream().map(c -> r.get(COLUMNS.indexOf(c))).toArray()));
            return new Streams.Live(log, new Timing(10 * MINUTE, -1, Long.MIN_VALUE));
        };
        Pipeline pipeline = Pipeline.create(options());
        String run = "warming " + System.identityHashCode(pipeline) + " ";
        StreamTranslator.Translated made = new StreamTranslator(
                        plan, Map.of(), streams, false, told.map(t -> WarmUp.of(plan, START, t)))
                .translate((Stage.Dataflow) plan.stages().get(0), pipeline);
        made.outputs().forEach((name, blocks) -> blocks.apply("out " + name, ParDo.of(new Caught(run + name))));
        PipelineResult result = pipeline.run();
        result.waitUntilFinish();
        counted = Counted.all(result.metrics());
        Map<String, Map<List<@Nullable Object>, Integer>> bags = new LinkedHashMap<>();
        for (PlannedOutput output : plan.outputs()) {
            Schema schema = output.root().schema();
            bags.put(output.name(), Caught.bag(run + output.name(), schema, Collections.emptyList()));
        }
        return bags;
    }

    private static PipelineOptions options() {
        DirectOptions options = PipelineOptionsFactory.create().as(DirectOptions.class);
        options.setRunner(DirectRunner.class);
        options.setBlockOnRun(false);
        options.setTargetParallelism(2);
        return options;
    }

    private static Plan plan(List<String> outputs, String text) {
        Compilation compiled = Compiler.compile(List.of(Source.of("warming.mlflow", text)), CompileOptions.standard());
        assertThat(compiled.hasErrors()).as("%s", compiled.diagnostics()).isFalse();
        DiagnosticSink said = new DiagnosticSink();
        return Planner.plan(compiled.pipeline().orElseThrow(), outputs, said)
                .orElseThrow(() -> new AssertionError(said.diagnostics()));
    }
}
