package dev.headrace.target.beam.log.memory;

import dev.headrace.formats.BadRow;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.spill.PackedBatch;
import dev.headrace.target.beam.log.BadRowCoder;
import dev.headrace.target.beam.log.BatchJoin;
import dev.headrace.target.beam.log.LogReader;
import dev.headrace.target.beam.log.LogRows;
import dev.headrace.target.beam.log.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.util.CoderUtils;
import org.jspecify.annotations.Nullable;

/** Reads rows that stand in memory. */
final class MemoryReader implements LogReader {
    private final MemoryLog log;
    private final Map<Integer, Integer> at = new HashMap<>();

    MemoryReader(MemoryLog log, List<Position> from) {
        this.log = log;
        from.forEach(p -> at.put(p.partition(), (int) p.offset()));
    }

    @Override
    public @Nullable LogRows next(int partition) {
        List<MemoryLog.Entry> entries = log.entries(partition);
        int from = at.getOrDefault(partition, 0);
        int to = Math.min(entries.size(), from + log.blockRows());
        if (from == to) {
            return null;
        }
        at.put(partition, to);
        List<Batch> rows = new ArrayList<>();
        List<BadRow> bad = new ArrayList<>();
        for (MemoryLog.Entry entry : entries.subList(from, to)) {
            if (entry.isRow()) {
                rows.add(PackedBatch.unpack(log.schema(), entry.bytes()));
            } else {
                bad.add(bad(entry.bytes()));
            }
        }
        return new LogRows(BatchJoin.of(log.schema(), rows), bad, Position.of(partition, to));
    }

    private static BadRow bad(byte[] bytes) {
        try {
            return CoderUtils.decodeFromByteArray(BadRowCoder.of(), bytes);
        } catch (CoderException e) {
            throw new IllegalStateException("a bad row is read as it was written", e);
        }
    }

    @Override
    public boolean isQuiet(int partition) {
        return true;
    }

    @Override
    public boolean isOver(int partition) {
        return log.ends()
                && at.getOrDefault(partition, 0) == log.entries(partition).size();
    }

    @Override
    public List<Position> grown() {
        return List.of();
    }

    @Override
    public void seen(List<Position> positions) {
        // Nobody observes memory.
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
