package dev.headrace.target.beam.batch;

import dev.headrace.ir.op.Op;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.op.BatchSteps;
import dev.headrace.target.beam.block.Item;
import dev.headrace.target.beam.ship.JobSpec;
import dev.headrace.target.beam.ship.Tree;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.beam.sdk.values.KV;
import org.jspecify.annotations.Nullable;

/** Operators that look at each row by itself, over blocks as they come. */
final class ChainFn extends StepFn<KV<Integer, Item>> {
    private static final long serialVersionUID = 1;

    private final Tree tree;
    private final boolean extras;
    private transient @Nullable UnaryOperator<Batch> steps;
    private transient @Nullable Op leaf;

    /** @param extras whether pages and diverted rows go on from here: they do on one of several ways */
    ChainFn(String step, JobSpec job, Outlet outlet, Tree tree, boolean extras) {
        super(step, job, outlet);
        this.tree = tree;
        this.extras = extras;
    }

    @Override
    void prepare(Desk mine) {
        Op root = tree.root();
        Op at = root;
        while (!at.inputs().isEmpty()) {
            at = at.inputs().get(0);
        }
        leaf = at;
        steps = new BatchSteps(mine.params(), mine::errors).from(at, root);
    }

    @ProcessElement
    public void process(@Element KV<Integer, Item> element, OutputReceiver<KV<Integer, Item>> out) {
        attempt(() -> {
            if (element.getValue() instanceof Item.Rows rows) {
                Batch batch = rows.block().batch(Objects.requireNonNull(leaf).schema());
                Batch made = Objects.requireNonNull(steps).apply(batch);
                if (made.size() > 0) {
                    give(element.getKey(), made, (bucket, item) -> out.output(KV.of(bucket, item)));
                }
            } else if (extras) {
                out.output(element);
            }
        });
    }
}
