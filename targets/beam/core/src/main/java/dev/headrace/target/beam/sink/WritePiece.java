package dev.headrace.target.beam.sink;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.formats.BatchWriter;
import dev.headrace.formats.Formats;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.log.SentSink;
import dev.headrace.target.beam.ship.CarriedFailure;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.joda.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a bundle as a piece of a file to be, and gives its name and how many rows it has. */
final class WritePiece extends DoFn<Block, KV<Integer, KV<String, Long>>> {
    private static final long serialVersionUID = 1;

    private final SentSink sink;
    private final String base;
    private transient @Nullable BatchWriter writer;
    private transient @Nullable Instant stamp;

    WritePiece(SentSink sink, String base) {
        this.sink = sink;
        this.base = base;
    }

    @ProcessElement
    public void write(@Element Block block, @Timestamp Instant timestamp) {
        try {
            add(block, timestamp);
        } catch (RunFailure e) {
            throw CarriedFailure.of(e);
        }
    }

    private void add(Block block, Instant timestamp) {
        BatchWriter open = writer;
        if (open == null) {
            open = Formats.part(WholeFile.request(sink, base), WholeFile.piece(sink, base));
            writer = open;
            stamp = timestamp;
        }
        open.write(block.batch(sink.schema()));
    }

    @FinishBundle
    public void finish(FinishBundleContext out) {
        BatchWriter open = writer;
        if (open == null) {
            return;
        }
        writer = null;
        try {
            open.commit();
        } catch (RunFailure e) {
            throw CarriedFailure.of(e);
        }
        Instant when = stamp == null ? BoundedWindow.TIMESTAMP_MIN_VALUE : stamp;
        out.output(KV.of(0, KV.of(open.path().toString(), open.rows())), when, GlobalWindow.INSTANCE);
    }
}
