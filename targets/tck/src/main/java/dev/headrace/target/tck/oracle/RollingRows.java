package dev.headrace.target.tck.oracle;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingColumn;
import dev.headrace.ir.op.RollingWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Rule 7: rolling windows, by looking at every row of the key for every row. */
final class RollingRows {

    private final Op.Rolling op;
    private final Rows input;
    private final Ledger ledger;
    private final List<Aggregator> aggregators;
    private final boolean nothingRead;

    /** @param read whether a column is evaluated */
    RollingRows(Op.Rolling op, Rows input, Interpreter interpreter, Ledger ledger, Predicate<String> read) {
        this.op = op;
        this.input = input;
        this.ledger = ledger;
        this.nothingRead = op.columns().stream().noneMatch(c -> read.test(c.name()));
        this.aggregators = op.columns().stream()
                .map(c -> new Aggregator(c.call(), input.schema(), interpreter, read.test(c.name())))
                .toList();
    }

    /** A row, its times, and what it brings to each column's aggregate. */
    private record Taken(List<@Nullable Object> row, long time, long known, List<Aggregator.@Nullable Taken> brings) {}

    Rows rows() {
        List<List<@Nullable Object>> out = new ArrayList<>();
        if (nothingRead) {
            input.list().forEach(row -> out.add(padded(row)));
            return new Rows(op.schema(), out);
        }
        for (Keys.Bucket bucket : Keys.buckets(input, op.keys())) {
            List<Taken> sound = new ArrayList<>();
            bucket.rows().forEach(row -> take(row).ifPresent(sound::add));
            for (Taken at : sound) {
                finished(at, sound).ifPresent(out::add);
            }
        }
        return new Rows(op.schema(), out);
    }

    /** Without anybody to read them the windows are not looked at, nor the times they need. */
    private List<@Nullable Object> padded(List<@Nullable Object> row) {
        List<@Nullable Object> values = new ArrayList<>(row);
        op.columns().forEach(c -> values.add(null));
        return values;
    }

    /** A row whose condition or argument breaks a rule is in no window (rule 12). */
    private Optional<Taken> take(List<@Nullable Object> row) {
        List<Aggregator.@Nullable Taken> brings = new ArrayList<>();
        for (int i = 0; i < aggregators.size(); i++) {
            try {
                brings.add(aggregators.get(i).take(row));
            } catch (RowError e) {
                ledger.brokeIn(op.id(), Optional.of(op.columns().get(i).name()), op.origin());
                return Optional.empty();
            }
        }
        return Optional.of(new Taken(row, input.eventTime(row), input.knownTime(row), brings));
    }

    /** A row whose aggregate does not fit its type goes, but stays in the windows of others. */
    private Optional<List<@Nullable Object>> finished(Taken at, List<Taken> all) {
        List<@Nullable Object> values = new ArrayList<>(at.row());
        for (int i = 0; i < aggregators.size(); i++) {
            RollingColumn column = op.columns().get(i);
            List<Aggregator.Taken> inWindow = new ArrayList<>();
            for (Taken other : all) {
                Aggregator.Taken brought = other.brings().get(i);
                if (brought != null && covers(column.window(), at, other)) {
                    inWindow.add(brought);
                }
            }
            try {
                values.add(aggregators.get(i).result(inWindow));
            } catch (RowError e) {
                ledger.brokeIn(op.id(), Optional.of(column.name()), op.origin());
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    /** Whether the window of the row {@code at} holds the row {@code other}. */
    private static boolean covers(RollingWindow window, Taken at, Taken other) {
        boolean through = window.bound() == RollingWindow.Bound.THROUGH;
        boolean near = through ? other.time() <= at.time() : other.time() < at.time();
        return near && fromFarEnd(window, at.time(), other.time()) && known(at, other);
    }

    /** (t-w, .. or [t-w, ..; with a hop h [floorDiv(t-w, h)*h, ..; unbounded has no far end. */
    private static boolean fromFarEnd(RollingWindow window, long t, long time) {
        if (window.width().isEmpty()) {
            return true;
        }
        long far = Math.subtractExact(t, window.width().getAsLong());
        if (window.hop().isPresent()) {
            long hop = window.hop().getAsLong();
            return time >= Math.multiplyExact(Math.floorDiv(far, hop), hop);
        }
        return window.bound() == RollingWindow.Bound.THROUGH ? time > far : time >= far;
    }

    /** A row counts only from when it is known. The row itself is there when its own window is computed. */
    @SuppressWarnings("ReferenceEquality") // a row that stands twice is two rows
    private static boolean known(Taken at, Taken other) {
        return other == at || other.known() <= at.time();
    }
}
