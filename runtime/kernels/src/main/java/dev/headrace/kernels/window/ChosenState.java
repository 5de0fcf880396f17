package dev.headrace.kernels.window;

import dev.headrace.kernels.batch.Vector;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** first and last: of the rows inside, the value of the one with the least or greatest number. */
final class ChosenState implements WindowState {

    private final boolean last;
    private final TreeMap<Integer, Object> values = new TreeMap<>();

    ChosenState(boolean last) {
        this.last = last;
    }

    @Override
    public void add(int row, @Nullable Vector argument) {
        Object value = argument == null ? null : argument.boxed(row);
        if (value != null) {
            values.put(row, value);
        }
    }

    @Override
    public void remove(int row, @Nullable Vector argument) {
        values.remove(row);
    }

    @Override
    public @Nullable Object result() {
        if (values.isEmpty()) {
            return null;
        }
        return (last ? values.lastEntry() : values.firstEntry()).getValue();
    }
}
