package dev.headrace.ir.draft;

import java.util.List;

/** One row of a {@link Grid}. */
public record GridRow(List<DraftExpr> cells) {
    public GridRow {
        cells = List.copyOf(cells);
    }
}
