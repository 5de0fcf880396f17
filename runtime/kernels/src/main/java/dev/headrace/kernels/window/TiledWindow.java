package dev.headrace.kernels.window;

import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.RollingWindow;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.accumulate.Accumulators;
import dev.headrace.kernels.accumulate.GroupStates;
import dev.headrace.kernels.accumulate.RowsIn;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.BoolVector;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.batch.Vectors;
import dev.headrace.kernels.expr.RowErrors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One key's rolling window with a hop or without a far end, for rows that come in order of time: instead of rows it keeps
 * states, one per hop ("tile") or a single one. The results have the same bits as those of a {@link RollingSweep}. A window of
 * width w and hop h keeps at most w / h + 2 tiles.
 *
 * <p>Rows must be known when they happen. Serves one thread.
 */
public final class TiledWindow {

    /** Orders rows for {@code first} and {@code last}: by instant, then by their order at the instant. */
    private static final Schema PLACES =
            Schema.of(List.of(Column.sure("instant", DataType.INSTANT), Column.sure("number", DataType.INT)));

    private final Bounds bounds;
    private final long hop;
    private final List<AggregateCall> calls;
    private List<GroupStates> states;
    private NavigableMap<Long, Integer> tiles = new TreeMap<>();
    private int used;

    /**
     * @param window with a hop, or unbounded
     * @param calls what is computed over it
     */
    public TiledWindow(RollingWindow window, List<AggregateCall> calls) {
        if (!keeps(window)) {
            throw new IllegalArgumentException("this window needs its rows");
        }
        this.bounds = new Bounds(window);
        this.hop = window.hop().orElse(0);
        this.calls = List.copyOf(calls);
        this.states = fresh(calls);
    }

    /** Whether states can stand for the rows of a window. */
    public static boolean keeps(RollingWindow window) {
        return window.hop().isPresent() || window.width().isEmpty();
    }

    private static List<GroupStates> fresh(List<AggregateCall> calls) {
        return calls.stream().map(c -> Accumulators.of(c, PLACES)).toList();
    }

    /** What one call takes of each row. */
    public record Taken(@Nullable Vector argument, @Nullable BoolVector condition) {}

    /**
     * Adds rows and tells the window's value at each of them.
     *
     * @param times ascend, none lies before a time that was given earlier, and no instant is given twice in two calls
     * @param taken one per call
     * @param errors told, by call, of rows whose result breaks a rule
     * @return one vector per call, one value per row
     */
    public List<Vector> sweep(long[] times, List<Taken> taken, IntFunction<RowErrors> errors) {
        Instants instants = new Instants(times);
        List<GroupStates> arrived = fresh(calls);
        List<GroupStates> results = fresh(calls);
        Batch places = instants.places();
        for (int c = 0; c < calls.size(); c++) {
            arrived.get(c).resize(instants.count);
            results.get(c).resize(instants.count);
            Taken of = taken.get(c);
            arrived.get(c).add(instants.numbers, rowsIn(places, of));
        }
        for (int i = 0; i < instants.count; i++) {
            long time = times[instants.firsts[i]];
            if (bounds.through()) {
                add(time, arrived, i);
                total(time, results, i);
            } else {
                total(time, results, i);
                add(time, arrived, i);
            }
        }
        List<Vector> columns = new ArrayList<>();
        for (int c = 0; c < calls.size(); c++) {
            RowErrors told = errors.apply(c);
            Vector values = results.get(c).finish((instant, error) -> {
                for (int row = instants.firsts[instant]; row < instants.end(instant); row++) {
                    told.report(row, error);
                }
            });
            columns.add(Vectors.take(values, instants.numbers, times.length));
        }
        return columns;
    }

    // Class files of JDK 17 do not say that a record's parts may be null.
    @SuppressWarnings("NullAway")
    private static RowsIn rowsIn(Batch places, Taken of) {
        return new RowsIn(places, of.argument(), of.condition());
    }

    private void add(long time, List<GroupStates> arrived, int instant) {
        int group = tiles.computeIfAbsent(tile(time), t -> used++);
        for (int c = 0; c < states.size(); c++) {
            states.get(c).resize(used);
            states.get(c).merge(group, arrived.get(c), instant);
        }
    }

