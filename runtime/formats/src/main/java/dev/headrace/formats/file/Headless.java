package dev.headrace.formats.file;

import dev.headrace.kernels.batch.Batch;

/** Prints the rows of a part, which has no head. */
public record Headless(RowPrinter printer) implements RowPrinter {
    @Override
    public void head(ByteSink out) {
        // The whole file has one; a part has not.
    }

    @Override
    public void begin(Batch batch) {
        printer.begin(batch);
    }

    @Override
    public void row(int row, ByteSink out) {
        printer.row(row, out);
    }
}
