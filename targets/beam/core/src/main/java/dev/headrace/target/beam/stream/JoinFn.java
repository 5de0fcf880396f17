package dev.headrace.target.beam.stream;

import dev.headrace.ir.op.Op;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.op.TableJoin;
import dev.headrace.operators.rows.Bucket;
import dev.headrace.target.beam.block.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.values.PCollectionView;
import org.jspecify.annotations.Nullable;

/** A join with a table that was there at the start; the table is built once per worker. */
final class JoinFn extends Step<Block, Block> {
    private static final long serialVersionUID = 1;

    private final OpPlace place;
    private final PCollectionView<Iterable<Block>> right;
    private transient @Nullable TableJoin join;

    JoinFn(SentPlan plan, OpPlace place, PCollectionView<Iterable<Block>> right) {
        super(plan, place.in(plan).origin(), Map.of());
        this.place = place;
        this.right = right;
    }

    @ProcessElement
    public void join(ProcessContext context) {
        Op.Join op = (Op.Join) place.in(plan());
        TableJoin made = join;
        if (made == null) {
            List<Batch> batches = new ArrayList<>();
            context.sideInput(right)
                    .forEach(b -> batches.add(b.batch(op.rightInput().schema())));
            made = new TableJoin(op, Bucket.join(op.rightInput().schema(), batches));
            join = made;
        }
        Batch rows = made.join(context.element().batch(op.leftInput().schema()));
        if (rows.size() > 0) {
            context.output(Block.of(rows));
        }
    }
}
