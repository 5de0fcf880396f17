package dev.headrace.operators.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.WithInputs;
import dev.headrace.ir.pipeline.ErrorPolicy;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.fate.SourceFates;
import dev.headrace.operators.fate.StepErrors;
import dev.headrace.operators.op.Operators;
import dev.headrace.operators.rows.BatchCursor;
import dev.headrace.operators.rows.CountedRows;
import dev.headrace.operators.rows.Rows;
import dev.headrace.operators.rows.Session;
import dev.headrace.operators.source.SourceReader;
import dev.headrace.operators.source.SourceRules;
import dev.headrace.target.Cancellation;
import dev.headrace.target.InMemoryRows;
import dev.headrace.target.Resources;
import dev.headrace.testkit.generate.Limits;
import dev.headrace.testkit.generate.PipelineCase;
import dev.headrace.testkit.generate.Pipelines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Machines give the rows that the operators give, bit for bit, and the same bad rows: every keyed operator of made-up
 * pipelines, over rows in any order within the lateness, any watermarks, and state that is bytes between any two calls.
 * {@code -Dheadrace.stream.trials=100000} tries more.
 */
final class MachinesEqualOperatorsTest {

    private static final long TRIALS = Long.getLong("headrace.stream.trials", 1500);
    private static final long FIRST = Long.getLong("headrace.stream.first", 0);
    private static final long HOUR = 3_600_000_000L;

    @TempDir
    private Path temp;

    private final Map<String, Integer> tried = new TreeMap<>();

    @Test
    void onMadeUpPipelines() {
        Functions functions = Functions.load();
        Pipelines small = new Pipelines(functions, Limits.SMALL);
        Pipelines usual = new Pipelines(functions, Limits.USUAL);
        for (long seed = FIRST; seed < FIRST + TRIALS; seed++) {
            new Trial(seed, (seed % 3 == 0 ? usual : small).of(seed)).run();
        }
        assertThat(tried.keySet())
                .contains("AsofJoin", "Dedupe", "Rolling", "Rolling known", "Session", "Sliding", "Unique");
        assertThat(tried.values()).allMatch(count -> count >= TRIALS / 60);
    }

    private final class Trial implements Operators.Leaves {
        private final long seed;
        private final PipelineCase made;
        private final Map<String, Object> params = new LinkedHashMap<>();
        private final Map<Op, List<Batch>> results = new LinkedHashMap<>();
        private final Session session = new Session(new Resources(64L << 20, 1, temp), new Cancellation(), 1);

        Trial(long seed, PipelineCase made) {
            this.seed = seed;
            this.made = made;
            made.pipeline().params().forEach(p -> p.value().ifPresent(v -> params.put(p.name(), v)));
        }

        void run() {
            try {
                for (SourceDef source : made.pipeline().sources()) {
                    uniques(diverting(source));
                }
                for (Relation relation : made.pipeline().relations()) {
                    for (Op op : relation.root().inOrder()) {
                        look(op);
                    }
                }
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            } finally {
                session.close();
            }
        }

        private void look(Op op) {
            List<List<Batch>> inputs = op.inputs().stream().map(this::result).toList();
            String name = nameOf(op);
            if (!name.isEmpty()) {
                tried.merge(name, 1, Integer::sum);
                compare(op, name, inputs);
            }
            result(op);
        }

        /** Empty for what is no machine's work. */
        private String nameOf(Op op) {
            boolean known = !op.inputs().isEmpty()
                    && op.inputs().get(0).schema().knownTime().isPresent();
            if (op instanceof Op.Rolling) {
                return known ? "Rolling known" : "Rolling";
            }
            if (known
                    || op.inputs().isEmpty()
                    || op.inputs().get(0).schema().eventTime().isEmpty()) {
                return "";
            }
            if (op instanceof Op.Group group && group.window().isPresent()) {
                return group.window().get().getClass().getSimpleName();
            }
            return op instanceof Op.AsofJoin || op instanceof Op.Dedupe
                    ? op.getClass().getSimpleName()
                    : "";
        }

        private void compare(Op op, String name, List<List<Batch>> inputs) {
            Books batch = new Books();
            Books stream = new Books();
            List<Batch> expected =
                    drain(new Operators(this, session, params, o -> batch.errors(op)).rows(onLeaves(op)));
            MachineKind kind = Machines.of(op, params, stream.errors(op)).orElseThrow();
            List<Batch> actual = new StreamOfRows(kind, seed).run(inputs, seed % 4 * HOUR);
            String what = name + " " + op.id();
            assertThat(Bag.of(actual)).as(what).isEqualTo(Bag.of(expected));
            assertThat(stream.rejects()).as("rejected by " + what).isEqualTo(batch.rejects());
        }

        private Op onLeaves(Op op) {
            return WithInputs.of(
                    op,
                    op.inputs().stream()
                            .<Op>map(i -> new Op.Read(i.id(), "", i.schema(), i.origin()))
                            .toList());
        }

