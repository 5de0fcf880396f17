package dev.headrace.target.beam.batch;

import dev.headrace.target.beam.block.Item;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Items that were brought together only to be kept, one by one. */
final class UngroupFn extends DoFn<KV<Integer, Iterable<Item>>, KV<Integer, Item>> {
    private static final long serialVersionUID = 1;

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<Item>> bucket, OutputReceiver<KV<Integer, Item>> out) {
        for (Item item : bucket.getValue()) {
            out.output(KV.of(bucket.getKey(), item));
        }
    }
}
