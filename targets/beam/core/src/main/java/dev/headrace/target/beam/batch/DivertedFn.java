package dev.headrace.target.beam.batch;

import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.fate.Rejected;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.block.Item;
import dev.headrace.target.beam.ship.Tree;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Of all that has gone through a job, the rows that one source diverted. */
final class DivertedFn extends DoFn<KV<Integer, Item>, KV<Integer, Item>> {
    private static final long serialVersionUID = 1;

    private final String source;
    private final int tag;
    private final Tree rejects;

    /** @param rejects a leaf with the schema of diverted rows */
    DivertedFn(String source, int tag, Tree rejects) {
        this.source = source;
        this.tag = tag;
        this.rejects = rejects;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Item> element, OutputReceiver<KV<Integer, Item>> out) {
        if (element.getValue() instanceof Item.Diverted diverted
                && diverted.source().equals(source)) {
            Schema schema = rejects.schema();
            Batch bare = Rejected.bare(diverted.block().batch(Rejected.schema(schema)), schema);
            out.output(KV.of(element.getKey(), new Item.Rows(tag, Block.of(bare))));
        }
    }
}
