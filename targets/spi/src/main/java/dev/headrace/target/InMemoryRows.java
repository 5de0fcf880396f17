package dev.headrace.target;

import dev.headrace.ir.pipeline.RowsGiven;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows held as objects: what tests and the conformance kit give and get. Values are boxed as
 * {@link dev.headrace.ir.type.Physical} says, null if missing. Not for large data.
 *
 * @param columns the names of the columns
 * @param rows one value per column each
 */
public record InMemoryRows(List<String> columns, List<List<@Nullable Object>> rows) {

    /** Takes over a copy of the rows; refuses one that has more or fewer values than there are columns. */
    public InMemoryRows {
        columns = List.copyOf(columns);
        List<List<@Nullable Object>> copy = new ArrayList<>(rows.size());
        for (List<@Nullable Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row has " + row.size() + " values for " + columns.size() + " columns");
            }
            copy.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        rows = Collections.unmodifiableList(copy);
    }

    /**
     * The rows of a test as the pipeline holds them.
     *
     * @param given the rows as they are written
     * @return their values
     */
    public static InMemoryRows of(RowsGiven given) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (var row : given.rows()) {
            List<@Nullable Object> values = new ArrayList<>();
            row.forEach(v -> values.add(v.orElse(null)));
            rows.add(values);
        }
        return new InMemoryRows(given.columns(), rows);
    }
}
