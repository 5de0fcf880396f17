package dev.headrace.ir.draft;

import java.util.Optional;

/** What becomes of a bad row: {@code fail}, {@code drop}, {@code warn}, {@code divert} or {@code alert}, with {@code max 1% [per 1h]}. */
public record Fate(Name action, Optional<DraftExpr> ceiling, Optional<DraftExpr> per) {}
