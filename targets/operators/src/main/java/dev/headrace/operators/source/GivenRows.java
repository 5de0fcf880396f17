package dev.headrace.operators.source;

import dev.headrace.diagnostics.Code;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.Zero;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.batch.Vectors;
import dev.headrace.operators.fate.Offence;
import dev.headrace.operators.fate.RowJson;
import dev.headrace.operators.fate.SourceFates;
import dev.headrace.operators.rows.BatchCursor;
import dev.headrace.operators.rows.CountedRows;
import dev.headrace.operators.rows.Rows;
import dev.headrace.target.InMemoryRows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows handed in with the request. They meet the same rules as rows of a file: nothing missing, no NaN. */
final class GivenRows {

    /** All columns, which are all checked. */
    private final Schema schema;

    private final Schema wanted;
    private final InMemoryRows given;
    private final long before;
    private final SourceFates fates;

    /** @param before how many rows of the source stand before these */
    GivenRows(Schema wanted, InMemoryRows given, long before, SourceFates fates) {
        this.schema = fates.source().schema();
        this.wanted = wanted;
        this.given = given;
        this.before = before;
        this.fates = fates;
    }

    Rows rows() {
        int size = given.rows().size();
        int parts = (size + Batch.TARGET_SIZE - 1) / Batch.TARGET_SIZE;
        return new CountedRows(
                wanted,
                parts,
                part -> BatchCursor.of(
                        List.of(batch(part * Batch.TARGET_SIZE, Math.min(size, (part + 1) * Batch.TARGET_SIZE)))),
                () -> {});
    }

    private Batch batch(int from, int to) {
        fates.countRead(to - from);
        List<List<@Nullable Object>> sound = new ArrayList<>();
        List<Long> places = new ArrayList<>();
        for (int row = from; row < to; row++) {
            List<@Nullable Object> values = row(given.rows().get(row));
            long place = Batch.place(0, before + row + 1);
            if (isSound(values, place)) {
                sound.add(values);
                places.add(place);
            }
        }
        List<Vector> columns = new ArrayList<>();
        for (Column column : wanted.columns()) {
            int at = schema.indexOf(column.name()).orElseThrow();
            List<@Nullable Object> values = new ArrayList<>();
            sound.forEach(r -> values.add(r.get(at)));
            columns.add(Vectors.of(column.type(), values));
        }
        return Batch.of(
                wanted,
                sound.size(),
                columns,
                places.stream().mapToLong(Long::longValue).toArray());
    }

    private List<@Nullable Object> row(List<@Nullable Object> values) {
        List<@Nullable Object> row = new ArrayList<>();
        for (Column column : schema.columns()) {
            int at = given.columns().indexOf(column.name());
            Object value = at >= 0 ? values.get(at) : column.optional() ? null : Zero.of(column.type());
            // -0.0 becomes 0.0
            row.add(value instanceof Double d ? Double.valueOf(d + 0.0) : value);
        }
        return row;
    }

    private boolean isSound(List<@Nullable Object> values, long place) {
        for (int i = 0; i < values.size(); i++) {
            Column column = schema.columns().get(i);
            Object value = values.get(i);
            if (value == null && !column.optional()) {
                return reject(column, "the value is missing", values, place);
            }
            if (value instanceof Double d && !Double.isFinite(d)) {
                return reject(column, "not a finite number", values, place);
            }
        }
        return true;
    }

    private boolean reject(Column column, String reason, List<@Nullable Object> values, long place) {
        fates.meetAndGo(
                fates.onError(),
                new Offence(
                        fates.source().name(), Code.HR0701, place, column.name(), reason, null, () -> json(values)));
        return false;
    }

    private String json(List<@Nullable Object> values) {
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            Column column = schema.columns().get(i);
            Object value = values.get(i);
            texts.put(column.name(), value == null ? null : text(column.type(), value));
        }
        return RowJson.of(texts);
    }

    private static String text(DataType type, Object value) {
        boolean odd = value instanceof Double d && !Double.isFinite(d);
        return odd ? value.toString() : RowJson.text(type, value);
    }
}
