package dev.headrace.kernels.accumulate;

import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.batch.Vectors;
import dev.headrace.kernels.expr.RowErrors;
import dev.headrace.kernels.order.RowOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** first and last: the value of the row that is least or greatest in the canonical order, of those where it is there. */
final class ChosenStates implements GroupStates {

    private final DataType type;
    private final RowOrder order;
    private final Comparator<@Nullable Object[]> boxed;
    private final int sign;
    private final StateCodec codec;
    private final List<StateCodec> columns = new ArrayList<>();
    /** The chosen row of each group, whole, so that later rows can be compared with it. */
    private @Nullable Row[] rows = new @Nullable Row[16];

    private @Nullable Object[] values = new @Nullable Object[16];
    private int size;
    /** The row of the batch being added that each group has chosen so far, or -1. */
    private int[] candidate = new int[0];

    /** A row as boxed values, one per column. */
    private record Row(@Nullable Object[] values) {}

    ChosenStates(DataType type, Schema input, boolean last) {
        this.type = type;
        this.order = RowOrder.canonical(input);
        this.boxed = order.boxed();
        this.sign = last ? 1 : -1;
        this.codec = StateCodec.of(type);
        for (Column column : input.columns()) {
            columns.add(StateCodec.of(column.type()));
        }
    }

    @Override
    public void resize(int groups) {
        size = Math.max(size, groups);
        rows = Room.of(rows, size);
        values = Room.of(values, size);
        if (candidate.length < size) {
            int old = candidate.length;
            candidate = Arrays.copyOf(candidate, Math.max(size, old * 2));
            Arrays.fill(candidate, old, candidate.length, -1);
        }
    }

    @Override
    public void add(int[] groups, RowsIn in) {
        Batch batch = in.batch();
        boolean[] skipped = in.skipped();
        for (int i = 0; i < in.size(); i++) {
            if (skipped != null && skipped[i]) {
                continue;
            }
            int best = candidate[groups[i]];
            if (best < 0 || sign * order.compare(batch, i, batch, best) > 0) {
                candidate[groups[i]] = i;
            }
        }
        for (int i = 0; i < in.size(); i++) {
            if (candidate[groups[i]] == i) {
                candidate[groups[i]] = -1;
                offer(groups[i], row(batch, i), in.values().boxed(i));
            }
        }
    }

    private static Row row(Batch batch, int row) {
        @Nullable Object[] values = new @Nullable Object[batch.columns().size()];
        for (int c = 0; c < values.length; c++) {
            values[c] = batch.column(c).boxed(row);
        }
        return new Row(values);
    }

    private void offer(int group, Row row, @Nullable Object value) {
        Row known = rows[group];
        if (known == null || sign * boxed.compare(row.values(), known.values()) > 0) {
            rows[group] = row;
            values[group] = value;
        }
    }

    @Override
    public void merge(int group, GroupStates other, int otherGroup) {
        ChosenStates states = (ChosenStates) other;
        Row row = states.rows[otherGroup];
        if (row != null) {
            offer(group, row, states.values[otherGroup]);
        }
    }

    @Override
    public Vector finish(RowErrors errors) {
        return Vectors.of(type, Arrays.asList(values).subList(0, size));
    }

    @Override
    public byte[] save(int group) {
        StateWriter to = new StateWriter();
        Row row = rows[group];
        codec.writeOptional(values[group], to);
        if (row != null) {
            for (int c = 0; c < columns.size(); c++) {
                columns.get(c).writeOptional(row.values()[c], to);
            }
        }
        return to.toArray();
    }

    @Override
    public void load(int group, byte[] state) {
        StateReader from = new StateReader(state);
        Object value = codec.readOptional(from);
        if (value != null) {
            @Nullable Object[] row = new @Nullable Object[columns.size()];
            for (int c = 0; c < row.length; c++) {
                row[c] = columns.get(c).readOptional(from);
            }
            offer(group, new Row(row), value);
        }
    }

    @Override
    public long memory() {
        return (40L + 24L * columns.size()) * values.length;
    }
}
