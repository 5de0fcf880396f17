package dev.headrace.operators.op;

import dev.headrace.ir.type.Schema;
import dev.headrace.operators.rows.Part;
import dev.headrace.operators.rows.Rows;
import org.jspecify.annotations.Nullable;

/** Rows that give something else back when they are closed. */
record ClosingRows(Rows rows, Runnable alsoClose) implements Rows {

    @Override
    public Schema schema() {
        return rows.schema();
    }

    @Override
    public @Nullable Part next() {
        return rows.next();
    }

    @Override
    public void close() {
        rows.close();
        alsoClose.run();
    }
}
