package dev.headrace.formats.column;

import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.Vector;
import java.util.ArrayList;
import java.util.List;

/** All columns of a batch to be, and where its rows came from. */
public final class BatchAssembler {

    private final Schema schema;
    private final int capacity;
    private final List<ColumnBuilder> builders;
    private long[] places;

    public BatchAssembler(Schema schema, int capacity) {
        this.schema = schema;
        this.capacity = capacity;
        builders = schema.columns().stream()
                .map(c -> ColumnBuilder.of(c.type(), capacity))
                .toList();
        places = new long[capacity];
    }

    public Schema schema() {
        return schema;
    }

    public int capacity() {
        return capacity;
    }

    public ColumnBuilder builder(int column) {
        return builders.get(column);
    }

    public void place(int row, long place) {
        places[row] = place;
    }

    /** The first {@code size} rows; the next batch starts empty. */
    public Batch build(int size) {
        List<Vector> columns = new ArrayList<>(builders.size());
        for (ColumnBuilder builder : builders) {
            columns.add(builder.build(size));
        }
        Batch batch = new Batch(schema, size, columns, places);
        places = new long[capacity];
        return batch;
    }
}
