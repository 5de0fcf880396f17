package dev.headrace.target.beam.stream;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.plan.Stage;
import dev.headrace.operators.op.BatchSteps;
import dev.headrace.target.WarmUp;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.block.BlockCoder;
import dev.headrace.target.beam.log.Log;
import dev.headrace.target.beam.step.StepNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTagList;

/** Puts the steps of one stage together. */
final class Weaving {

    private final SentPlan plan;
    private final Shape shape;
    private final Map<String, Streams.Entry> entries;
    private final Map<String, Log> logs = new LinkedHashMap<>();
    private final Pipeline pipeline;
    private final boolean atOnce;
    private final Optional<WarmUp> warmUp;
    private final StepNames names = new StepNames();
    private final Beside beside;
    private final Reading reading;
    private final Map<String, PCollection<Block>> relations = new LinkedHashMap<>();
    private final List<OpPlace> tableRoots = new ArrayList<>();
    private final Map<OpPlace, PCollection<Block>> tables = new LinkedHashMap<>();

    /**
     * @param atOnce whether rows leave on arrival
     * @param warmUp from when on rows are whole; empty if all are
     */
    Weaving(
            SentPlan plan,
            Shape shape,
            Map<String, Streams.Entry> entries,
            Pipeline pipeline,
            boolean atOnce,
            Optional<WarmUp> warmUp) {
        this.atOnce = atOnce;
        this.warmUp = warmUp;
        this.plan = plan;
        this.shape = shape;
        this.entries = entries;
        this.pipeline = pipeline;
        entries.forEach((source, entry) -> {
            // Where rows come from two logs a place alone does not say from which.
            if (!(entry instanceof Streams.Live live && live.history().isPresent())) {
                logs.put(source, entry.log());
            }
        });
        this.beside = new Beside(pipeline, names);
        this.reading = new Reading(plan, pipeline, names, beside);
    }

    /** Computes what is there at the start; called first. */
    void tables(Stage.Dataflow stage) {
        Map<String, Boolean> seen = new LinkedHashMap<>();
        for (PlannedOutput output : stage.outputs()) {
            findTables(output.root(), new OpPlace(true, output.name(), 0), seen);
        }
        Map<String, Log> mine = new LinkedHashMap<>();
        entries.forEach((source, entry) -> {
            if (entry instanceof Streams.AtStart) {
                mine.put(source, entry.log());
            }
        });
        if (mine.isEmpty()) {
            return;
        }
        TupleTagList tags = TupleTagList.of(Step.PAGES);
        for (int i = 1; i < tableRoots.size(); i++) {
            tags = tags.and(TablesFn.rows(i));
        }
        for (String source : mine.keySet()) {
            tags = tags.and(TablesFn.rejected(source));
        }
        PCollectionTuple made = pipeline.apply(
                        names.of("start", ""), Create.of(0).withCoder(VarIntCoder.of()))
                .apply(
                        names.of("tables", ""),
                        ParDo.of(new TablesFn(plan, tableRoots, mine)).withOutputTags(TablesFn.rows(0), tags));
        beside.told(made.get(Step.PAGES));
        made.get(TablesFn.rows(0)).setCoder(BlockCoder.of());
        for (int i = 0; i < tableRoots.size(); i++) {
            tables.put(tableRoots.get(i), made.get(TablesFn.rows(i)).setCoder(BlockCoder.of()));
        }
        for (String source : mine.keySet()) {
            beside.add(source, made.get(TablesFn.rejected(source)));
        }
    }

    /** The greatest trees of tables below a root that streams. */
    private void findTables(Op op, OpPlace any, Map<String, Boolean> seen) {
        if (shape.isTable(op)) {
            tableRoots.add(any.of(op, plan));
            return;
        }
        if (op instanceof Op.Read read && seen.putIfAbsent(read.relation(), true) == null) {
            findTables(plan.relation(read.relation()), new OpPlace(false, read.relation(), 0), seen);
        }
        op.inputs().forEach(i -> findTables(i, any, seen));
    }

