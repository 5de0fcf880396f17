package dev.headrace.operators.op;

import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.Vector;
import java.util.ArrayList;
import java.util.List;

/** The groups of the rows that one worker has met so far. For one thread. */
public final class PartialGroups {
    private static final int SAVED_ROWS = 4096;

    private final Grouping grouping;
    private GroupTable table;

    PartialGroups(Grouping grouping) {
        this.grouping = grouping;
        this.table = grouping.table();
    }

    public void add(Batch batch) {
        Batch rows = grouping.prepare(batch);
        if (rows.size() > 0) {
            table.add(grouping.inputs().prepare(rows));
        }
    }

    /** About how many bytes the groups take. */
    public long bytes() {
        return table.bytes();
    }

    /** The groups as rows of {@link Grouping#savedSchema()}; forgotten here. */
    public List<Batch> drain() {
        int size = table.table().size();
        List<Vector> keys = table.table().keyColumns();
        int[] all = Ints.upTo(size);
        List<Batch> saved = new ArrayList<>();
        for (int at = 0; at < size; at += SAVED_ROWS) {
            saved.add(table.save(keys, all, at, Math.min(size, at + SAVED_ROWS)));
        }
        table = grouping.table();
        return saved;
    }
}
