package dev.headrace.ir.pipeline;

import dev.headrace.ir.type.Schema;

/** The shape of {@code <source>.late}: that of the source, but no column is its time. */
public final class LateRows {

    private LateRows() {}

    /** The columns. The watermark has passed these rows, so that nothing can wait for it by their times. */
    public static Schema schema(Schema source) {
        return Schema.of(source.columns());
    }
}
