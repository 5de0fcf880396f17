package dev.headrace.diagnostics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where passes report. Equal diagnostics are kept once. Not thread-safe: one sink serves one compilation. */
public final class DiagnosticSink {

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic d) -> d.place().map(s -> s.source().name()).orElse(""))
            .thenComparing(d -> d.place().map(Span::start).orElse(-1))
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    private final Set<Diagnostic> reported = new LinkedHashSet<>();

    public void report(Diagnostic diagnostic) {
        reported.add(diagnostic);
    }

    public void report(Diagnostic.Builder diagnostic) {
        report(diagnostic.build());
    }

    public boolean hasErrors() {
        return reported.stream().anyMatch(Diagnostic::isError);
    }

    /** All diagnostics by source, place, code and text: the same order for the same input. */
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> sorted = new ArrayList<>(reported);
        sorted.sort(BY_PLACE);
        return List.copyOf(sorted);
    }
}