        private void uniques(SourceDef source) {
            if (source.schema().eventTime().isEmpty()
                    || source.schema().knownTime().isPresent()) {
                return;
            }
            Books batch = new Books();
            Books stream = new Books();
            List<Batch> rows = given(source.name());
            SourceRules once = new SourceRules(batch.of(source), source.schema(), params, c -> true);
            SourceRules again = new SourceRules(stream.of(source), source.schema(), params, c -> true);
            for (int n = 0; n < once.uniques(); n++) {
                tried.merge("Unique", 1, Integer::sum);
                List<Batch> expected = drain(once.unique(n, rows(source.schema(), rows), session));
                int at = n;
                MachineKind kind = new UniqueKind(
                        source.schema(), once.uniqueColumns(n), (batchOf, row) -> again.stays(at, batchOf, row));
                List<Batch> actual = new StreamOfRows(kind, seed + n).run(List.of(rows), HOUR);
                assertThat(Bag.of(actual)).as("unique").isEqualTo(Bag.of(expected));
            }
            assertThat(stream.rejects()).isEqualTo(batch.rejects());
        }

        /** What an operator gives in batch: worked out once, inputs first. */
        private List<Batch> result(Op op) {
            List<Batch> found = results.get(op);
            if (found == null) {
                op.inputs().forEach(this::result);
                Books books = new Books();
                Op over = op.inputs().isEmpty() ? op : onLeaves(op);
                try {
                    found = drain(new Operators(this, session, params, o -> books.errors(op)).rows(over));
                } catch (RunFailure failure) {
                    // A row from nowhere failed: nothing to compare further up.
                    found = List.of();
                }
                results.put(op, found);
                byId.put(op.id(), found);
            }
            return found;
        }

        private final Map<String, List<Batch>> byId = new LinkedHashMap<>();

        @Override
        public Rows scan(Op.Scan op) {
            SourceDef source = made.pipeline().source(op.source()).orElseThrow();
            return Operators.as(rows(source.schema(), given(op.source())), op.schema());
        }

        @Override
        public Rows rejected(Op.Rejected op) {
            return rows(op.schema(), List.of());
        }

        @Override
        public Rows read(Op.Read op) {
            if (!op.relation().isEmpty()) {
                Op root = made.pipeline().relation(op.relation()).orElseThrow().root();
                return Operators.as(rows(root.schema(), result(root)), op.schema());
            }
            return rows(op.schema(), byId.getOrDefault(op.id(), List.of()));
        }

        private List<Batch> given(String source) {
            SourceDef def = diverting(made.pipeline().source(source).orElseThrow());
            SourceDef bare = new SourceDef(
                    def.name(),
                    def.schema(),
                    def.batch(),
                    def.stream(),
                    def.lateness(),
                    def.late(),
                    def.idle(),
                    def.onError(),
                    def.checks(),
                    List.of(),
                    def.doc());
            SourceReader reader = new SourceReader(
                    new SourceFates(bare, session),
                    session,
                    temp,
                    params,
                    InMemoryRows.of(made.rows().get(source)),
                    n -> {});
            return drain(reader.read(List.of(new Op.Scan("scan", source, def.schema()))));
        }

        private Rows rows(dev.headrace.ir.type.Schema schema, List<Batch> batches) {
            return new CountedRows(schema, 1, i -> BatchCursor.of(batches), () -> {});
        }

        private List<Batch> drain(Rows rows) {
            List<Batch> all = new ArrayList<>();
            session.workers().inOrder(rows, all::add);
            return all;
        }

        private SourceDef diverting(SourceDef s) {
            return new SourceDef(
                    s.name(),
                    s.schema(),
                    s.batch(),
                    s.stream(),
                    s.lateness(),
                    s.late(),
                    s.idle(),
                    Optional.of(ErrorPolicy.of(Fate.DIVERT)),
                    s.checks(),
                    s.expectations(),
                    s.doc());
        }

        /** The books about the bad rows of all sources. */
        private final class Books {
            private final Map<String, SourceFates> fates = new LinkedHashMap<>();
            private final Pipeline pipeline = made.pipeline();

            SourceFates of(SourceDef source) {
                return fates.computeIfAbsent(source.name(), n -> new SourceFates(diverting(source), session));
            }

            StepErrors errors(Op op) {
                // What comes from no source would end the run; here it is told like the others.
                String origin = op.origin().orElse(pipeline.sources().get(0).name());
                return new StepErrors(op.id(), of(pipeline.source(origin).orElseThrow()));
            }

            Map<String, Map<List<@Nullable Object>, Integer>> rejects() {
                Map<String, Map<List<@Nullable Object>, Integer>> all = new TreeMap<>();
                fates.forEach((name, f) -> all.put(name, Bag.of(f.rejected().all())));
                all.values().removeIf(Map::isEmpty);
                return all;
            }
        }
    }
}
