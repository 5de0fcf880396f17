package dev.headrace.kernels.accumulate;

import dev.headrace.ir.type.DataType;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.batch.Vectors;
import dev.headrace.kernels.expr.RowErrors;
import dev.headrace.kernels.order.ValueOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** quantile and collect: they need every value of the group, sorted at the end. */
final class ListStates implements GroupStates {

    private final ListResult result;
    private final Comparator<Object> order;
    private final StateCodec codec;
    private @Nullable List<Object>[] lists = lists(16);
    private int size;
    private long held;

    ListStates(DataType argument, ListResult result) {
        this.result = result;
        this.order = ValueOrder.sure(argument);
        this.codec = StateCodec.of(argument);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    private static @Nullable List<Object>[] lists(int size) {
        return new List[size];
    }

    @Override
    public void resize(int groups) {
        size = Math.max(size, groups);
        lists = Room.of(lists, size);
    }

    @Override
    public void add(int[] groups, RowsIn rows) {
        Vector values = rows.values();
        boolean[] skipped = rows.skipped();
        for (int i = 0; i < rows.size(); i++) {
            if (skipped == null || !skipped[i]) {
                Object value = values.boxed(i);
                if (value != null) {
                    list(groups[i]).add(value);
                    held++;
                }
            }
        }
    }

    private List<Object> list(int group) {
        List<Object> list = lists[group];
        if (list == null) {
            list = new ArrayList<>();
            lists[group] = list;
        }
        return list;
    }

    @Override
    public void merge(int group, GroupStates other, int otherGroup) {
        List<Object> theirs = ((ListStates) other).lists[otherGroup];
        if (theirs != null) {
            list(group).addAll(theirs);
            held += theirs.size();
        }
    }

    @Override
    public Vector finish(RowErrors errors) {
        List<@Nullable Object> values = new ArrayList<>(size);
        for (int g = 0; g < size; g++) {
            List<Object> list = lists[g];
            if (list == null) {
                values.add(null);
            } else {
                list.sort(order);
                values.add(result.of().sorted(list));
            }
        }
        return Vectors.of(result.type(), values);
    }

    @Override
    public byte[] save(int group) {
        StateWriter to = new StateWriter();
        // Asking for what is there must not make it be there: over nothing the result is missing.
        List<Object> list = lists[group];
        to.long_(list == null ? 0 : list.size());
        if (list != null) {
            list.sort(order);
            list.forEach(v -> codec.write(v, to));
        }
        return to.toArray();
    }

    @Override
    public void load(int group, byte[] state) {
        StateReader from = new StateReader(state);
        for (long left = from.long_(); left > 0; left--) {
            list(group).add(codec.read(from));
            held++;
        }
    }

    @Override
    public long memory() {
        return 16L * lists.length + 32L * held;
    }
}
