package dev.headrace.ir.draft;

import java.util.Optional;

/** {@code expect c else divert}. */
public record Expectation(DraftExpr condition, Optional<Fate> fate) {}
