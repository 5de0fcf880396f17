package dev.headrace.target.beam.log.replay;

import dev.headrace.formats.BadRow;
import dev.headrace.formats.BatchReader;
import dev.headrace.formats.BatchSource;
import dev.headrace.formats.Formats;
import dev.headrace.formats.Split;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.target.beam.log.BatchJoin;
import dev.headrace.target.beam.log.LogRows;
import dev.headrace.target.beam.log.Position;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file being replayed. A position counts the splits that were given, and in its mark the batches of the next one: a file's
 * splits and their batches are the same each time.
 */
final class ReplayedFile implements AutoCloseable {
    private final FileReplay log;
    private final int partition;
    private final List<BadRow> bad = new ArrayList<>();
    private long splits;
    private int batches;
    private @Nullable BatchSource source;
    private @Nullable BatchReader reader;
    private boolean over;

    ReplayedFile(FileReplay log, Position from) {
        this.log = log;
        this.partition = from.partition();
        this.splits = from.offset();
        this.batches = Integer.parseInt(from.mark());
    }

    boolean isOver() {
        return over;
    }

    @Nullable
    LogRows next() {
        while (!over) {
            BatchReader open = reader == null ? openNext() : reader;
            if (open == null) {
                over = true;
                close();
                return null;
            }
            Batch rows = open.next();
            if (rows != null) {
                batches++;
                return rows(rows);
            }
            open.close();
            reader = null;
            splits++;
            batches = 0;
            if (!bad.isEmpty()) {
                return rows(BatchJoin.none(log.schema()));
            }
        }
        return null;
    }

    private LogRows rows(Batch rows) {
        LogRows read = new LogRows(rows, bad, new Position(partition, splits, Integer.toString(batches)));
        bad.clear();
        return read;
    }

    /** The reader of the split that the position names, behind the batches that were given. */
    private @Nullable BatchReader openNext() {
        Split split = files().nextSplit();
        if (split == null) {
            return null;
        }
        BatchReader open = split.open(bad::add);
        reader = open;
        for (int i = 0; i < batches; i++) {
            open.next();
        }
        bad.clear();
        return open;
    }

    private BatchSource files() {
        BatchSource open = source;
        if (open == null) {
            open = Formats.read(log.request(), List.of(log.file(partition)));
            source = open;
            for (long i = 0; i < splits; i++) {
                open.nextSplit();
            }
        }
        return open;
    }

    @Override
    public void close() {
        BatchReader open = reader;
        BatchSource files = source;
        reader = null;
        source = null;
        if (open != null) {
            open.close();
        }
        if (files != null) {
            files.close();
        }
    }
}
