package dev.headrace.ir.draft;

/** {@code from -> to}. */
public record RenamePair(Name from, Name to) {}
