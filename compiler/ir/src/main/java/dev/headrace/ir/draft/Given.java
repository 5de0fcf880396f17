package dev.headrace.ir.draft;

/** {@code given tx { | … | }}. */
public record Given(Name relation, Grid rows) {}
