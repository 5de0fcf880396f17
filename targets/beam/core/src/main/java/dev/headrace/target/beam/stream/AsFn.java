package dev.headrace.target.beam.stream;

import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.op.BatchSteps;
import dev.headrace.target.beam.block.Block;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The same rows with some of their columns, or with them in another order. */
final class AsFn extends Step<Block, Block> {
    private static final long serialVersionUID = 1;

    private final SchemaOf from;
    private final SchemaOf to;
    private transient @Nullable Schema source;
    private transient @Nullable UnaryOperator<Batch> change;

    AsFn(SentPlan plan, SchemaOf from, SchemaOf to) {
        super(plan, Optional.empty(), Map.of());
        this.from = from;
        this.to = to;
    }

    @ProcessElement
    public void change(@Element Block block, OutputReceiver<Block> out) {
        Schema under = source;
        UnaryOperator<Batch> run = change;
        if (under == null || run == null) {
            under = from.in(plan());
            run = BatchSteps.as(under, to.in(plan()));
            source = under;
            change = run;
        }
        out.output(Block.of(run.apply(block.batch(under))));
    }
}
