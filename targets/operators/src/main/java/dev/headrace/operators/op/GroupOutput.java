package dev.headrace.operators.op;

import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.accumulate.GroupStates;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.order.ColumnOrder;
import dev.headrace.kernels.window.TimeWindows;
import dev.headrace.operators.fate.FailedRows;
import dev.headrace.operators.fate.StepErrors;
import dev.headrace.operators.hash.HashOrder;
import dev.headrace.operators.rows.Bucket;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes rows of finished groups. */
final class GroupOutput {

    private final Schema schema;
    private final @Nullable TimeWindows windows;
    private final StepErrors errors;

    /** @param windows if groups are cut by time: then the last key is the start, and the end follows it */
    GroupOutput(Schema schema, @Nullable TimeWindows windows, StepErrors errors) {
        this.schema = schema;
        this.windows = windows;
        this.errors = errors;
    }

    Schema schema() {
        return schema;
    }

    /** The groups of a table by ascending hash; one whose result breaks a rule meets its fate. */
    Iterator<Batch> batches(GroupTable table) {
        int size = table.table().size();
        List<Vector> columns = new ArrayList<>(table.table().keyColumns());
        HashOrder.Ties ties = ties(columns);
        if (windows != null) {
            columns.add(ends(windows, (LongVector) columns.get(columns.size() - 1), size));
        }
        FailedRows failed = new FailedRows(size);
        for (GroupStates state : table.states()) {
            columns.add(
                    state.finish(failed.in(schema.columns().get(columns.size()).name())));
        }
        Batch groups = Batch.of(schema, size, columns, null);
        errors.settle(groups, failed);
        int[] order = HashOrder.of(table.table(), ties);
        int count = 0;
        for (int group : order) {
            if (failed.error(group) == null) {
                order[count++] = group;
            }
        }
        return Bucket.slices(groups, order, count);
    }

    private HashOrder.Ties ties(List<Vector> keys) {
        List<ColumnOrder> orders = schema.columns().subList(0, keys.size()).stream()
                .map(Column::type)
                .map(ColumnOrder::of)
                .toList();
        List<Vector> vectors = List.copyOf(keys);
        return (a, b) -> {
            for (int i = 0; i < orders.size(); i++) {
                int order = orders.get(i).compare(vectors.get(i), a, vectors.get(i), b);
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
    }

    private static Vector ends(TimeWindows windows, LongVector starts, int size) {
        long[] ends = new long[size];
        for (int i = 0; i < size; i++) {
            ends[i] = windows.end(starts.values()[i]);
        }
        return new LongVector(ends, null, size);
    }
}
