package dev.headrace.operators.stream;

import dev.headrace.ir.function.RowError;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.batch.Vectors;
import dev.headrace.kernels.order.RowSort;
import dev.headrace.kernels.window.RollingPlan;
import dev.headrace.kernels.window.RollingSweep;
import dev.headrace.kernels.window.TiledWindow;
import dev.headrace.operators.fate.FailedRows;
import dev.headrace.operators.rows.Bucket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One key of a {@link RollingKind}: a row's windows are complete once the watermark has passed it. */
final class RollingMachine implements AnsweringMachine {

    private final RollingKind kind;
    private final Waiting waiting;
    /** The rows that windows still reach back to, in the canonical order. */
    private Batch retained;

    private final List<TiledWindow> tiled = new ArrayList<>();

    RollingMachine(RollingKind kind) {
        this.kind = kind;
        this.waiting = new Waiting(kind.inputs().get(0).schema(), kind.times, kind.order);
        this.retained = Bucket.join(kind.retained, List.of());
        kind.tiled.forEach(t -> tiled.add(t.fresh()));
    }

    @Override
    public void accept(int input, Batch rows) {
        // A row that fails counts for no other row, so it goes before any window is looked at.
        waiting.add(kind.checked.prepare(rows).batch());
    }

    @Override
    public List<Batch> advance(long watermark) {
        Batch ready = waiting.take(watermark);
        List<Batch> out = ready.size() == 0 ? List.of() : List.of(computed(ready));
        forget(watermark);
        return out;
    }

    @Override
    public List<Batch> answer(int input, Batch rows) {
        Batch sound = kind.checked.prepare(rows).batch();
        if (sound.size() == 0) {
            return List.of();
        }
        // What is computed is forgotten again: a row that comes later may belong before these.
        RollingMachine trial = new RollingMachine(kind);
        trial.retained = retained;
        for (int w = 0; w < tiled.size(); w++) {
            trial.tiled.get(w).load(tiled.get(w).save());
        }
        Waiting.Numbered all = waiting.with(sound);
        Computed made = trial.results(all.rows());
        int[] places = new int[sound.size()];
        int count = 0;
        for (int row = 0; row < all.numbers().length; row++) {
            int number = all.numbers()[row];
            RowError error = number < 0 ? null : made.failed().error(row);
            if (error != null) {
                kind.errors.settle(sound, number, made.failed().column(row), error);
            } else if (number >= 0) {
                places[count++] = row;
            }
        }
        waiting.add(sound);
        return count == 0 ? List.of() : List.of(made.rows().take(places, count));
    }

    @Override
    public void pass(long watermark) {
        Batch ready = waiting.take(watermark);
        if (ready.size() > 0) {
            results(ready);
        }
        forget(watermark);
    }

    private Batch computed(Batch ready) {
        Computed made = results(ready);
        if (made.failed().count() == 0) {
            return made.rows();
        }
        kind.errors.settle(ready, made.failed());
        int[] sound = made.failed().sound();
        return made.rows().take(sound, sound.length);
    }

    /** Rows with their windows, and which of them failed. */
    private record Computed(Batch rows, FailedRows failed) {}

    /** All that is known of some rows, which are from now on among those that windows reach back to. */
    private Computed results(Batch ready) {
        List<FailedRows> failed = new ArrayList<>();
        for (int i = 0; i < kind.columns(); i++) {
            failed.add(new FailedRows(ready.size()));
        }
        @Nullable Vector[] results = new @Nullable Vector[kind.columns()];
        if (kind.exactPlaces.length > 0) {
            exact(ready, results, failed);
        }
        long[] times = kind.times.time(ready);
        for (int w = 0; w < tiled.size(); w++) {
            int[] places = kind.tiled.get(w).places;
            List<Vector> values = tiled.get(w)
                    .sweep(
                            Arrays.copyOf(times, ready.size()),
                            kind.tiled.get(w).taken(ready),
                            c -> failed.get(places[c]).in(kind.name(places[c])));
            for (int c = 0; c < places.length; c++) {
                results[places[c]] = values.get(c);
            }
        }
        List<Vector> columns = new ArrayList<>(ready.columns());
        for (Vector result : results) {
            if (result == null) {
                throw new IllegalStateException("a column that nobody computed");
            }
            columns.add(result);
        }
        Batch result = Batch.of(kind.schema(), ready.size(), columns, ready.places());
        return new Computed(result, first(failed, ready.size()));
    }

    /** Of the columns a row failed in, the first. */
    private FailedRows first(List<FailedRows> byColumn, int rows) {
        FailedRows failed = new FailedRows(rows);
        for (int column = 0; column < byColumn.size(); column++) {
            FailedRows of = byColumn.get(column);
            for (int row = 0; of.count() > 0 && row < rows; row++) {
                RowError error = of.error(row);
                if (error != null) {
                    failed.report(row, kind.name(column), error);
                }
            }
        }
        return failed;
    }