    private void total(long time, List<GroupStates> results, int instant) {
        for (int group : tiles.tailMap(tile(bounds.low(time)), true).values()) {
            for (int c = 0; c < states.size(); c++) {
                results.get(c).merge(instant, states.get(c), group);
            }
        }
    }

    private long tile(long time) {
        return hop == 0 ? 0 : Math.floorDiv(time, hop);
    }

    /** Forgets what no row at {@code time} or later looks at. */
    public void prune(long time) {
        if (hop == 0) {
            return;
        }
        tiles.headMap(tile(bounds.low(time)), false).clear();
        if (used > 2 * tiles.size() + 8) {
            renumber();
        }
    }

    private void renumber() {
        NavigableMap<Long, Integer> kept = new TreeMap<>();
        List<GroupStates> copies = fresh(calls);
        copies.forEach(s -> s.resize(tiles.size()));
        for (Map.Entry<Long, Integer> tile : tiles.entrySet()) {
            int number = kept.size();
            kept.put(tile.getKey(), number);
            for (int c = 0; c < copies.size(); c++) {
                copies.get(c).merge(number, states.get(c), tile.getValue());
            }
        }
        tiles = kept;
        states = copies;
        used = kept.size();
    }

    /** Forgets everything. */
    public void clear() {
        tiles.clear();
        renumber();
    }

    /** The least time at which {@link #prune} leaves nothing; none if there is nothing now, or if it never comes to that. */
    public OptionalLong emptyAt() {
        if (tiles.isEmpty() || hop == 0) {
            return OptionalLong.empty();
        }
        // The greatest tile i is out at t if floorDiv(t - w, h) > i.
        long last = tiles.lastKey();
        long next = last + 1;
        long start = Math.multiplyHigh(next, hop) == (next * hop) >> 63 ? next * hop : Long.MAX_VALUE;
        return OptionalLong.of(bounds.after(start));
    }

    /** How many states per call are kept. */
    public int tiles() {
        return tiles.size();
    }

    /** What is kept, in order: a tile's number and one saved state per call, empty if nothing was added to it. */
    public record Tile(long number, List<byte[]> states) {
        public Tile {
            states = List.copyOf(states);
        }
    }

    public List<Tile> save() {
        List<byte[]> empty = new ArrayList<>();
        for (GroupStates state : fresh(calls)) {
            state.resize(1);
            empty.add(state.save(0));
        }
        List<Tile> saved = new ArrayList<>();
        for (Map.Entry<Long, Integer> tile : tiles.entrySet()) {
            List<byte[]> bytes = new ArrayList<>();
            for (int c = 0; c < states.size(); c++) {
                byte[] state = states.get(c).save(tile.getValue());
                bytes.add(Arrays.equals(state, empty.get(c)) ? new byte[0] : state);
            }
            saved.add(new Tile(tile.getKey(), bytes));
        }
        return saved;
    }

    /** Takes back what {@link #save} gave; nothing may have been added before. */
    public void load(List<Tile> saved) {
        for (Tile tile : saved) {
            int group = used++;
            tiles.put(tile.number(), group);
            for (int c = 0; c < states.size(); c++) {
                states.get(c).resize(used);
                byte[] state = tile.states().get(c);
                if (state.length > 0) {
                    states.get(c).load(group, state);
                }
            }
        }
    }

    /** Rows by instant. */
    private static final class Instants {
        final int[] numbers;
        final int[] firsts;
        final long[] times;
        int count;

        Instants(long[] times) {
            this.times = times;
            this.numbers = new int[times.length];
            this.firsts = new int[times.length];
            for (int row = 0; row < times.length; row++) {
                if (row == 0 || times[row] != times[row - 1]) {
                    firsts[count++] = row;
                }
                numbers[row] = count - 1;
            }
        }

        int end(int instant) {
            return instant + 1 < count ? firsts[instant + 1] : times.length;
        }

        Batch places() {
            long[] order = new long[times.length];
            Arrays.setAll(order, i -> i);
            return Batch.of(
                    PLACES,
                    times.length,
                    List.of(new LongVector(times, null, times.length), new LongVector(order, null, times.length)),
                    null);
        }
    }
}
