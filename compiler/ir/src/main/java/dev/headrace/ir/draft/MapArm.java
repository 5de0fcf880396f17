package dev.headrace.ir.draft;

import java.util.List;

/** {@code a, b -> c} of a {@code map}. */
public record MapArm(List<DraftExpr> patterns, DraftExpr result) {
    public MapArm {
        patterns = List.copyOf(patterns);
    }
}
