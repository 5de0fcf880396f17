package dev.headrace.operators.fate;

import dev.headrace.ir.op.SortColumn;
import dev.headrace.ir.pipeline.Rejects;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.batch.Vectors;
import dev.headrace.operators.rows.Chunks;
import dev.headrace.operators.rows.Session;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The diverted rows of a source, as they come in. Any thread may add. */
public final class Rejected {

    private static final int BATCH = 1024;
    private static final String ORDER = "#order";

    private final Schema schema;
    private final Session session;
    private Chunks chunks;
    private final List<List<@Nullable Object>> pending = new ArrayList<>();
    private int sequence;

    Rejected(Schema source, Session session) {
        this.schema = schema(Rejects.schema(source));
        this.session = session;
        this.chunks = session.chunks(schema);
    }

    /** The schema that diverted rows travel under: with a last column that tells their order. */
    public static Schema schema(Schema rejects) {
        List<Column> columns = new ArrayList<>(rejects.columns());
        columns.add(Column.sure(ORDER, DataType.INT));
        return Schema.of(columns);
    }

    synchronized void add(Offence offence, String place) {
        pending.add(Arrays.<@Nullable Object>asList(
                offence.code().name(),
                offence.reason(),
                offence.column(),
                place,
                offence.step(),
                offence.row().get(),
                offence.place()));
        if (pending.size() == BATCH) {
            flush();
        }
    }

    private void flush() {
        List<Vector> columns = new ArrayList<>();
        for (int i = 0; i < schema.columns().size(); i++) {
            int at = i;
            List<@Nullable Object> values = new ArrayList<>();
            pending.forEach(row -> values.add(row.get(at)));
            columns.add(Vectors.of(schema.columns().get(i).type(), values));
        }
        chunks.add(0, sequence++, Batch.of(schema, pending.size(), columns, null));
        pending.clear();
    }

    /** What was added, in the order it must be read: with a last column to sort by, which is then dropped. */
    synchronized Chunks unsorted() {
        if (!pending.isEmpty()) {
            flush();
        }
        return chunks;
    }

    /** What was added since the last call, unsorted and with the column to sort by; it is forgotten here. */
    synchronized List<Batch> drain() {
        if (pending.isEmpty() && chunks.count() == 0) {
            return List.of();
        }
        Chunks mine = unsorted();
        List<Batch> batches = mine.all();
        mine.clear();
        chunks = session.chunks(schema);
        sequence = 0;
        return batches;
    }

    /** By place in the input, then by everything else. */
    public static List<SortColumn> order() {
        return List.of(new SortColumn(ORDER, false));
    }

    /** A batch of {@link #unsorted()} without the column to sort by. */
    public static Batch bare(Batch batch, Schema rejects) {
        return Batch.of(
                rejects,
                batch.size(),
                batch.columns().subList(0, batch.columns().size() - 1),
                null);
    }
}
