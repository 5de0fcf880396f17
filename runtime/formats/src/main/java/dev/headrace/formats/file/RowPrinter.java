package dev.headrace.formats.file;

import dev.headrace.kernels.batch.Batch;

/** Writes rows as text. */
public interface RowPrinter {

    /** What stands before the first row. */
    void head(ByteSink out);

    /** The batch whose rows come next. */
    void begin(Batch batch);

    /** A row of that batch, with its line's end. */
    void row(int row, ByteSink out);
}
