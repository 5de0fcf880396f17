package dev.headrace.target.beam.sink;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.target.beam.log.SentSink;
import dev.headrace.target.beam.ship.CarriedFailure;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.state.BagState;
import org.apache.beam.sdk.state.StateSpec;
import org.apache.beam.sdk.state.StateSpecs;
import org.apache.beam.sdk.state.ValueState;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.jspecify.annotations.Nullable;

/** Writes the rows a bundle has of a shard as one part. */
final class WriteParts extends DoFn<KV<Integer, Numbered>, Void> {
    private static final long serialVersionUID = 1;

    @StateId("next")
    private final StateSpec<ValueState<Long>> nextSpec = StateSpecs.value(VarLongCoder.of());

    @StateId("waiting")
    private final StateSpec<BagState<Numbered>> waitingSpec = StateSpecs.bag(new NumberedCoder());

    private final SentSink sink;
    private final String base;
    private transient @Nullable Bundle bundle;

    WriteParts(SentSink sink, String base) {
        this.sink = sink;
        this.base = base;
    }

    @StartBundle
    public void begin() {
        bundle = new Bundle(sink.schema());
    }

    @RequiresStableInput
    @ProcessElement
    public void add(
            @Element KV<Integer, Numbered> element,
            @StateId("next") ValueState<Long> next,
            @StateId("waiting") BagState<Numbered> waiting) {
        InOrder.add(element.getKey(), element.getValue(), sink.schema(), next, waiting, Objects.requireNonNull(bundle));
    }

    @FinishBundle
    public void write() {
        PartFolder folder = new PartFolder(sink, Path.of(base));
        try {
            Objects.requireNonNull(bundle).shards().forEach(folder::write);
        } catch (RunFailure e) {
            throw CarriedFailure.of(e);
        }
        bundle = null;
    }
}
