package dev.headrace.target.beam.stream;

import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.stream.AnsweringMachine;
import dev.headrace.operators.stream.Machine;
import dev.headrace.operators.stream.MachineKind;
import dev.headrace.operators.stream.RowTimes;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.log.Log;
import dev.headrace.target.beam.log.RowClock;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Distribution;
import org.apache.beam.sdk.metrics.Gauge;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.state.StateSpec;
import org.apache.beam.sdk.state.StateSpecs;
import org.apache.beam.sdk.state.TimeDomain;
import org.apache.beam.sdk.state.Timer;
import org.apache.beam.sdk.state.TimerSpec;
import org.apache.beam.sdk.state.TimerSpecs;
import org.apache.beam.sdk.state.ValueState;
import org.apache.beam.sdk.values.KV;
import org.joda.time.Duration;
import org.joda.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Runs the machine of each key so that rows leave when they come, with what has come by then. The timer only lets the machine
 * forget; it holds nothing back.
 */
final class ArrivalFn extends Step<KV<byte[], Sided>, Block> {
    private static final long serialVersionUID = 1;

    private final MachineMaker maker;
    private final Counter rows;
    private final Distribution bytes;
    private final Gauge time;
    private transient @Nullable MachineKind kind;
    private transient @Nullable RowTimes times;

    @StateId("machine")
    private final StateSpec<ValueState<byte[]>> machineSpec = StateSpecs.value(ByteArrayCoder.of());

    @TimerId("forget")
    private final TimerSpec forgetSpec = TimerSpecs.timer(TimeDomain.EVENT_TIME);

    ArrivalFn(SentPlan plan, MachineMaker maker, String step, Map<String, Log> logs) {
        super(plan, maker.source(plan), logs);
        this.maker = maker;
        this.rows = Metrics.counter(Books.METRICS, step + "/rows");
        this.bytes = Metrics.distribution(Books.METRICS, step + "/state bytes");
        this.time = Metrics.gauge(Books.METRICS, step + "/watermark");
    }

    /** The machine may have something to forget that is older than the row that came. */
    @Override
    @SuppressWarnings("deprecation") // a timer may not be set before the element without it
    public Duration getAllowedTimestampSkew() {
        return Duration.millis(Long.MAX_VALUE);
    }

    @ProcessElement
    public void answer(
            @Element KV<byte[], Sided> element,
            @StateId("machine") ValueState<byte[]> state,
            @TimerId("forget") Timer timer,
            MultiOutputReceiver out) {
        attempt(() -> {
            Sided sided = element.getValue();
            Batch came = sided.rows().batch(kind().inputs().get(sided.input()).schema());
            AnsweringMachine machine = machine(state.read());
            for (Batch batch : machine.answer(sided.input(), came)) {
                rows.inc(batch.size());
                out.get(ReadFn.ROWS).outputWithTimestamp(Block.of(batch), RowClock.stamp(times().least(batch)));
            }
            settle(out);
            pass(Millis.watermark(timer.getCurrentRelativeTime()), machine, state, timer);
        });
    }

    @OnTimer("forget")
    public void forget(
            OnTimerContext context, @StateId("machine") ValueState<byte[]> state, @TimerId("forget") Timer timer) {
        Instant fired = context.fireTimestamp();
        Instant now = timer.getCurrentRelativeTime();
        long watermark = Millis.watermark(now.isAfter(fired) ? now : fired);
        attempt(() -> pass(watermark, machine(state.read()), state, timer));
    }

    private void pass(long watermark, AnsweringMachine machine, ValueState<byte[]> state, Timer timer) {
        time.set(Millis.reaching(watermark).getMillis());
        machine.pass(watermark);
        byte[] kept = machine.save();
        bytes.update(kept.length);
        if (kept.length == 0) {
            state.clear();
            return;
        }
        state.write(kept);
        OptionalLong next = machine.nextTime();
        if (next.isPresent() && watermark < Long.MAX_VALUE) {
            Instant at = Millis.reaching(next.getAsLong());
            timer.withOutputTimestamp(at).set(at);
        }
    }

    private AnsweringMachine machine(byte @Nullable [] saved) {
        Machine machine = saved == null ? kind().fresh() : kind().load(saved);
        if (machine instanceof AnsweringMachine answering) {
            return answering;
        }
        throw new IllegalStateException("the limits of streams refuse what cannot answer at once");
    }

    private RowTimes times() {
        RowTimes clock = times;
        if (clock == null) {
            clock = new RowTimes(kind().schema());
            times = clock;
        }
        return clock;
    }

    private MachineKind kind() {
        MachineKind made = kind;
        if (made == null) {
            made = maker.make(plan(), books());
            kind = made;
        }
        return made;
    }
}
