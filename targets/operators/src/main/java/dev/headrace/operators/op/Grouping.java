package dev.headrace.operators.op;

import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.TimeWindow;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.window.TimeWindows;
import dev.headrace.operators.fate.StepErrors;
import dev.headrace.operators.hash.Keys;
import dev.headrace.operators.rows.BatchCursor;
import dev.headrace.operators.rows.Chunks;
import dev.headrace.operators.rows.CountedRows;
import dev.headrace.operators.rows.Cursor;
import dev.headrace.operators.rows.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A grouping in its two halves: rows into groups, wherever they are met, and groups of one key into one. Between the halves
 * groups travel as rows of {@link #savedSchema()}. By key, or by key and fixed or sliding window. Safe for several threads.
 */
public final class Grouping {
    private final Op.Group op;
    private final Schema input;
    private final int[] keys;
    private final List<AggregateCall> calls;
    private final @Nullable AggregateInput checked;
    private final @Nullable WindowStep windows;
    private final AggregateInput inputs;
    private final GroupOutput output;

    /** @param op a group by key alone or with a fixed or sliding window */
    public Grouping(Op.Group op, Map<String, Object> params, StepErrors errors) {
        this.op = op;
        this.calls = op.aggregations().stream().map(Aggregation::call).toList();
        Schema rows = op.input().schema();
        Optional<TimeWindows> cut = op.window().map(w -> new TimeWindows((TimeWindow.Sliding) w));
        List<String> names = new ArrayList<>(op.keys());
        if (cut.isPresent()) {
            // Rows are judged before they are told apart by window: one bad row is one bad row.
            this.checked = new AggregateInput(rows, op.aggregations(), true, params, errors);
            this.windows = new WindowStep(rows, cut.get(), errors);
            this.input = WindowStep.schema(rows);
            names.add(WindowStep.START);
            this.output = new GroupOutput(op.schema(), cut.get(), errors);
        } else {
            this.checked = null;
            this.windows = null;
            this.input = rows;
            this.output = new GroupOutput(op.schema(), null, errors);
        }
        this.keys = Keys.indexes(input, names);
        this.inputs = new AggregateInput(input, op.aggregations(), true, params, errors);
    }

    /** The rows as they are grouped: one per window, if there are windows. */
    Batch prepare(Batch batch) {
        AggregateInput check = checked;
        WindowStep step = windows;
        return check == null || step == null
                ? batch
                : step.assign(check.prepare(batch).batch());
    }

    Schema input() {
        return input;
    }

    int[] keys() {
        return keys.clone();
    }

    List<AggregateCall> calls() {
        return calls;
    }

    AggregateInput inputs() {
        return inputs;
    }

    GroupOutput output() {
        return output;
    }

    GroupTable table() {
        return new GroupTable(input, keys, calls);
    }

    /** Whether there is a row even over nothing. */
    public boolean alwaysOne() {
        return op.keys().isEmpty() && op.window().isEmpty();
    }

    /** Groups on their way: the keys, then one saved state per aggregate. */
    public Schema savedSchema() {
        return table().savedSchema();
    }

    /** How many columns of {@link #savedSchema()}, from the first on, are the key. */
    public int keyColumns() {
        return keys.length;
    }

    /** An empty first half. */
    public PartialGroups partial() {
        return new PartialGroups(this);
    }

    /** The second half: rows of {@link #savedSchema()}, all of each key, as finished groups. */
    public Rows merged(Chunks saved) {
        return new CountedRows(output.schema(), 1, part -> merge(saved), () -> {});
    }

    private Cursor merge(Chunks saved) {
        GroupTable table = table();
        for (int i = 0; i < saved.count(); i++) {
            table.load(saved.get(i));
        }
        if (alwaysOne() && table.table().size() == 0) {
            table.addTheOnly();
        }
        return table.table().size() == 0 ? BatchCursor.of(List.of()) : new BatchCursor(output.batches(table), () -> {});
    }
}
