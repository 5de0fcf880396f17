package dev.headrace.target.beam.books;

import dev.headrace.target.beam.block.Item;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Of all that has gone through a job, the pages of its books, brought to one place. */
public final class PagesFn extends DoFn<KV<Integer, Item>, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1;

    @ProcessElement
    public void process(@Element KV<Integer, Item> element, OutputReceiver<KV<Integer, byte[]>> out) {
        if (element.getValue() instanceof Item.Page page) {
            out.output(KV.of(0, page.packed()));
        }
    }
}
