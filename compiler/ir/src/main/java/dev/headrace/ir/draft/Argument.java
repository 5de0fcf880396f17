package dev.headrace.ir.draft;

import java.util.Optional;

/** An argument of a call, by position or by name. */
public record Argument(Optional<Name> name, DraftExpr value) {}
