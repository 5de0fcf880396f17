package dev.headrace.formats.csv;

import dev.headrace.formats.file.ByteSink;
import dev.headrace.kernels.batch.Vector;
import org.jspecify.annotations.Nullable;

/** Writes the values of one column. */
abstract class Cell {

    private boolean @Nullable [] nulls;

    void on(Vector vector) {
        nulls = vector.nulls();
    }

    final boolean isNull(int row) {
        boolean[] flags = nulls;
        return flags != null && flags[row];
    }

    /** Whether values are texts that may need quotes. */
    boolean isText() {
        return false;
    }

    /** A value that is there. */
    abstract void write(int row, ByteSink out);
}
