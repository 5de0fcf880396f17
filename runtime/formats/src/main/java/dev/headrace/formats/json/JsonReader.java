package dev.headrace.formats.json;

import dev.headrace.formats.BadRow;
import dev.headrace.formats.BatchReader;
import dev.headrace.formats.RowRejector;
import dev.headrace.formats.column.BatchAssembler;
import dev.headrace.formats.file.Chunk;
import dev.headrace.formats.file.Failures;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import org.jspecify.annotations.Nullable;

/** The rows of a chunk, one a line; blank lines are passed over. */
final class JsonReader implements BatchReader {

    private final Chunk chunk;
    private final JsonRow row;
    private final BatchAssembler batch;
    private final RowRejector bad;
    private final Runnable done;

    private int at;
    private long line;
    private boolean closed;

    /** @param done called once, when the row parser may be used by others */
    JsonReader(Chunk chunk, Schema wanted, JsonRow row, int batchRows, RowRejector bad, Runnable done) {
        this.chunk = chunk;
        this.row = row;
        this.batch = new BatchAssembler(wanted, Math.max(1, Math.min(batchRows, chunk.end() - chunk.from())));
        this.bad = bad;
        this.done = done;
        this.at = chunk.from();
        this.line = chunk.line();
    }

    @Override
    public @Nullable Batch next() {
        byte[] bytes = chunk.bytes();
        int rows = 0;
        while (at < chunk.end() && rows < batch.capacity()) {
            int from = at;
            int to = from;
            while (bytes[to] != '\n') {
                to++;
            }
            at = to + 1;
            long here = line++;
            if (!isBlank(bytes, from, to)) {
                rows += row(bytes, from, to, rows, here);
            }
        }
        return rows == 0 ? null : batch.build(rows);
    }

    /** Gives 1 if the row is good. */
    private int row(byte[] bytes, int from, int to, int index, long here) {
        long place = Batch.place(chunk.file().number(), here);
        batch.place(index, place);
        BadRow problem = row.parse(bytes, from, to, batch, index, place);
        if (problem == null) {
            return 1;
        }
        if (row.isCutOff() && chunk.unterminated() && at == chunk.end()) {
            throw Failures.input(
                    "`" + chunk.file().name() + "` ends in the middle of the record at line " + here,
                    "the file may have been cut off while being written or copied");
        }
        bad.reject(problem);
        return 0;
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            done.run();
        }
    }
}
