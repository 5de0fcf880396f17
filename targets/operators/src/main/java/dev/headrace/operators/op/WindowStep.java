package dev.headrace.operators.op;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.window.TimeWindows;
import dev.headrace.operators.fate.StepErrors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One row per window a row lies in, with the window's start as a last column. */
final class WindowStep {

    /** No column of a pipeline is called that. */
    static final String START = "#start";

    private final TimeWindows windows;
    private final int time;
    private final Schema schema;
    private final StepErrors errors;

    WindowStep(Schema input, TimeWindows windows, StepErrors errors) {
        this.windows = windows;
        this.time = input.indexOf(input.eventTime().orElseThrow()).orElseThrow();
        this.schema = schema(input);
        this.errors = errors;
    }

    /** The input's columns and the start. */
    static Schema schema(Schema input) {
        List<Column> columns = new ArrayList<>(input.columns());
        columns.add(Column.sure(START, DataType.INSTANT));
        return new Schema(columns, input.eventTime(), input.knownTime());
    }

    Batch assign(Batch batch) {
        long[] times = ((LongVector) batch.column(time)).values();
        long[] found = new long[windows.most()];
        int[] rows = new int[batch.size()];
        long[] starts = new long[batch.size()];
        int size = 0;
        for (int row = 0; row < batch.size(); row++) {
            int count = starts(batch, row, times[row], found);
            for (int i = 0; i < count; i++) {
                rows = Ints.put(rows, size, row);
                starts = size < starts.length ? starts : Arrays.copyOf(starts, starts.length * 2);
                starts[size++] = found[i];
            }
        }
        Batch taken = batch.take(rows, size);
        List<Vector> columns = new ArrayList<>(taken.columns());
        columns.add(new LongVector(starts, null, size));
        return Batch.of(schema, size, columns, taken.places());
    }

    private int starts(Batch batch, int row, long instant, long[] found) {
        try {
            return windows.starts(instant, found);
        } catch (RowError e) {
            errors.settle(batch, row, null, e);
            return 0;
        }
    }
}
