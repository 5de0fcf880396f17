package dev.headrace.target.beam.batch;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.type.Schema;
import dev.headrace.target.beam.block.Item;
import dev.headrace.target.beam.block.ItemCoder;
import dev.headrace.target.beam.ship.JobSpec;
import dev.headrace.target.beam.ship.Tree;
import dev.headrace.target.beam.step.StepNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;

/** Turns flows into steps of the pipeline. A step is named after the operator it ends with, so its name stays. */
final class Steps {
    static final KvCoder<Integer, Item> CODER = KvCoder.of(VarIntCoder.of(), ItemCoder.of());

    private final JobSpec job;
    private final Layout layout;
    private final StepNames names = new StepNames();
    private int tags;

    Steps(JobSpec job, Layout layout) {
        this.job = job;
        this.layout = layout;
    }

    JobSpec job() {
        return job;
    }

    int buckets() {
        return layout.buckets();
    }

    StepNames names() {
        return names;
    }

    int newTag() {
        return tags++;
    }

    /** The leaf of a tag. */
    static Op leaf(int tag, Schema schema, Optional<String> origin) {
        return new Op.Read(BucketFn.leaf(tag), BucketFn.leaf(tag), schema, origin);
    }

    /** A flow of blocks that lie anywhere. */
    Flow anywhere(
            int tag, PCollection<KV<Integer, Item>> items, Schema schema, Optional<String> origin, boolean extras) {
        Op leaf = leaf(tag, schema, origin);
        return Flow.of(tag, new Flow.Input(items, new Feed.Plain(Tree.of(leaf)), extras), leaf, Flow.Place.ANYWHERE);
    }

    /** Computes a flow and lets an outlet have its rows. */
    PCollection<KV<Integer, Item>> run(Flow flow, String name, Outlet outlet) {
        String step = names.unique(name);
        if (!flow.place().bucketed()) {
            Flow.Input input = flow.inputs().values().iterator().next();
            return input.items()
                    .apply(step, ParDo.of(new ChainFn(step, job, outlet, Tree.of(flow.tree()), input.extras())))
                    .setCoder(CODER);
        }
        List<PCollection<KV<Integer, Item>>> arriving = new ArrayList<>();
        Map<Integer, Feed> feeds = new LinkedHashMap<>();
        flow.inputs().forEach((tag, input) -> {
            arriving.add(input.items());
            feeds.put(tag, input.feed());
        });
        PCollection<KV<Integer, Item>> together = arriving.size() == 1
                ? arriving.get(0)
                : PCollectionList.of(arriving).apply(names.unique(name + " inputs"), Flatten.pCollections());
        return together.apply(names.unique(name + " shuffle"), GroupByKey.create())
                .apply(step, ParDo.of(new BucketFn(step, job, outlet, Tree.of(flow.tree()), feeds)))
                .setCoder(CODER);
    }

    /** Computes a flow once for several readers; its blocks then lie anywhere. */
    Flow computed(Flow flow, String name) {
        boolean bare = !flow.place().bucketed() && flow.tree() instanceof Op.Read;
        if (bare && layout.keeps()) {
            return flow;
        }
        int tag = newTag();
        Outlet outlet = layout.keeps() ? new PassOutlet(tag) : new SpreadOutlet(tag, buckets());
        PCollection<KV<Integer, Item>> items = run(flow, name, outlet);
        return anywhere(
                tag,
                layout.keeps() ? items : kept(items, name),
                flow.schema(),
                flow.tree().origin(),
                true);
    }

    /** The same items, out of a shuffle: whoever reads them, what made them is not run again. */
    PCollection<KV<Integer, Item>> kept(PCollection<KV<Integer, Item>> items, String name) {
        return items.apply(names.unique(name + " kept shuffle"), GroupByKey.create())
                .apply(names.unique(name + " kept"), ParDo.of(new UngroupFn()))
                .setCoder(CODER);
    }

    /** Brings rows together that agree in columns: in all of them, in the order given. */
    Flow dealt(Flow flow, List<String> keys, String name) {
        int tag = newTag();
        Op leaf = leaf(tag, flow.schema(), flow.tree().origin());
        Tree sent = Tree.of(leaf);
        var items = run(flow, name + " deal", new DealOutlet(tag, sent, keys, buckets()));
        return Flow.of(tag, new Flow.Input(items, new Feed.Plain(sent), true), leaf, Flow.Place.by(keys));
    }
}