    /** The rows that an output writes. */
    PCollection<Block> output(PlannedOutput output) {
        String name = output.name();
        Op root = plan.output(name);
        OptionalLong whole = warmUp.isPresent() ? warmUp.get().output(name, root) : OptionalLong.empty();
        OpPlace any = new OpPlace(true, name, 0);
        PCollection<Block> rows = rows(root, any);
        return whole.isEmpty()
                ? rows
                : split(rows, any.of(root, plan), whole.getAsLong(), false, name, name + "/warming");
    }

    /** The rows before an instant, or from it on. */
    private PCollection<Block> split(
            PCollection<Block> rows, OpPlace place, long whole, boolean before, String step, String counter) {
        WarmingFn split = new WarmingFn(plan, new SchemaOf.Of(place), whole, before, counter);
        return rows.apply(names.of(step, before ? place.tree() : ""), ParDo.of(split))
                .setCoder(BlockCoder.of());
    }

    /** The pages of all books. */
    List<PCollection<byte[]>> pages() {
        return beside.pages();
    }

    private PCollection<Block> rows(Op op, OpPlace any) {
        OpPlace place = any.of(op, plan);
        PCollection<Block> table = tables.get(place);
        if (table != null) {
            return table;
        }
        return op.accept(new Weaver(place));
    }

    private PCollection<Block> relation(String name) {
        PCollection<Block> made = relations.get(name);
        if (made == null) {
            made = rows(plan.relation(name), new OpPlace(false, name, 0));
            relations.put(name, made);
        }
        return made;
    }

    /** The rows under the schema of the operator at {@code place}. */
    private PCollection<Block> as(PCollection<Block> blocks, SchemaOf from, OpPlace place) {
        Op to = place.in(plan);
        if (from.in(plan).equals(to.schema())) {
            return blocks;
        }
        return blocks.apply(
                        names.of(to.id() + ".as", place.tree()), ParDo.of(new AsFn(plan, from, new SchemaOf.Of(place))))
                .setCoder(BlockCoder.of());
    }

