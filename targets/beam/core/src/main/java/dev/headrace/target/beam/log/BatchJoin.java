package dev.headrace.target.beam.log;

import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.batch.Vectors;
import java.util.ArrayList;
import java.util.List;

/** Makes one batch of several, end to end, with the places of their rows. */
public final class BatchJoin {

    private BatchJoin() {}

    public static Batch of(Schema schema, List<Batch> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        if (parts.isEmpty()) {
            return none(schema);
        }
        List<Vector> columns = new ArrayList<>();
        for (int i = 0; i < schema.columns().size(); i++) {
            int at = i;
            columns.add(Vectors.concat(parts.stream().map(b -> b.column(at)).toList()));
        }
        long[] places = new long[parts.stream().mapToInt(Batch::size).sum()];
        int to = 0;
        for (Batch part : parts) {
            long[] from = part.places();
            if (from == null) {
                throw new IllegalArgumentException("rows that were read have places");
            }
            System.arraycopy(from, 0, places, to, part.size());
            to += part.size();
        }
        return Batch.of(schema, places.length, columns, places);
    }

    /** No rows. */
    public static Batch none(Schema schema) {
        List<Vector> columns = schema.columns().stream()
                .map(c -> Vectors.of(c.type(), List.of()))
                .toList();
        return Batch.of(schema, 0, columns, new long[0]);
    }
}
