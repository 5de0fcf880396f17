package dev.headrace.target.beam.sink;

import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.log.SentSink;
import java.util.Optional;
import java.util.UUID;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.state.StateSpec;
import org.apache.beam.sdk.state.StateSpecs;
import org.apache.beam.sdk.state.ValueState;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Numbers the rows of a shard. The state is in the same checkpoint as the rows that wait to be written. */
final class NumberFn extends DoFn<KV<Integer, Block>, KV<Integer, Numbered>> {
    private static final long serialVersionUID = 1;

    @StateId("next")
    private final StateSpec<ValueState<Long>> nextSpec = StateSpecs.value(VarLongCoder.of());

    @StateId("run")
    private final StateSpec<ValueState<String>> runSpec = StateSpecs.value(StringUtf8Coder.of());

    private final SentSink sink;

    NumberFn(SentSink sink) {
        this.sink = sink;
    }

    @ProcessElement
    public void number(
            @Element KV<Integer, Block> element,
            @StateId("next") ValueState<Long> next,
            @StateId("run") ValueState<String> run,
            OutputReceiver<KV<Integer, Numbered>> out) {
        long first = Optional.ofNullable(next.read()).orElse(0L);
        String known = run.read();
        if (known == null) {
            known = UUID.randomUUID().toString();
            run.write(known);
        }
        Block rows = element.getValue();
        next.write(first + rows.batch(sink.schema()).size());
        out.output(KV.of(element.getKey(), new Numbered(known, first, rows)));
    }
}
