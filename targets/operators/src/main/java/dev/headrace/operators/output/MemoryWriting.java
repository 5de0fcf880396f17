package dev.headrace.operators.output;

import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.target.InMemoryRows;
import dev.headrace.target.OutputReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An output that the report carries. */
public final class MemoryWriting implements Writing {

    private final PlannedOutput output;
    private final long limit;
    private final List<List<@Nullable Object>> held = new ArrayList<>();
    private long rows;

    /** @param limit the most rows kept; all are counted */
    public MemoryWriting(PlannedOutput output, long limit) {
        this.output = output;
        this.limit = limit;
    }

    @Override
    public void write(Batch batch) {
        for (int row = 0; row < batch.size() && held.size() < limit; row++) {
            List<@Nullable Object> values = new ArrayList<>(batch.columns().size());
            for (int column = 0; column < batch.columns().size(); column++) {
                values.add(batch.column(column).boxed(row));
            }
            held.add(values);
        }
        rows += batch.size();
    }

    @Override
    public long rows() {
        return rows;
    }

    @Override
    public void finish() {
        // Nothing is buffered.
    }

    @Override
    public void commit() {
        // The report makes it visible.
    }

    @Override
    public OutputReport report() {
        InMemoryRows kept = new InMemoryRows(output.root().schema().names(), held);
        return new OutputReport(
                output.name(), output.kind(), output.root().schema(), rows, Optional.empty(), Optional.of(kept));
    }

    @Override
    public void close() {
        // Held by the report alone.
    }
}
