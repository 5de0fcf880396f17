package dev.headrace.target.beam.stream;

import dev.headrace.ir.op.Op;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.op.BatchSteps;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.log.Log;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Operators that look at each row by itself, from one that does not up to a root. */
final class StepsFn extends Step<Block, Block> {
    private static final long serialVersionUID = 1;

    private final OpPlace leaf;
    private final OpPlace root;
    private transient @Nullable Op input;
    private transient @Nullable UnaryOperator<Batch> steps;

    StepsFn(SentPlan plan, OpPlace leaf, OpPlace root, Map<String, Log> logs) {
        super(plan, root.in(plan).origin(), logs);
        this.leaf = leaf;
        this.root = root;
    }

    @ProcessElement
    public void step(@Element Block block, MultiOutputReceiver out) {
        attempt(() -> run(block, out));
    }

    private void run(Block block, MultiOutputReceiver out) {
        Op from = input;
        UnaryOperator<Batch> run = steps;
        if (from == null || run == null) {
            from = leaf.in(plan());
            run = new BatchSteps(plan().params(), books()::errors).from(from, root.in(plan()));
            input = from;
            steps = run;
        }
        Batch rows = run.apply(block.batch(from.schema()));
        if (rows.size() > 0) {
            out.get(ReadFn.ROWS).output(Block.of(rows));
        }
        settle(out);
    }
}
