package dev.headrace.formats.csv;

import dev.headrace.formats.BadRow;
import dev.headrace.formats.BatchReader;
import dev.headrace.formats.RowRejector;
import dev.headrace.formats.column.BatchAssembler;
import dev.headrace.formats.file.Chunk;
import dev.headrace.formats.file.Failures;
import dev.headrace.kernels.batch.Batch;
import org.jspecify.annotations.Nullable;

/** The rows of a chunk. */
final class CsvReader implements BatchReader {

    private final Chunk chunk;
    private final CsvLayout layout;
    private final CsvRow row;
    private final BatchAssembler batch;
    private final RowRejector bad;
    private final Runnable done;

    private int at;
    private long line;
    private boolean closed;

    /** @param done called once, when the row parser may be used by others */
    CsvReader(Chunk chunk, CsvLayout layout, CsvRow row, int batchRows, RowRejector bad, Runnable done) {
        this.chunk = chunk;
        this.layout = layout;
        this.row = row;
        this.batch = new BatchAssembler(layout.wanted(), capacity(chunk, batchRows));
        this.bad = bad;
        this.done = done;
        this.at = chunk.from();
        this.line = chunk.line();
        row.into(batch);
    }

    /** A small chunk needs no large batch; a row takes at least its line feed. */
    private static int capacity(Chunk chunk, int batchRows) {
        return Math.max(1, Math.min(batchRows, chunk.end() - chunk.from()));
    }

    @Override
    public @Nullable Batch next() {
        byte[] bytes = chunk.bytes();
        int end = chunk.end();
        int rows = 0;
        CsvTokeniser tokeniser = row.tokeniser();
        while (at < end && rows < batch.capacity()) {
            int start = at;
            at = tokeniser.read(bytes, at, end);
            long place = Batch.place(chunk.file().number(), line);
            line += tokeniser.lines();
            if (layout.fields() > 1 && isBlank(tokeniser)) {
                continue;
            }
            batch.place(rows, place);
            BadRow problem = row.parse(bytes, layout, rows, place);
            if (problem == null) {
                rows++;
            } else {
                refuseCutOff(tokeniser, start);
                bad.reject(problem);
            }
        }
        return rows == 0 ? null : batch.build(rows);
    }

    private static boolean isBlank(CsvTokeniser tokeniser) {
        return tokeniser.count() == 1
                && tokeniser.kind(0) == CsvTokeniser.PLAIN
                && tokeniser.from(0) == tokeniser.to(0);
    }

    /** A record that the file's end cuts off is no bad row: more may be missing behind it. */
    private void refuseCutOff(CsvTokeniser tokeniser, int start) {
        long from = line - tokeniser.lines();
        String file = "`" + chunk.file().name() + "`";
        if (tokeniser.find(CsvTokeniser.UNCLOSED) >= 0) {
            throw Failures.input(
                    file + " ends inside a quote; the record starts at line " + from,
                    "the file may have been cut off, or a quote there is never closed");
        }
        if (chunk.unterminated() && at == chunk.end() && start < at && tokeniser.count() < layout.fields()) {
            throw Failures.input(
                    file + " ends in the middle of the record at line " + from,
                    "the file may have been cut off while being written or copied");
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            done.run();
        }
    }
}
