package dev.headrace.target.beam.sink;

import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.block.BlockCoder;
import dev.headrace.target.beam.log.SentSink;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Deals blocks out to shards and numbers the rows of each. Who writes them asks for stable input and has state by shard, so
 * that the rows of a shard come in order, and after a failure again with the same numbers.
 */
public final class Numbering extends PTransform<PCollection<Block>, PCollection<KV<Integer, Numbered>>> {
    private static final long serialVersionUID = 1;

    private final SentSink sink;
    private final int shards;

    public Numbering(SentSink sink, int shards) {
        this.sink = sink;
        this.shards = shards;
    }

    @Override
    public PCollection<KV<Integer, Numbered>> expand(PCollection<Block> rows) {
        return rows.apply("Deal", ParDo.of(new Deal(shards)))
                .setCoder(KvCoder.of(VarIntCoder.of(), BlockCoder.of()))
                .apply("Number", ParDo.of(new NumberFn(sink)))
                .setCoder(KvCoder.of(VarIntCoder.of(), new NumberedCoder()));
    }
}
