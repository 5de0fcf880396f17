package dev.headrace.target.beam.batch;

import dev.headrace.ir.op.Op;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.op.Operators;
import dev.headrace.operators.rows.Chunks;
import dev.headrace.operators.rows.Rows;
import dev.headrace.target.beam.block.Item;
import dev.headrace.target.beam.ship.JobSpec;
import dev.headrace.target.beam.ship.Tree;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.beam.sdk.values.KV;

/** A tree of operators over all rows of a bucket: the same operators that the local engine runs over all rows. */
final class BucketFn extends StepFn<KV<Integer, Iterable<Item>>> {
    private static final long serialVersionUID = 1;

    private final Tree tree;
    private final LinkedHashMap<Integer, Feed> feeds;

    /** @param feeds by the tag that their rows carry and their leaf of the tree bears */
    BucketFn(String step, JobSpec job, Outlet outlet, Tree tree, Map<Integer, Feed> feeds) {
        super(step, job, outlet);
        this.tree = tree;
        this.feeds = new LinkedHashMap<>(feeds);
    }

    /** What the leaf of a feed is called. */
    static String leaf(int tag) {
        return "#" + tag;
    }

    @Override
    void prepare(Desk mine) {
        // All is made per bucket; expressions stay compiled.
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<Item>> bucket, OutputReceiver<KV<Integer, Item>> out) {
        attempt(() -> work(bucket, (to, item) -> out.output(KV.of(to, item))));
    }

    private void work(KV<Integer, Iterable<Item>> bucket, Outlet.Receiver to) {
        Map<String, Chunks> arrived = new LinkedHashMap<>();
        Map<String, Feed> leaves = new LinkedHashMap<>();
        feeds.forEach((tag, feed) -> {
            leaves.put(leaf(tag), feed);
            arrived.put(leaf(tag), desk().session().chunks(feed.travelling(desk())));
        });
        boolean any = false;
        for (Item item : bucket.getValue()) {
            if (item instanceof Item.Rows rows) {
                Chunks chunks = Objects.requireNonNull(arrived.get(leaf(rows.tag())));
                chunks.add(0, chunks.count(), rows.block().batch(chunks.schema()));
                any = true;
            } else {
                to.accept(bucket.getKey(), item);
            }
        }
        if (any) {
            run(bucket.getKey(), arrived, leaves, to);
        }
        arrived.values().forEach(Chunks::clear);
    }

    private void run(int bucket, Map<String, Chunks> arrived, Map<String, Feed> leaves, Outlet.Receiver to) {
        Operators operators = new Operators(
                new Operators.Leaves() {
                    @Override
                    public Rows scan(Op.Scan op) {
                        throw new IllegalStateException("sources are read by steps of their own");
                    }

                    @Override
                    public Rows rejected(Op.Rejected op) {
                        throw new IllegalStateException("diverted rows are read by steps of their own");
                    }

                    @Override
                    public Rows read(Op.Read op) {
                        Feed feed = Objects.requireNonNull(leaves.get(op.relation()));
                        Chunks chunks = Objects.requireNonNull(arrived.get(op.relation()));
                        return Operators.as(feed.rows(desk(), chunks), op.schema());
                    }
                },
                desk().session(),
                desk().params(),
                desk()::errors);
        desk().session().workers().inOrder(operators.rows(tree.root()), (Batch batch) -> {
            give(bucket, batch, to);
        });
    }
}
