package dev.headrace.ir.draft;

import java.util.List;

/** Rows written as a table of {@code |} cells. */
public record Grid(List<Name> columns, List<GridRow> rows) {
    public Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
