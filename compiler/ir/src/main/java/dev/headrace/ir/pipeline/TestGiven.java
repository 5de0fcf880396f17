package dev.headrace.ir.pipeline;

/**
 * The rows of a source in a test. Columns left out of {@code rows} are filled in.
 */
public record TestGiven(String source, RowsGiven rows) {}