    /** Sweeps over what is retained and what is new; what is new is retained from now on. */
    private void exact(Batch ready, @Nullable Vector[] results, List<FailedRows> failed) {
        int old = retained.size();
        Batch rows = Bucket.join(kind.retained, List.of(retained, kind.retain(ready)));
        // The row of `ready` that each row is, and where each row of `ready` is.
        int[] numbers = new int[rows.size()];
        int[] fresh = new int[ready.size()];
        if (kind.times.knownLater()) {
            int[] order = sorted(rows);
            rows = rows.take(order, order.length);
            for (int row = 0; row < order.length; row++) {
                note(row, order[row] - old, numbers, fresh);
            }
        } else {
            for (int row = 0; row < numbers.length; row++) {
                note(row, row - old, numbers, fresh);
            }
        }
        RollingSweep sweep = kind.exact.open(rowsOf(rows), column -> (row, error) -> {
            if (numbers[row] >= 0) {
                int place = kind.exactPlaces[column];
                failed.get(place).report(numbers[row], kind.name(place), error);
            }
        });
        sweep.key(0, rows.size());
        List<Vector> values = sweep.results();
        for (int column = 0; column < values.size(); column++) {
            results[kind.exactPlaces[column]] = Vectors.take(values.get(column), fresh, fresh.length);
        }
        retained = rows;
    }

    private static void note(int row, int number, int[] numbers, int[] fresh) {
        numbers[row] = number;
        if (number >= 0) {
            fresh[number] = row;
        }
    }

    /** By time, then known time; rows that agree in both came together and stand in their order already. */
    private static int[] sorted(Batch rows) {
        long[] time = longs(rows, 0);
        long[] known = longs(rows, 1);
        return RowSort.sort(rows.size(), (a, b) -> {
            int byTime = Long.compare(time[a], time[b]);
            return byTime != 0 ? byTime : Long.compare(known[a], known[b]);
        });
    }

    // Class files of JDK 17 do not say that the known times may be null.
    @SuppressWarnings("NullAway")
    private RollingPlan.Rows rowsOf(Batch rows) {
        boolean later = kind.times.knownLater();
        List<Vector> inputs =
                rows.columns().subList(later ? 2 : 1, rows.columns().size());
        return new RollingPlan.Rows(longs(rows, 0), later ? longs(rows, 1) : null, inputs, 0, rows.size());
    }

    private static long[] longs(Batch rows, int column) {
        return ((LongVector) rows.column(column)).values();
    }

    private void forget(long watermark) {
        if (watermark == Long.MAX_VALUE) {
            retained = Bucket.join(kind.retained, List.of());
            tiled.forEach(TiledWindow::clear);
            return;
        }
        tiled.forEach(t -> t.prune(watermark));
        if (retained.size() > 0 && !kind.times.knownLater()) {
            long oldest = kind.exact.oldest(watermark);
            long[] times = longs(retained, 0);
            int first = 0;
            while (first < retained.size() && times[first] < oldest) {
                first++;
            }
            if (first > 0) {
                int[] rows = new int[retained.size() - first];
                for (int i = 0; i < rows.length; i++) {
                    rows[i] = first + i;
                }
                retained = retained.take(rows, rows.length);
            }
        }
    }

    @Override
    public OptionalLong nextTime() {
        if (waiting.size() > 0) {
            return waiting.next();
        }
        long last = Long.MIN_VALUE;
        if (retained.size() > 0 && !kind.times.knownLater()) {
            last = kind.exact.forgets(longs(retained, 0)[retained.size() - 1]);
        }
        for (TiledWindow window : tiled) {
            last = Math.max(last, window.emptyAt().orElse(Long.MIN_VALUE));
        }
        return last == Long.MIN_VALUE ? OptionalLong.empty() : OptionalLong.of(last);
    }

    @Override
    public OptionalLong hold() {
        return waiting.hold();
    }

    /** How many rows are kept because windows reach back to them. */
    int retained() {
        return retained.size();
    }

    /** How many states each tiled window keeps per column at most. */
    int tiles() {
        return tiled.stream().mapToInt(TiledWindow::tiles).max().orElse(0);
    }

    @Override
    public byte[] save() {
        if (waiting.size() == 0 && retained.size() == 0 && tiles() == 0) {
            return new byte[0];
        }
        StateOut to = new StateOut();
        waiting.save(to);
        to.batch(retained);
        for (TiledWindow window : tiled) {
            List<TiledWindow.Tile> saved = window.save();
            to.number(saved.size());
            long before = 0;
            for (TiledWindow.Tile tile : saved) {
                to.number(tile.number() - before);
                before = tile.number();
                tile.states().forEach(to::bytes);
            }
        }
        return to.toArray();
    }

    void load(StateIn from) {
        waiting.load(from);
        retained = from.batch(kind.retained);
        for (int w = 0; w < tiled.size(); w++) {
            int calls = kind.tiled.get(w).calls();
            List<TiledWindow.Tile> saved = new ArrayList<>();
            long number = 0;
            for (long left = from.number(); left > 0; left--) {
                number += from.number();
                List<byte[]> states = new ArrayList<>();
                for (int c = 0; c < calls; c++) {
                    states.add(from.bytes());
                }
                saved.add(new TiledWindow.Tile(number, states));
            }
            tiled.get(w).load(saved);
        }
    }
}
