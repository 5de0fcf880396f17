package dev.headrace.diagnostics;

/** A second place that had a part in a diagnostic, with what it did. */
public record Label(Span span, String text) {}
