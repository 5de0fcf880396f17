package dev.headrace.ir.draft;

import java.util.List;

/** {@code scale numeric}, {@code bin amount (count = 4)}. */
public record FitItem(Name verb, List<DraftExpr> columns, List<Argument> options) {
    public FitItem {
        columns = List.copyOf(columns);
        options = List.copyOf(options);
    }
}
