package dev.headrace.operators.column;

import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vector;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers rows of one schema into a batch. Used by one thread. */
public final class RowBuffer {

    private final Schema schema;
    private final List<GrowingColumn> columns = new ArrayList<>();
    private @Nullable GrowingLongs places;
    private int size;

    public RowBuffer(Schema schema) {
        this.schema = schema;
        schema.columns().forEach(c -> columns.add(GrowingColumn.of(c.type())));
    }

    public int size() {
        return size;
    }

    /** Adds rows of a batch of the same schema. Either all batches added have places or none. */
    public void append(Batch from, int[] rows, int start, int end) {
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).append(from.column(i), rows, start, end);
        }
        long[] origin = from.places();
        if (origin != null) {
            GrowingLongs mine = places;
            if (mine == null) {
                mine = new GrowingLongs();
                places = mine;
            }
            mine.append(new LongVector(origin, null, origin.length), rows, start, end);
        }
        size += end - start;
    }

    /** The rows gathered; the buffer must not be used afterwards. */
    public Batch build() {
        List<Vector> built = new ArrayList<>();
        columns.forEach(c -> built.add(c.build()));
        GrowingLongs from = places;
        boolean whole = from != null && from.size() == size;
        return Batch.of(schema, size, built, whole && from != null ? ((LongVector) from.build()).values() : null);
    }
}
