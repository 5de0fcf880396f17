package dev.headrace.diagnostics;

/** How bad it is. Only an {@link #ERROR} stops a pipeline from running. */
public enum Severity {
    NOTE,
    WARNING,
    ERROR
}
