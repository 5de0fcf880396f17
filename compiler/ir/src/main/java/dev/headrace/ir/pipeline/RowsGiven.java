package dev.headrace.ir.pipeline;

import java.util.List;
import java.util.Optional;

/**
 * Rows written out: one value per column, held as {@link dev.headrace.ir.type.Physical} says, empty for null.
 */
public record RowsGiven(List<String> columns, List<List<Optional<Object>>> rows) {
    public RowsGiven {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
