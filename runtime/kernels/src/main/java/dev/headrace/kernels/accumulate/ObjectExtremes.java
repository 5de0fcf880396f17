package dev.headrace.kernels.accumulate;

import dev.headrace.ir.type.DataType;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.batch.Vectors;
import dev.headrace.kernels.expr.RowErrors;
import dev.headrace.kernels.order.ValueOrder;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** min and max of any type, in the canonical order. */
final class ObjectExtremes implements GroupStates {

    private final DataType type;
    private final Comparator<Object> order;
    private final StateCodec codec;
    private @Nullable Object[] best = new @Nullable Object[16];
    private int size;

    ObjectExtremes(boolean greatest, DataType type) {
        this.type = type;
        Comparator<Object> up = ValueOrder.sure(type);
        this.order = greatest ? up.reversed() : up;
        this.codec = StateCodec.of(type);
    }

    @Override
    public void resize(int groups) {
        size = Math.max(size, groups);
        best = Room.of(best, size);
    }

    @Override
    public void add(int[] groups, RowsIn rows) {
        Vector values = rows.values();
        boolean[] skipped = rows.skipped();
        for (int i = 0; i < rows.size(); i++) {
            if (skipped == null || !skipped[i]) {
                add(groups[i], values.boxed(i));
            }
        }
    }

    private void add(int group, @Nullable Object value) {
        Object known = best[group];
        if (value != null && (known == null || order.compare(value, known) < 0)) {
            best[group] = value;
        }
    }

    @Override
    public void merge(int group, GroupStates other, int otherGroup) {
        add(group, ((ObjectExtremes) other).best[otherGroup]);
    }

    @Override
    public Vector finish(RowErrors errors) {
        return Vectors.of(type, Arrays.asList(best).subList(0, size));
    }

    @Override
    public byte[] save(int group) {
        StateWriter to = new StateWriter();
        codec.writeOptional(best[group], to);
        return to.toArray();
    }

    @Override
    public void load(int group, byte[] state) {
        add(group, codec.readOptional(new StateReader(state)));
    }

    @Override
    public long memory() {
        return 48L * best.length;
    }
}
