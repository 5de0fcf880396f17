package dev.headrace.operators.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.order.KeyEncoder;
import dev.headrace.operators.hash.Keys;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;

/** Delivers rows to machines as an engine would: out of order, watermarks in random steps, state in bytes between calls. */
final class StreamOfRows {

    /** A row on its way. */
    private record Coming(int input, Batch batch, int row, String key, long clock, long place) {}

    private final MachineKind kind;
    private final Random random;
    private final List<RowTimes> clocks = new ArrayList<>();
    private final RowTimes outClock;
    private final Map<String, Machine> machines = new TreeMap<>();
    private final List<Batch> out = new ArrayList<>();
    private long watermark = Long.MIN_VALUE;
    private int greatestState;

    StreamOfRows(MachineKind kind, long seed) {
        this.kind = kind;
        this.random = new Random(seed);
        kind.inputs().forEach(i -> clocks.add(new RowTimes(i.schema())));
        this.outClock = new RowTimes(kind.schema());
    }

    /** Delivers all rows of each input and ends the stream. */
    List<Batch> run(List<List<Batch>> inputs, long lateness) {
        List<Coming> coming = coming(inputs, lateness);
        long[] least = new long[coming.size() + 1];
        least[coming.size()] = Long.MAX_VALUE;
        for (int i = coming.size() - 1; i >= 0; i--) {
            least[i] = Math.min(least[i + 1], coming.get(i).clock());
        }
        for (int i = 0; i < coming.size(); ) {
            int count = 1 + random.nextInt(4);
            for (int end = Math.min(coming.size(), i + count); i < end; i++) {
                deliver(coming.get(i));
            }
            if (i < coming.size() && random.nextInt(3) > 0) {
                watermark = random.nextInt(4) == 0 ? least[i] : between(watermark, least[i]);
                fire();
            }
        }
        drain();
        return out;
    }

    private long between(long from, long to) {
        long start = from == Long.MIN_VALUE ? to - 1000 : from;
        return start >= to ? Math.max(from, to) : start + (long) (random.nextDouble() * (to - start));
    }

    private List<Coming> coming(List<List<Batch>> inputs, long lateness) {
        List<Coming> coming = new ArrayList<>();
        for (int input = 0; input < inputs.size(); input++) {
            MachineKind.Input of = kind.inputs().get(input);
            int[] keys = Keys.indexes(of.schema(), of.keys());
            KeyEncoder encoder = new KeyEncoder(
                    of.keys().stream().map(k -> of.schema().require(k).type()).toList());
            for (Batch batch : inputs.get(input)) {
                for (int row = 0; row < batch.size(); row++) {
                    byte[] key = encoder.encode(Keys.vectors(batch, keys), row);
                    long clock = clocks.get(input).clock(batch, row);
                    long place = clock + (long) (random.nextDouble() * lateness);
                    coming.add(new Coming(
                            input, batch, row, java.util.HexFormat.of().formatHex(key), clock, place));
                }
            }
        }
        coming.sort(Comparator.comparingLong(Coming::place));
        return coming;
    }

    private void deliver(Coming row) {
        Batch one = row.batch().take(new int[] {row.row()}, 1);
        MachineKind.Due due = kind.due(row.input(), one);
        long next = Math.min(due.time(), machine(row.key()).nextTime().orElse(Long.MAX_VALUE));
        long hold = Math.min(due.hold(), machine(row.key()).hold().orElse(Long.MAX_VALUE));
        assertThat(due.time()).as("a timer is set for what is to come").isGreaterThan(watermark);
        machine(row.key()).accept(row.input(), one);
        assertThat(machine(row.key()).nextTime().orElse(Long.MAX_VALUE)).isGreaterThanOrEqualTo(next);
        assertThat(machine(row.key()).hold().orElse(Long.MAX_VALUE)).isGreaterThanOrEqualTo(hold);
        maybeSave(row.key());
    }

    private Machine machine(String key) {
        return machines.computeIfAbsent(key, k -> kind.fresh());
    }

    /** Sometimes an engine keeps a machine, sometimes its bytes. */
    private void maybeSave(String key) {
        if (random.nextInt(3) == 0) {
            byte[] saved = machine(key).save();
            greatestState = Math.max(greatestState, saved.length);
            Machine loaded = saved.length == 0 ? kind.fresh() : kind.load(saved);
            assertThat(loaded.save()).as("a state that was loaded and saved").isEqualTo(saved);
            assertThat(loaded.nextTime()).isEqualTo(machine(key).nextTime());
            assertThat(loaded.hold()).isEqualTo(machine(key).hold());
            machines.put(key, loaded);
        }
    }

    private void fire() {
        for (String key : List.copyOf(machines.keySet())) {
            OptionalLong next = machine(key).nextTime();
            boolean due = next.isPresent() && next.getAsLong() <= watermark;
            if (due || random.nextInt(8) == 0) {
                List<Batch> batches = advance(key);
                assertThat(due || batches.isEmpty())
                        .as("rows leave no sooner than told")
                        .isTrue();
                OptionalLong after = machine(key).nextTime();
                assertThat(after.isEmpty() || after.getAsLong() > watermark)
                        .as("a timer that has fired has done its work")
                        .isTrue();
            }
        }
    }

    private List<Batch> advance(String key) {
        OptionalLong hold = machine(key).hold();
        List<Batch> batches = machine(key).advance(watermark);
        for (Batch batch : batches) {
            for (int row = 0; row < batch.size(); row++) {
                assertThat(outClock.clock(batch, row))
                        .as("rows keep behind the hold")
                        .isGreaterThanOrEqualTo(hold.orElseThrow());
            }
        }
        out.addAll(batches);
        maybeSave(key);
        return batches;
    }

    /** Time goes on until nobody waits for it, then it ends. */
    private void drain() {
        for (String key : List.copyOf(machines.keySet())) {
            int steps = 0;
            for (OptionalLong next = machine(key).nextTime();
                    next.isPresent();
                    next = machine(key).nextTime()) {
                watermark = Math.max(watermark, next.getAsLong());
                advance(key);
                assertThat(++steps).as("timers end").isLessThan(10_000);
            }
            watermark = Long.MIN_VALUE;
        }
        watermark = Long.MAX_VALUE;
        for (String key : List.copyOf(machines.keySet())) {
            assertThat(machine(key).hold()).as("nothing waits any more").isEmpty();
            assertThat(advance(key)).isEmpty();
            assertThat(machine(key).save()).as("nothing is kept at the end").isEmpty();
        }
    }

    /** The most bytes a machine took. */
    int greatestState() {
        return greatestState;
    }
}
