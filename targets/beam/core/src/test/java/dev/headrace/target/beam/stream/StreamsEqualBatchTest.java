package dev.headrace.target.beam.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.compiler.plan.Planner;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.ErrorPolicy;
import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.plan.Stage;
import dev.headrace.ir.type.Schema;
import dev.headrace.target.InMemoryRows;
import dev.headrace.target.OutputTarget;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import dev.headrace.target.Targets;
import dev.headrace.target.beam.block.Block;
import dev.headrace.testkit.generate.Limits;
import dev.headrace.testkit.generate.PipelineCase;
import dev.headrace.testkit.generate.Pipelines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Made-up pipelines as streams on Beam's own runner, their rows shuffled within the lateness and some beyond it, give what the
 * batch engine gives over the rows that were not late. {@code -Dheadrace.stream.pipelines=500} tries more.
 */
final class StreamsEqualBatchTest {

    private static final int PIPELINES = Integer.getInteger("headrace.stream.pipelines", 21);
    private static final long FIRST = Long.getLong("headrace.stream.first", 0);

    private static final List<String> KINDS =
            List.of("Rolling", "AsofJoin", "Dedupe", "Group", "Union", "Join", "Explode");

    @TempDir
    private Path temp;

    private final Map<String, Integer> met = new TreeMap<>();

    @Test
    void onMadeUpPipelines() throws Exception {
        Pipelines pipelines = new Pipelines(Functions.load(), Limits.SMALL);
        int run = 0;
        for (long seed = FIRST; run < PIPELINES; seed++) {
            PipelineCase made = pipelines.of(seed);
            Pipeline pipeline = tolerant(made.pipeline(), new Random(seed));
            for (Relation relation : pipeline.relations()) {
                if (isWanted(relation) && run < PIPELINES && check(seed, pipeline, relation.name(), made)) {
                    run++;
                }
            }
        }
        assertThat(met.keySet()).containsAll(KINDS).contains("Rejected", "Late", "late");
    }

    /** Of every operator about as many, and of none but the rarest when those are there. */
    private boolean isWanted(Relation relation) {
        int least = KINDS.stream().mapToInt(k -> met.getOrDefault(k, 0)).min().orElseThrow();
        return relation.root().inOrder().stream()
                .map(op -> op.getClass().getSimpleName())
                .anyMatch(kind -> KINDS.contains(kind) && met.getOrDefault(kind, 0) == least);
    }

    /** Whether it could be a stream; if so it gave what it should. */
    private boolean check(long seed, Pipeline pipeline, String relation, PipelineCase made) throws Exception {
        List<String> outputs = new ArrayList<>(List.of(relation));
        pipeline.sources().forEach(s -> outputs.addAll(List.of(s.name() + ".rejected", s.name() + ".late")));
        DiagnosticSink said = new DiagnosticSink();
        Plan plan = Planner.plan(pipeline, outputs, said).orElseThrow(() -> new AssertionError(said.diagnostics()));
        Map<String, Shuffled> rows = new LinkedHashMap<>();
        for (SourceDef source : plan.pipeline().sources()) {
            rows.put(
                    source.name(),
                    new Shuffled(source, InMemoryRows.of(made.rows().get(source.name())), seed));
        }
        Map<String, Map<List<@Nullable Object>, Integer>> actual = new LinkedHashMap<>();
        try {
            stream(seed + " " + relation, plan, rows, actual);
        } catch (RunFailure refused) {
            assertThat(refused.diagnostic().code()).isEqualTo(Code.HR0501);
            return false;
        }
        rows.forEach((source, shuffled) -> assertThat(actual.remove(source + ".late"))
                .as("seed %d late rows of `%s`", seed, source)
                .isEqualTo(shuffled.lateRows()));
        assertThat(actual).as("seed %d `%s`", seed, relation).isEqualTo(batch(plan, rows));
        count(plan, rows);
        return true;
    }

    private void count(Plan plan, Map<String, Shuffled> rows) {
        plan.pipeline().relations().forEach(r -> r.root().inOrder().forEach(this::count));
        plan.outputs().forEach(o -> o.root().inOrder().forEach(this::count));
        rows.values().forEach(s -> met.merge("late", s.late(), Integer::sum));
        met.values().removeIf(n -> n == 0);
    }

