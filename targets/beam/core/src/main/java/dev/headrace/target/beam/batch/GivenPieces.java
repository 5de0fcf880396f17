package dev.headrace.target.beam.batch;

import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.batch.Vectors;
import dev.headrace.operators.spill.PackedBatch;
import dev.headrace.target.InMemoryRows;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows given by hand as pieces, and back. They may break their schema: what is missing or no number is looked at later. */
final class GivenPieces {
    private static final int ROWS = 1024;
    /** Rows given by hand are few; they are divided all the same, so that small trials meet what large inputs do. */
    private static final int PIECES = 3;

    private final Schema schema;

    GivenPieces(Schema source, List<String> columns) {
        List<Column> held = new ArrayList<>();
        for (String name : columns) {
            Column column = source.require(name);
            held.add(new Column(name, column.type(), true, column.taint()));
        }
        this.schema = Schema.of(held);
    }

    List<Piece> pieces(InMemoryRows given) {
        int size = given.rows().size();
        int step = Math.max(1, Math.min(ROWS, (size + PIECES - 1) / PIECES));
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at < size; at += step) {
            List<List<@Nullable Object>> rows = given.rows().subList(at, Math.min(size, at + step));
            pieces.add(new Piece.OfRows(PackedBatch.pack(batch(rows)), at));
        }
        return pieces;
    }

    private Batch batch(List<List<@Nullable Object>> rows) {
        List<Vector> columns = new ArrayList<>();
        for (int i = 0; i < schema.columns().size(); i++) {
            List<@Nullable Object> values = new ArrayList<>();
            for (List<@Nullable Object> row : rows) {
                values.add(row.get(i));
            }
            columns.add(Vectors.of(schema.columns().get(i).type(), values));
        }
        return Batch.of(schema, rows.size(), columns, null);
    }

    InMemoryRows rows(Piece.OfRows piece) {
        Batch batch = PackedBatch.unpack(schema, piece.packed());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int row = 0; row < batch.size(); row++) {
            List<@Nullable Object> values = new ArrayList<>();
            for (Vector column : batch.columns()) {
                values.add(column.boxed(row));
            }
            rows.add(values);
        }
        return new InMemoryRows(schema.names(), rows);
    }
}
