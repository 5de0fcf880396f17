package dev.headrace.target.beam.sink;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.log.SentSink;
import dev.headrace.target.beam.ship.CarriedFailure;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.state.StateSpec;
import org.apache.beam.sdk.state.StateSpecs;
import org.apache.beam.sdk.state.ValueState;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Numbers the rows of a shard and writes those of a bundle as one part. */
final class WriteParts extends DoFn<KV<Integer, Block>, Void> {
    private static final long serialVersionUID = 1;

    @StateId("next")
    private final StateSpec<ValueState<Long>> nextSpec = StateSpecs.value(VarLongCoder.of());

    @StateId("run")
    private final StateSpec<ValueState<String>> runSpec = StateSpecs.value(StringUtf8Coder.of());

    private final SentSink sink;
    private final String base;
    private transient TreeMap<Integer, Pending> pending;

    WriteParts(SentSink sink, String base) {
        this.sink = sink;
        this.base = base;
        this.pending = new TreeMap<>();
    }

    @StartBundle
    public void begin() {
        pending = new TreeMap<>();
    }

    /** Stable: after a failure the same rows come again in the same order, so that they get the same numbers. */
    @RequiresStableInput
    @ProcessElement
    public void number(
            @Element KV<Integer, Block> element,
            @StateId("next") ValueState<Long> next,
            @StateId("run") ValueState<String> run) {
        long first = Optional.ofNullable(next.read()).orElse(0L);
        String known = run.read();
        if (known == null) {
            known = UUID.randomUUID().toString();
            run.write(known);
        }
        String ofRun = known;
        Pending part = pending.computeIfAbsent(element.getKey(), shard -> new Pending(ofRun, first));
        part.add(element.getValue().batch(sink.schema()));
        next.write(part.end());
    }

    @FinishBundle
    public void write() {
        PartFolder folder = new PartFolder(sink, Path.of(base));
        try {
            for (Map.Entry<Integer, Pending> part : pending.entrySet()) {
                folder.write(part.getKey(), part.getValue());
            }
        } catch (RunFailure e) {
            throw CarriedFailure.of(e);
        }
        pending.clear();
    }
}
