package dev.headrace.target.tck.oracle;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.TimeWindow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Groups, fixed and sliding windows, sessions: rules 8 and 9. */
final class GroupedRows {

    private final Op.Group op;
    private final Rows input;
    private final Ledger ledger;
    private final List<Aggregator> aggregators;

    /** @param read whether a column is evaluated */
    GroupedRows(Op.Group op, Rows input, Interpreter interpreter, Ledger ledger, Predicate<String> read) {
        this.op = op;
        this.input = input;
        this.ledger = ledger;
        this.aggregators = op.aggregations().stream()
                .map(a -> new Aggregator(a.call(), input.schema(), interpreter, read.test(a.name())))
                .toList();
    }

    /** Rows of one time window; {@code start} and {@code end} mean nothing without windows. */
    private record Pane(long start, long end, List<List<@Nullable Object>> rows) {}

    Rows rows() {
        List<List<@Nullable Object>> out = new ArrayList<>();
        List<List<@Nullable Object>> sound = new ArrayList<>();
        for (List<@Nullable Object> row : input.list()) {
            if (isSound(row)) {
                sound.add(row);
            }
        }
        List<Keys.Bucket> buckets = Keys.buckets(new Rows(input.schema(), sound), op.keys());
        // Rule 8: over everything there is always one row, also over nothing.
        if (buckets.isEmpty() && op.keys().isEmpty() && op.window().isEmpty()) {
            buckets = List.of(new Keys.Bucket(List.of(), List.of()));
        }
        for (Keys.Bucket bucket : buckets) {
            for (Pane pane : panes(bucket.rows())) {
                finished(bucket.key(), pane).ifPresent(out::add);
            }
        }
        return new Rows(op.schema(), out);
    }

    /** A row whose condition or argument breaks a rule is in no group (rule 12). */
    private boolean isSound(List<@Nullable Object> row) {
        for (int i = 0; i < aggregators.size(); i++) {
            try {
                aggregators.get(i).take(row);
            } catch (RowError e) {
                ledger.brokeIn(op.id(), Optional.of(op.aggregations().get(i).name()), op.origin());
                return false;
            }
        }
        return true;
    }

    private Optional<List<@Nullable Object>> finished(List<@Nullable Object> key, Pane pane) {
        List<@Nullable Object> values = new ArrayList<>(key);
        if (op.window().isPresent()) {
            values.add(pane.start());
            values.add(pane.end());
        }
        for (int i = 0; i < aggregators.size(); i++) {
            try {
                values.add(aggregators.get(i).over(pane.rows()));
            } catch (RowError e) {
                ledger.brokeIn(op.id(), Optional.of(op.aggregations().get(i).name()), op.origin());
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    private List<Pane> panes(List<List<@Nullable Object>> rows) {
        if (op.window().isEmpty()) {
            return List.of(new Pane(0, 0, rows));
        }
        return op.window().get().accept(new TimeWindow.Visitor<>() {
            @Override
            public List<Pane> sliding(TimeWindow.Sliding window) {
                return slidingPanes(window, rows);
            }

            @Override
            public List<Pane> session(TimeWindow.Session window) {
                return sessions(window, rows);
            }
        });
    }

    /** Windows [start, start + size) with a start at every multiple of {@code every}; an empty one gives no row. */
    private List<Pane> slidingPanes(TimeWindow.Sliding window, List<List<@Nullable Object>> rows) {
        List<Pane> panes = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            long time = input.eventTime(row);
            long start = Math.floorDiv(time, window.every()) * window.every();
            while (start + window.size() > time) {
                add(panes, start, start + window.size(), row);
                start -= window.every();
            }
        }
        return panes;
    }

    private static void add(List<Pane> panes, long start, long end, List<@Nullable Object> row) {
        for (Pane pane : panes) {
            if (pane.start() == start) {
                pane.rows().add(row);
                return;
            }
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(row);
        panes.add(new Pane(start, end, rows));
    }

    /** Two neighbours {@code gap} or more apart are in two sessions; a session ends {@code gap} after its last row. */
    private List<Pane> sessions(TimeWindow.Session window, List<List<@Nullable Object>> rows) {
        List<List<@Nullable Object>> sorted =
                rows.stream().sorted(Comparator.comparingLong(input::eventTime)).toList();
        List<Pane> panes = new ArrayList<>();
        List<List<@Nullable Object>> current = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            current.add(sorted.get(i));
            long time = input.eventTime(sorted.get(i));
            boolean last = i + 1 == sorted.size() || input.eventTime(sorted.get(i + 1)) - time >= window.gap();
            if (last) {
                panes.add(new Pane(input.eventTime(current.get(0)), time + window.gap(), current));
                current = new ArrayList<>();
            }
        }
        return panes;
    }
}
