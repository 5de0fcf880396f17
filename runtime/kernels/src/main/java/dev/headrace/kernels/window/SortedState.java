package dev.headrace.kernels.window;

import dev.headrace.ir.type.DataType;
import dev.headrace.kernels.accumulate.Quantile;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.order.ValueOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The values inside, sorted, each with how often it is there: min, max, distinct, quantile and collect. */
final class SortedState implements WindowState {

    /** Reads a result from at least one value; {@code size} is how many there are, repeats counted. */
    interface Reading {
        Object of(TreeMap<Object, Integer> values, int size);
    }

    static final Reading LEAST = (values, size) -> values.firstKey();
    static final Reading GREATEST = (values, size) -> values.lastKey();
    static final Reading HOW_MANY = (values, size) -> (long) values.size();
    static final Reading ALL = SortedState::all;

    private final Reading reading;
    private final TreeMap<Object, Integer> values;
    private int size;

    SortedState(DataType type, Reading reading) {
        this.reading = reading;
        this.values = new TreeMap<>(ValueOrder.sure(type));
    }

    static Reading quantile(Quantile quantile) {
        return (values, size) -> {
            int left = quantile.place(size);
            for (Map.Entry<Object, Integer> each : values.entrySet()) {
                left -= each.getValue();
                if (left < 0) {
                    return each.getKey();
                }
            }
            throw new IllegalStateException("fewer values than were counted");
        };
    }

    private static Object all(TreeMap<Object, Integer> values, int size) {
        List<Object> list = new ArrayList<>(size);
        values.forEach((value, times) -> {
            for (int i = 0; i < times; i++) {
                list.add(value);
            }
        });
        return List.copyOf(list);
    }

    @Override
    public void add(int row, @Nullable Vector argument) {
        Object value = argument == null ? null : argument.boxed(row);
        if (value != null) {
            values.merge(value, 1, Integer::sum);
            size++;
        }
    }

    @Override
    public void remove(int row, @Nullable Vector argument) {
        Object value = argument == null ? null : argument.boxed(row);
        if (value != null) {
            values.computeIfPresent(value, (v, times) -> times == 1 ? null : times - 1);
            size--;
        }
    }

    @Override
    public @Nullable Object result() {
        return size == 0 ? null : reading.of(values, size);
    }
}
