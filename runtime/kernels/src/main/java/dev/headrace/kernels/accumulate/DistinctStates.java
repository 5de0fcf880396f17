package dev.headrace.kernels.accumulate;

import dev.headrace.ir.type.DataType;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.expr.RowErrors;
import dev.headrace.kernels.order.ValueOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** distinct: exactly how many different values there are. */
final class DistinctStates implements GroupStates {

    private final DataType type;
    private final StateCodec codec;
    private @Nullable Set<Object>[] sets = sets(16);
    private int size;
    private long held;

    DistinctStates(DataType type) {
        this.type = type;
        this.codec = StateCodec.of(type);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    private static @Nullable Set<Object>[] sets(int size) {
        return new Set[size];
    }

    @Override
    public void resize(int groups) {
        size = Math.max(size, groups);
        sets = Room.of(sets, size);
    }

    @Override
    public void add(int[] groups, RowsIn rows) {
        Vector values = rows.values();
        boolean[] skipped = rows.skipped();
        for (int i = 0; i < rows.size(); i++) {
            if (skipped == null || !skipped[i]) {
                Object value = values.boxed(i);
                if (value != null) {
                    add(groups[i], value);
                }
            }
        }
    }

    private void add(int group, Object value) {
        Set<Object> set = sets[group];
        if (set == null) {
            set = new HashSet<>();
            sets[group] = set;
        }
        if (set.add(value)) {
            held++;
        }
    }

    @Override
    public void merge(int group, GroupStates other, int otherGroup) {
        Set<Object> theirs = ((DistinctStates) other).sets[otherGroup];
        if (theirs != null) {
            theirs.forEach(v -> add(group, v));
        }
    }

    @Override
    public Vector finish(RowErrors errors) {
        long[] counts = new long[size];
        for (int g = 0; g < size; g++) {
            Set<Object> set = sets[g];
            counts[g] = set == null ? 0 : set.size();
        }
        Missing missing = new Missing(size);
        for (int g = 0; g < size; g++) {
            if (counts[g] == 0) {
                missing.set(g);
            }
        }
        return new LongVector(counts, missing.rows(), size);
    }

    @Override
    public byte[] save(int group) {
        StateWriter to = new StateWriter();
        Set<Object> set = sets[group];
        List<Object> sorted = set == null ? new ArrayList<>() : new ArrayList<>(set);
        sorted.sort(ValueOrder.sure(type));
        to.long_(sorted.size());
        sorted.forEach(v -> codec.write(v, to));
        return to.toArray();
    }

    @Override
    public void load(int group, byte[] state) {
        StateReader from = new StateReader(state);
        for (long left = from.long_(); left > 0; left--) {
            add(group, codec.read(from));
        }
    }

    @Override
    public long memory() {
        return 8L * sets.length + 80L * held;
    }
}
