package dev.headrace.target.beam.batch;

import dev.headrace.formats.Formats;
import dev.headrace.formats.InputFile;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Rejects;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.plan.Stage;
import dev.headrace.ir.type.Schema;
import dev.headrace.operators.plan.StageReads;
import dev.headrace.target.InMemoryRows;
import dev.headrace.target.RunRequest;
import dev.headrace.target.beam.block.Item;
import dev.headrace.target.beam.books.BooksFile;
import dev.headrace.target.beam.books.PagesFn;
import dev.headrace.target.beam.ship.JobSpec;
import dev.headrace.target.beam.ship.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/** Writes one dataflow stage into a Beam pipeline. */
public final class BatchJob implements FlowOf.Leaves {
    private final Stage.Dataflow stage;
    private final RunRequest request;
    private final Steps steps;
    private final Seeds seeds;
    private final Sources sources;
    private final StageReads reads;
    private final FlowOf flows;
    private final Map<String, Flow> shared = new HashMap<>();
    private final List<PCollection<KV<Integer, Item>>> ends = new ArrayList<>();
    private Optional<PCollection<KV<Integer, Item>>> diverted = Optional.empty();

    public BatchJob(Pipeline pipeline, Stage.Dataflow stage, RunRequest request, Layout layout) {
        this.stage = stage;
        this.request = request;
        Map<String, List<String>> inputs = new LinkedHashMap<>();
        for (String source : stage.sources()) {
            inputs.put(source, names(source));
        }
        JobSpec job = new JobSpec(request, inputs, layout.workers());
        this.steps = new Steps(job, layout);
        this.seeds = new Seeds(pipeline);
        this.sources = new Sources(request, steps, seeds);
        this.reads = new StageReads(request.plan().pipeline(), stage.outputs());
        this.flows = new FlowOf(steps, this, seeds);
    }

    private List<String> names(String source) {
        if (request.given().containsKey(source)) {
            return List.of();
        }
        return source(source)
                .batch()
                .map(b -> Formats.inputs(request.base(), b).stream()
                        .map(InputFile::name)
                        .toList())
                .orElse(List.of());
    }

    /**
     * Adds all steps.
     *
     * @param folder where the books go; every worker can reach it
     */
    public void write(Function<PlannedOutput, Outlet> outlets, String folder) {
        outputs(outlets, false);
        scanTheRest();
        // What is diverted is known when everything else is done.
        if (stage.outputs().stream().anyMatch(o -> reads.readsRejects(o.root()))) {
            PCollection<KV<Integer, Item>> said = steps.kept(seeds.all(ends, "all that was said"), "said");
            diverted = Optional.of(said);
            ends.clear();
            ends.add(said);
            outputs(outlets, true);
        }
        seeds.all(ends, "all that is told")
                .apply("pages", ParDo.of(new PagesFn()))
                .setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of()))
                .apply("books shuffle", GroupByKey.create())
                .apply("books", ParDo.of(new BooksFile.WriteFn(folder)));
    }

    private void outputs(Function<PlannedOutput, Outlet> outlets, boolean ofRejects) {
        for (PlannedOutput output : stage.outputs()) {
            if (reads.readsRejects(output.root()) == ofRejects) {
                Flow flow = flows.flow(output.root());
                ends.add(steps.run(flow, "write " + output.name(), outlets.apply(output)));
            }
        }
    }

    /** Reads the sources that nobody scanned: their bad rows are asked for. */
    private void scanTheRest() {
        for (String source : stage.sources()) {
            if (reads.scans(source).isEmpty()) {
                ends.add(steps.run(source(source, List.of()), "check " + source, new DiscardOutlet()));
            }
        }
    }

    private SourceDef source(String name) {
        return request.plan()
                .pipeline()
                .source(name)
                .orElseThrow(() -> new IllegalStateException("no source `" + name + "`"));
    }

    private Flow source(String name, List<Op.Scan> scans) {
        return sources.flow(
                source(name),
                scans,
                Optional.<InMemoryRows>ofNullable(request.given().get(name)));
    }

    @Override
    public Flow scan(Op.Scan op) {
        List<Op.Scan> scans = reads.scans(op.source());
        if (scans.size() == 1) {
            return source(op.source(), scans);
        }
        return once("source " + op.source(), op.source(), () -> source(op.source(), scans));
    }

    @Override
    public Flow rejected(Op.Rejected op) {
        Schema rejects = Rejects.schema(source(op.source()).schema());
        int tag = steps.newTag();
        var items = diverted.orElseThrow()
                .apply(
                        steps.names().unique(op.source() + ".rejected"),
                        ParDo.of(new DivertedFn(op.source(), tag, Tree.of(op.id(), rejects))))
                .setCoder(Steps.CODER);
        return steps.anywhere(tag, items, rejects, Optional.empty(), false);
    }

    @Override
    public Flow late(Op.Late op) {
        int tag = steps.newTag();
        return steps.anywhere(
                tag,
                seeds.none(steps.names().unique(op.source() + ".late")),
                op.schema(),
                Optional.of(op.source()),
                false);
    }

    @Override
    public Flow read(Op.Read op) {
        Relation relation = request.plan()
                .pipeline()
                .relation(op.relation())
                .orElseThrow(() -> new IllegalStateException("no relation `" + op.relation() + "`"));
        if (!reads.isShared(op.relation())) {
            return flows.flow(relation.root());
        }
        return once("relation " + op.relation(), op.relation(), () -> flows.flow(relation.root()));
    }

    /** Computed once, read by several. Pages and diverted rows go on with the first alone. */
    private Flow once(String key, String name, Supplier<Flow> flow) {
        Flow known = shared.get(key);
        if (known == null) {
            Flow made = steps.computed(flow.get(), name);
            shared.put(key, silent(made));
            return made;
        }
        return known;
    }

    private static Flow silent(Flow flow) {
        Map<Integer, Flow.Input> inputs = new LinkedHashMap<>();
        flow.inputs().forEach((tag, input) -> inputs.put(tag, new Flow.Input(input.items(), input.feed(), false)));
        return new Flow(inputs, flow.tree(), flow.place());
    }
}
