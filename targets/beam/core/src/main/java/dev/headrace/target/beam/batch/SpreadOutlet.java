package dev.headrace.target.beam.batch;

import dev.headrace.kernels.batch.Batch;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.block.Item;

/** Deals whole blocks out, whatever is in them: so that what is computed lies in the shuffle and is not computed again. */
record SpreadOutlet(int tag, int buckets) implements Outlet {
    private static final long serialVersionUID = 1;

    @Override
    public Open open(Desk desk) {
        return new Open() {
            private int next;

            @Override
            public void accept(int bucket, Batch batch, Receiver to) {
                to.accept(next++ & (buckets - 1), new Item.Rows(tag, Block.of(batch)));
            }

            @Override
            public void finish(Receiver to) {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is held.
            }
        };
    }
}
