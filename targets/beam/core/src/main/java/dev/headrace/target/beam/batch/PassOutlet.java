package dev.headrace.target.beam.batch;

import dev.headrace.kernels.batch.Batch;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.block.Item;

/** Hands rows on as they are. */
record PassOutlet(int tag) implements Outlet {
    private static final long serialVersionUID = 1;

    @Override
    public Open open(Desk desk) {
        return new Open() {
            @Override
            public void accept(int bucket, Batch batch, Receiver to) {
                to.accept(Math.max(bucket, 0), new Item.Rows(tag, Block.of(batch)));
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
