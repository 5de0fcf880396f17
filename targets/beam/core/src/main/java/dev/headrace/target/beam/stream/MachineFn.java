package dev.headrace.target.beam.stream;

import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.stream.Machine;
import dev.headrace.operators.stream.MachineKind;
import dev.headrace.operators.stream.RowTimes;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.log.Log;
import dev.headrace.target.beam.log.RowClock;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Distribution;
import org.apache.beam.sdk.metrics.Gauge;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.state.BagState;
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
 * Runs the machine of each key. A block that comes is only put down and the timer moved up if need be; when the watermark
 * reaches the timer the machine is read, given what was put down, advanced and written again. The timer's output timestamp
 * holds the watermark behind what may still come out. When the watermark is final everything leaves.
 */
final class MachineFn extends Step<KV<byte[], Sided>, Block> {
    private static final long serialVersionUID = 1;

    /** Blocks put down before the machine takes them in without being due: of most it keeps less than they hold. */
    private static final int MOST_BLOCKS = 64;

    private final MachineMaker maker;
    private final Counter rows;
    private final Distribution bytes;
    private final Gauge time;
    private transient @Nullable MachineKind kind;
    private transient @Nullable RowTimes times;

    @StateId("machine")
    private final StateSpec<ValueState<byte[]>> machineSpec = StateSpecs.value(ByteArrayCoder.of());

    @StateId("blocks")
    private final StateSpec<BagState<Sided>> blocksSpec = StateSpecs.bag(new SidedCoder());

    @StateId("alarm")
    private final StateSpec<ValueState<Alarm>> alarmSpec = StateSpecs.value(new AlarmCoder());

    @TimerId("due")
    private final TimerSpec dueSpec = TimerSpecs.timer(TimeDomain.EVENT_TIME);

    MachineFn(SentPlan plan, MachineMaker maker, String step, Map<String, Log> logs) {
        super(plan, maker.source(plan), logs);
        this.maker = maker;
        this.rows = Metrics.counter(Books.METRICS, step + "/rows");
        this.bytes = Metrics.distribution(Books.METRICS, step + "/state bytes");
        this.time = Metrics.gauge(Books.METRICS, step + "/watermark");
    }

    /** What comes out is never before the hold, which Beam does not compare it with. */
    @Override
    @SuppressWarnings("deprecation") // there is no other way to hold the watermark behind an element that came before
    public Duration getAllowedTimestampSkew() {
        return Duration.millis(Long.MAX_VALUE);
    }

    @ProcessElement
    public void put(
            @Element KV<byte[], Sided> element,
            @StateId("machine") ValueState<byte[]> machine,
            @StateId("blocks") BagState<Sided> blocks,
            @StateId("alarm") ValueState<Alarm> alarm,
            @TimerId("due") Timer timer,
            MultiOutputReceiver out) {
        Sided sided = element.getValue();
        Alarm known = alarm.read();
        Alarm before = known == null ? Alarm.NONE : known;
        MachineKind.Due due = kind().due(
                        sided.input(),
                        sided.rows().batch(kind().inputs().get(sided.input()).schema()));
        blocks.add(sided);
        Alarm after = new Alarm(
                Math.min(before.time(), due.time()), Math.min(before.hold(), due.hold()), before.blocks() + 1);
        if (after.blocks() >= MOST_BLOCKS) {
            long now = Millis.watermark(timer.getCurrentRelativeTime());
            attempt(() -> advance(now, machine, blocks, alarm, timer, out));
            return;
        }
        alarm.write(after);
        if (before.blocks() == 0 && before.time() == Long.MAX_VALUE
                || after.time() < before.time()
                || after.hold() < before.hold()) {
            set(timer, after);
        }
    }

    @OnTimer("due")
    public void due(
            OnTimerContext context,
            @StateId("machine") ValueState<byte[]> machine,
            @StateId("blocks") BagState<Sided> blocks,
            @StateId("alarm") ValueState<Alarm> alarm,
            @TimerId("due") Timer timer,
            MultiOutputReceiver out) {
        Instant fired = context.fireTimestamp();
        Instant now = timer.getCurrentRelativeTime();
        long watermark = Millis.watermark(now.isAfter(fired) ? now : fired);
        attempt(() -> advance(watermark, machine, blocks, alarm, timer, out));
    }

    private void advance(
            long watermark,
            ValueState<byte[]> state,
            BagState<Sided> blocks,
            ValueState<Alarm> alarm,
            Timer timer,
            MultiOutputReceiver out) {
        byte[] saved = state.read();
        Machine machine = saved == null ? kind().fresh() : kind().load(saved);
        for (Sided sided : blocks.read()) {
            machine.accept(
                    sided.input(),
                    sided.rows().batch(kind().inputs().get(sided.input()).schema()));
        }
        blocks.clear();
        time.set(Millis.reaching(watermark).getMillis());
        emit(machine.advance(watermark), out);
        settle(out);
        byte[] kept = machine.save();
        bytes.update(kept.length);
        if (kept.length == 0) {
            // The timer stays: it has fired, or will find nothing to do. Beam's own runner takes a timer that is
            // cleared while
            // it fires out of its books twice, the second time another key's of the same time, whose hold is then gone.
            state.clear();
            alarm.clear();
            return;
        }
        state.write(kept);
        OptionalLong next = machine.nextTime();
        Alarm after = new Alarm(next.orElse(Long.MAX_VALUE), machine.hold().orElse(Long.MAX_VALUE), 0);
        alarm.write(after);
        if (watermark < Long.MAX_VALUE) {
            set(timer, after);
        }
    }

    /** One timer does all: it wakes, holds the watermark meanwhile, and at the very end lets everything go. */
    private static void set(Timer timer, Alarm alarm) {
        Instant at = Millis.reaching(alarm.time());
        Instant hold = RowClock.stamp(alarm.hold());
        timer.withOutputTimestamp(hold.isBefore(at) ? hold : at).set(at);
    }

    private void emit(List<Batch> batches, MultiOutputReceiver out) {
        RowTimes clock = times;
        if (clock == null) {
            clock = new RowTimes(kind().schema());
            times = clock;
        }
        for (Batch batch : batches) {
            rows.inc(batch.size());
            out.get(ReadFn.ROWS).outputWithTimestamp(Block.of(batch), RowClock.stamp(clock.least(batch)));
        }
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
