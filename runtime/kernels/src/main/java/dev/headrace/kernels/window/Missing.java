package dev.headrace.kernels.window;

import org.jspecify.annotations.Nullable;

/** The null mask of a result, made only if something is missing. */
final class Missing {

    private final int size;
    private boolean @Nullable [] rows;

    Missing(int size) {
        this.size = size;
    }

    void set(int row) {
        boolean[] mask = rows;
        if (mask == null) {
            mask = new boolean[size];
            rows = mask;
        }
        mask[row] = true;
    }

    boolean @Nullable [] rows() {
        return rows;
    }
}
