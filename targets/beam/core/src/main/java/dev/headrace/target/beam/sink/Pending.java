package dev.headrace.target.beam.sink;

import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows of one shard that are about to be written together: their numbers have no gap. */
public final class Pending {
    private final String run;
    private final long first;
    private final List<Batch> batches = new ArrayList<>();
    private long end;

    private Pending(Numbered rows) {
        run = rows.run();
        first = rows.first();
        end = first;
    }

    /** These rows, to which others may be added. */
    public static Pending of(Numbered rows, Schema schema) {
        Pending pending = new Pending(rows);
        pending.add(rows, schema);
        return pending;
    }

    /** Adds the rows that follow. */
    public void add(Numbered rows, Schema schema) {
        if (rows.first() != end || !rows.run().equals(run)) {
            throw new IllegalStateException("row " + rows.first() + " came where row " + end + " was due");
        }
        Batch batch = rows.rows().batch(schema);
        batches.add(batch);
        end += batch.size();
    }

    public String run() {
        return run;
    }

    /** The number of the first row. */
    public long first() {
        return first;
    }

    /** The number behind the last row. */
    public long end() {
        return end;
    }

    public List<Batch> batches() {
        return Collections.unmodifiableList(batches);
    }
}
