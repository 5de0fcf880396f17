package dev.headrace.target.tck.oracle;

import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bag of rows: one boxed value per column of the schema each, null if missing. */
public record Rows(Schema schema, List<List<@Nullable Object>> list) {

    public Rows {
        List<List<@Nullable Object>> copy = new ArrayList<>();
        for (List<@Nullable Object> row : list) {
            if (row.size() != schema.columns().size()) {
                throw new IllegalArgumentException("a row has " + row.size() + " values");
            }
            copy.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        list = Collections.unmodifiableList(copy);
    }

    int index(String column) {
        return schema.indexOf(column).orElseThrow(() -> new IllegalArgumentException("no column `" + column + "`"));
    }

    /** The values of some columns of one row, in order. */
    List<@Nullable Object> values(List<@Nullable Object> row, List<String> columns) {
        List<@Nullable Object> values = new ArrayList<>();
        for (String column : columns) {
            values.add(row.get(index(column)));
        }
        return values;
    }

    long eventTime(List<@Nullable Object> row) {
        return time(row, schema.eventTime().orElseThrow());
    }

    /** When the row was known; a table that does not say knows each row when it happens. */
    long knownTime(List<@Nullable Object> row) {
        return schema.knownTime().map(k -> time(row, k)).orElseGet(() -> eventTime(row));
    }

    private long time(List<@Nullable Object> row, String column) {
        return row.get(index(column)) instanceof Long at ? at : missing(column);
    }

    private static long missing(String column) {
        throw new IllegalArgumentException("time `" + column + "` is missing");
    }

    /** Only the columns of {@code other}, by name. */
    Rows only(Schema other) {
        List<String> names = other.columns().stream().map(Column::name).toList();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : list) {
            rows.add(values(row, names));
        }
        return new Rows(other, rows);
    }
}