    private void count(Op op) {
        met.merge(op.getClass().getSimpleName(), 1, Integer::sum);
    }

    private void stream(
            String run, Plan plan, Map<String, Shuffled> rows, Map<String, Map<List<@Nullable Object>, Integer>> to)
            throws Exception {
        DirectOptions options = PipelineOptionsFactory.create().as(DirectOptions.class);
        options.setEnforceImmutability(false);
        options.setTargetParallelism(2);
        List<org.apache.beam.sdk.Pipeline> pipelines = new ArrayList<>();
        for (Stage stage : plan.stages()) {
            org.apache.beam.sdk.Pipeline beam = org.apache.beam.sdk.Pipeline.create(options);
            Streams streams = (source, columns) -> rows.get(source.name()).entry(columns);
            StreamTranslator.Translated made =
                    new StreamTranslator(plan, Map.of(), streams, true).translate((Stage.Dataflow) stage, beam);
            for (Map.Entry<String, PCollection<Block>> output : made.outputs().entrySet()) {
                output.getValue().apply("out " + output.getKey(), ParDo.of(new Caught(run + output.getKey())));
            }
            pipelines.add(beam);
        }
        for (org.apache.beam.sdk.Pipeline beam : pipelines) {
            beam.run().waitUntilFinish();
        }
        for (PlannedOutput output : plan.outputs()) {
            to.put(output.name(), Caught.bag(run + output.name(), output.root().schema(), without(output)));
        }
    }

    /** Rows held in memory have no places in batch. */
    private static List<String> without(PlannedOutput output) {
        return output.kind() == PlannedOutput.Kind.REJECTS ? List.of("place") : List.of();
    }

    private Map<String, Map<List<@Nullable Object>, Integer>> batch(Plan plan, Map<String, Shuffled> rows) {
        Map<String, InMemoryRows> given = new LinkedHashMap<>();
        rows.forEach((source, shuffled) -> given.put(source, shuffled.inTime()));
        RunReport report = Targets.named("local")
                .orElseThrow()
                .engine()
                .run(RunRequest.of(plan, temp, temp).given(given).outputs(new OutputTarget.InMemory(Long.MAX_VALUE)));
        Map<String, Map<List<@Nullable Object>, Integer>> bags = new LinkedHashMap<>();
        for (PlannedOutput output : plan.outputs()) {
            if (output.root() instanceof Op.Late) {
                assertThat(report.output(output.name()).orElseThrow().rows()).isZero();
                continue;
            }
            Schema schema = output.root().schema();
            Map<List<@Nullable Object>, Integer> bag = new LinkedHashMap<>();
            for (List<@Nullable Object> row : report.output(output.name())
                    .orElseThrow()
                    .held()
                    .orElseThrow()
                    .rows()) {
                List<@Nullable Object> values = new ArrayList<>(row);
                without(output).forEach(c -> values.remove(schema.indexOf(c).orElseThrow()));
                bag.merge(values, 1, Integer::sum);
            }
            bags.put(output.name(), bag);
        }
        return bags;
    }

    /** Bad rows do not end the run, and nothing is expected of all rows together. */
    private static Pipeline tolerant(Pipeline p, Random random) {
        List<SourceDef> sources = new ArrayList<>();
        for (SourceDef s : p.sources()) {
            List<Expectation> kept = new ArrayList<>();
            for (Expectation each : s.expectations()) {
                if (each instanceof Expectation.Row row) {
                    kept.add(new Expectation.Row(row.text(), row.condition(), policy(random)));
                } else if (each instanceof Expectation.Unique unique) {
                    kept.add(new Expectation.Unique(unique.text(), unique.columns(), policy(random)));
                }
            }
            sources.add(new SourceDef(
                    s.name(),
                    s.schema(),
                    s.batch(),
                    s.stream(),
                    s.lateness(),
                    Fate.DIVERT,
                    s.idle(),
                    Optional.of(policy(random)),
                    s.checks(),
                    kept,
                    s.doc()));
        }
        return new Pipeline(p.packageName(), p.params(), sources, p.relations(), p.sinks(), List.of(), List.of());
    }

    private static ErrorPolicy policy(Random random) {
        return ErrorPolicy.of(List.of(Fate.DROP, Fate.WARN, Fate.DIVERT).get(random.nextInt(3)));
    }
}
