package dev.headrace.target.beam.kafka;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.target.beam.ship.CarriedFailure;
import dev.headrace.target.beam.sink.Bundle;
import dev.headrace.target.beam.sink.InOrder;
import dev.headrace.target.beam.sink.Numbered;
import dev.headrace.target.beam.sink.NumberedCoder;
import dev.headrace.target.beam.sink.Pending;
import java.util.Map;
import java.util.Objects;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.state.BagState;
import org.apache.beam.sdk.state.StateSpec;
import org.apache.beam.sdk.state.StateSpecs;
import org.apache.beam.sdk.state.ValueState;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.jspecify.annotations.Nullable;

/** Writes the rows a bundle has of a shard in one transaction. */
final class WriteOnce extends DoFn<KV<Integer, Numbered>, Void> {
    private static final long serialVersionUID = 1;

    @StateId("next")
    private final StateSpec<ValueState<Long>> nextSpec = StateSpecs.value(VarLongCoder.of());

    @StateId("waiting")
    private final StateSpec<BagState<Numbered>> waitingSpec = StateSpecs.bag(new NumberedCoder());

    private final Topic topic;
    private transient @Nullable Bundle bundle;

    WriteOnce(Topic topic) {
        this.topic = topic;
    }

    @StartBundle
    public void begin() {
        bundle = new Bundle(topic.sink().schema());
    }

    @RequiresStableInput
    @ProcessElement
    public void add(
            @Element KV<Integer, Numbered> element,
            @StateId("next") ValueState<Long> next,
            @StateId("waiting") BagState<Numbered> waiting) {
        InOrder.add(
                element.getKey(),
                element.getValue(),
                topic.sink().schema(),
                next,
                waiting,
                Objects.requireNonNull(bundle));
    }

    @FinishBundle
    public void write() {
        for (Map.Entry<Integer, Pending> shard :
                Objects.requireNonNull(bundle).shards().entrySet()) {
            try (Transaction transaction = new Transaction(topic, shard.getKey())) {
                transaction.write(shard.getValue());
            } catch (RunFailure e) {
                throw CarriedFailure.of(e);
            }
        }
        bundle = null;
    }
}
