package dev.headrace.target.beam.batch;

import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.hash.Keys;
import dev.headrace.target.beam.ship.Tree;
import java.util.ArrayList;
import java.util.List;

/**
 * Deals rows out by key.
 *
 * @param tag the input they are of the step that brings them together
 * @param rows a leaf with the schema of the rows
 * @param keys the columns of the key; none means that all rows meet in one bucket
 * @param buckets a power of two
 */
record DealOutlet(int tag, Tree rows, List<String> keys, int buckets) implements Outlet {
    private static final long serialVersionUID = 1;

    DealOutlet {
        keys = new ArrayList<>(keys);
    }

    @Override
    public Open open(Desk desk) {
        Dealer dealer = new Dealer(tag, Keys.indexes(rows.schema(), keys), buckets);
        return new Open() {
            @Override
            public void accept(int bucket, Batch batch, Receiver to) {
                dealer.deal(batch, to);
            }

            @Override
            public void finish(Receiver to) {
                dealer.finish(to);
            }

            @Override
            public void close() {
                // Rows of an abandoned piece of work are dropped with the step.
            }
        };
    }
}
