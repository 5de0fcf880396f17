package dev.headrace.diagnostics;

import java.util.List;

/** A change that would mend the cause of a diagnostic. Edits of one fix are applied together or not at all. */
public record Fix(String title, List<Edit> edits, Applicability applicability) {

    /** Who may apply a fix. */
    public enum Applicability {
        /** Surely what was meant: {@code check --fix} applies it. */
        MACHINE,
        /** Likely what was meant: an editor offers it. */
        MAYBE,
        /** Holds places that a person must fill in. */
        PLACEHOLDERS
    }

    public Fix {
        edits = List.copyOf(edits);
    }

    public static Fix replace(String title, Span span, String replacement) {
        return new Fix(title, List.of(new Edit(span, replacement)), Applicability.MACHINE);
    }

    public static Fix maybe(String title, Span span, String replacement) {
        return new Fix(title, List.of(new Edit(span, replacement)), Applicability.MAYBE);
    }
}
