package dev.headrace.target.beam.sink;

import dev.headrace.target.beam.block.Block;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Deals blocks out to numbered shards, each of which has one writer. */
final class Deal extends DoFn<Block, KV<Integer, Block>> {
    private static final long serialVersionUID = 1;

    private final int shards;
    private transient int next;

    Deal(int shards) {
        this.shards = shards;
    }

    @ProcessElement
    public void deal(@Element Block block, OutputReceiver<KV<Integer, Block>> out) {
        out.output(KV.of(next, block));
        next = (next + 1) % shards;
    }
}
