package dev.headrace.target.beam.batch;

import dev.headrace.ir.op.Op;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.op.SortStep;
import dev.headrace.operators.rows.BatchCursor;
import dev.headrace.operators.rows.Chunks;
import dev.headrace.operators.rows.CountedRows;
import dev.headrace.operators.rows.Rows;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.block.Item;
import dev.headrace.target.beam.ship.Tree;
import java.util.List;

/**
 * Sends on the first rows of each piece of work: of a sort with a limit nothing else can be among the first of all.
 *
 * @param sort a {@link Op.Sort} with a limit over a leaf
 */
record TopOutlet(int tag, Tree sort) implements Outlet {
    private static final long serialVersionUID = 1;

    @Override
    public Open open(Desk desk) {
        Op.Sort op = (Op.Sort) sort.root();
        return new Open() {
            private Chunks held = desk.session().chunks(op.schema());
            private int count;

            @Override
            public void accept(int bucket, Batch batch, Receiver to) {
                held.add(0, count++, batch);
            }

            @Override
            public void finish(Receiver to) {
                Chunks all = held;
                Rows rows =
                        new CountedRows(op.schema(), all.count(), i -> BatchCursor.of(List.of(all.get(i))), all::clear);
                SortStep step = new SortStep(op.schema(), op.columns(), op.limit(), desk.session());
                desk.session()
                        .workers()
                        .inOrder(step.apply(rows), batch -> to.accept(0, new Item.Rows(tag, Block.of(batch))));
                held = desk.session().chunks(op.schema());
                count = 0;
            }

            @Override
            public void close() {
                held.clear();
            }
        };
    }
}
