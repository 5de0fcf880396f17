package dev.headrace.target.beam.batch;

import dev.headrace.ir.op.Op;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.op.Grouping;
import dev.headrace.operators.op.PartialGroups;
import dev.headrace.target.beam.ship.Tree;
import java.util.stream.IntStream;

/**
 * Groups rows where they are and deals the groups out: what travels is one row per group and piece of work, not one per row.
 *
 * @param group a {@link Op.Group} over a leaf
 */
record GroupOutlet(int tag, Tree group, int buckets) implements Outlet {
    private static final long serialVersionUID = 1;

    @Override
    public Open open(Desk desk) {
        Op.Group op = (Op.Group) group.root();
        Grouping grouping = new Grouping(op, desk.params(), desk.errors(op));
        PartialGroups groups = grouping.partial();
        int[] keys = IntStream.range(0, grouping.keyColumns()).toArray();
        Dealer dealer = new Dealer(tag, keys, buckets);
        long most = desk.session().memory().limit() / 2;
        return new Open() {
            @Override
            public void accept(int bucket, Batch batch, Receiver to) {
                groups.add(batch);
                if (groups.bytes() > most) {
                    deal(to);
                }
            }

            private void deal(Receiver to) {
                groups.drain().forEach(saved -> dealer.deal(saved, to));
            }

            @Override
            public void finish(Receiver to) {
                deal(to);
                dealer.finish(to);
            }

            @Override
            public void close() {
                // Groups of an abandoned piece of work are dropped with the step.
            }
        };
    }
}