    private PCollection<Block> machine(MachineMaker maker, String step, List<PCollection<Block>> inputs) {
        List<PCollection<KV<byte[], Sided>>> keyed = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            String name = step + ".key" + (inputs.size() == 1 ? "" : "." + i);
            keyed.add(inputs.get(i)
                    .apply(name, ParDo.of(new KeyFn(plan, maker, i)))
                    .setCoder(KvCoder.of(ByteArrayCoder.of(), new SidedCoder())));
        }
        PCollection<KV<byte[], Sided>> all = keyed.size() == 1
                ? keyed.get(0)
                : PCollectionList.of(keyed).apply(step + ".both", Flatten.pCollections());
        Step<KV<byte[], Sided>, Block> each =
                atOnce ? new ArrivalFn(plan, maker, step, logs) : new MachineFn(plan, maker, step, logs);
        PCollectionTuple made = all.apply(step, ParDo.of(each).withOutputTags(ReadFn.ROWS, Step.BESIDE));
        return beside.rows(made, maker.source(plan));
    }

    /** The steps of one operator. */
    private final class Weaver implements Op.Visitor<PCollection<Block>> {
        private final OpPlace place;

        Weaver(OpPlace place) {
            this.place = place;
        }

        private PCollection<Block> below(Op input) {
            return rows(input, place);
        }

        private String name(Op op) {
            return names.of(op.id(), place.tree());
        }

        @Override
        public PCollection<Block> scan(Op.Scan op) {
            Streams.Live live = (Streams.Live) entries.get(op.source());
            if (live == null) {
                throw new IllegalStateException("no rows of `" + op.source() + "`");
            }
            return as(source(op.source(), live), new SchemaOf.Read(live.log()), place);
        }

        @Override
        public PCollection<Block> rejected(Op.Rejected op) {
            if (entries.get(op.source()) instanceof Streams.Live live) {
                source(op.source(), live);
            }
            return beside.of(op.source());
        }

        @Override
        public PCollection<Block> late(Op.Late op) {
            if (!(entries.get(op.source()) instanceof Streams.Live live)) {
                String step = names.of(op.source() + ".late", place.tree());
                return pipeline.apply(step, Create.empty(BlockCoder.of()));
            }
            source(op.source(), live);
            return as(reading.late(op.source()), new SchemaOf.Read(live.log()), place);
        }

        private PCollection<Block> source(String name, Streams.Live live) {
            return reading.of(name, live, (maker, step, rows) -> machine(maker, step, List.of(rows)));
        }

        @Override
        public PCollection<Block> read(Op.Read op) {
            return as(relation(op.relation()), new SchemaOf.Relation(op.relation()), place);
        }

        /** All steps that look at each row by itself, down to one that does not, in one. */
        private PCollection<Block> steps(Op root) {
            Op leaf = root;
            while (isStep(leaf) && !tables.containsKey(place.of(leaf, plan))) {
                leaf = leaf.inputs().get(0);
            }
            PCollection<Block> input = below(leaf);
            OpPlace from = place.of(leaf, plan);
            PCollectionTuple made = input.apply(
                    name(root),
                    ParDo.of(new StepsFn(plan, from, place, logs)).withOutputTags(ReadFn.ROWS, Step.BESIDE));
            return beside.rows(made, root.origin());
        }

        private boolean isStep(Op op) {
            return BatchSteps.has(op) && !(op instanceof Op.Warming && warmUp.isPresent());
        }

        @Override
        public PCollection<Block> warming(Op.Warming op) {
            if (warmUp.isEmpty()) {
                return steps(op);
            }
            long whole = warmUp.get().whole(op);
            OpPlace input = place.of(op.input(), plan);
            return split(below(op.input()), input, whole, true, op.id(), op.id() + "/rows");
        }

        @Override
        public PCollection<Block> filter(Op.Filter op) {
            return steps(op);
        }

        @Override
        public PCollection<Block> project(Op.Project op) {
            return steps(op);
        }

        @Override
        public PCollection<Block> explode(Op.Explode op) {
            return steps(op);
        }

        @Override
        public PCollection<Block> sample(Op.Sample op) {
            return steps(op);
        }

        @Override
        public PCollection<Block> join(Op.Join op) {
            String name = name(op);
            PCollectionView<Iterable<Block>> right = below(op.rightInput()).apply(name + ".table", View.asIterable());
            return below(op.leftInput())
                    .apply(name, ParDo.of(new JoinFn(plan, place, right)).withSideInputs(right))
                    .setCoder(BlockCoder.of());
        }

        @Override
        public PCollection<Block> union(Op.Union op) {
            PCollection<Block> first = as(below(op.first()), new SchemaOf.Of(place.of(op.first(), plan)), place);
            PCollection<Block> second = as(below(op.second()), new SchemaOf.Of(place.of(op.second(), plan)), place);
            return PCollectionList.of(first).and(second).apply(name(op), Flatten.pCollections());
        }

        @Override
        public PCollection<Block> asofJoin(Op.AsofJoin op) {
            return keyed(op);
        }

        @Override
        public PCollection<Block> group(Op.Group op) {
            return keyed(op);
        }

        @Override
        public PCollection<Block> rolling(Op.Rolling op) {
            return keyed(op);
        }

        @Override
        public PCollection<Block> dedupe(Op.Dedupe op) {
            return keyed(op);
        }

        private PCollection<Block> keyed(Op op) {
            List<PCollection<Block>> inputs =
                    op.inputs().stream().map(this::below).toList();
            return machine(new MachineMaker.OfOp(place), name(op), inputs);
        }

        @Override
        public PCollection<Block> sort(Op.Sort op) {
            throw new IllegalStateException("the limits of streams refuse a sort");
        }

        @Override
        public PCollection<Block> via(Op.Via op) {
            return steps(op);
        }
    }
}
