package dev.headrace.target.beam.kafka;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.ship.CarriedFailure;
import dev.headrace.target.beam.sink.Pending;
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

/** Numbers the rows of a shard and writes those of a bundle in one transaction. */
final class WriteOnce extends DoFn<KV<Integer, Block>, Void> {
    private static final long serialVersionUID = 1;

    @StateId("next")
    private final StateSpec<ValueState<Long>> nextSpec = StateSpecs.value(VarLongCoder.of());

    @StateId("run")
    private final StateSpec<ValueState<String>> runSpec = StateSpecs.value(StringUtf8Coder.of());

    private final Topic topic;
    private transient TreeMap<Integer, Pending> pending;

    WriteOnce(Topic topic) {
        this.topic = topic;
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
        Pending rows = pending.computeIfAbsent(element.getKey(), shard -> new Pending(ofRun, first));
        rows.add(element.getValue().batch(topic.sink().schema()));
        next.write(rows.end());
    }

    @FinishBundle
    public void write() {
        for (Map.Entry<Integer, Pending> shard : pending.entrySet()) {
            try (Transaction transaction = new Transaction(topic, shard.getKey())) {
                transaction.write(shard.getValue());
            } catch (RunFailure e) {
                throw CarriedFailure.of(e);
            }
        }
        pending.clear();
    }
}
