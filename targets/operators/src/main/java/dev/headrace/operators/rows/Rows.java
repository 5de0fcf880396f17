package dev.headrace.operators.rows;

import dev.headrace.ir.type.Schema;
import org.jspecify.annotations.Nullable;

/** Rows that can be read once. Any thread may take a part, must read it and come back. */
public interface Rows extends AutoCloseable {

    Schema schema();

    /** The next part, null after the last. */
    @Nullable
    Part next();

    /** Gives back what it holds. */
    @Override
    void close();
}
