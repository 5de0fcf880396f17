package dev.headrace.target.beam.stream;

import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.op.SortStep;
import dev.headrace.operators.rows.BatchCursor;
import dev.headrace.operators.rows.CountedRows;
import dev.headrace.operators.rows.Rows;
import dev.headrace.target.beam.batch.Desk;
import dev.headrace.target.beam.batch.Outlet;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.block.Item;
import dev.headrace.target.beam.ship.JobSpec;
import dev.headrace.target.beam.ship.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Writes an output of a stream that has ended: all its rows, in the canonical order, since they came in none. */
final class LandFn extends DoFn<KV<Integer, Iterable<Block>>, byte[]> {
    private static final long serialVersionUID = 1;

    private final JobSpec job;
    private final Tree output;
    private final Outlet outlet;

    LandFn(JobSpec job, Tree output, Outlet outlet) {
        this.job = job;
        this.output = output;
        this.outlet = outlet;
    }

    @ProcessElement
    public void land(@Element KV<Integer, Iterable<Block>> all, OutputReceiver<byte[]> out) {
        Step.attempt(() -> write(all.getValue(), out));
    }

    private void write(Iterable<Block> blocks, OutputReceiver<byte[]> out) {
        Schema schema = output.schema();
        List<Batch> batches = new ArrayList<>();
        blocks.forEach(b -> batches.add(b.batch(schema)));
        try (Desk desk = new Desk(job);
                Outlet.Open open = outlet.open(desk)) {
            Outlet.Receiver nobody = (bucket, item) -> {};
            Rows unsorted = new CountedRows(schema, 1, i -> BatchCursor.of(batches), () -> {});
            Rows sorted = new SortStep(schema, List.of(), OptionalLong.empty(), desk.session()).apply(unsorted);
            desk.session().workers().inOrder(sorted, batch -> open.accept(0, batch, nobody));
            open.finish(nobody);
            desk.settle((bucket, item) -> {
                if (item instanceof Item.Page page) {
                    out.output(page.packed());
                }
            });
        }
    }
}
