package dev.headrace.compiler;

import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.syntax.Parsed;
import dev.headrace.syntax.Parser;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The drafts of texts, each read once, for compilations that have files in common. Threads may share it. */
public final class Drafts {

    private final Map<String, Draft> known = new ConcurrentHashMap<>();

    /** What a text says, and what is wrong with its form. */
    record Draft(Parsed parsed, List<Diagnostic> diagnostics) {
        Draft {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** Reads a text before it is asked for. */
    public void prepare(Source source) {
        of(source);
    }

    Draft of(Source source) {
        return known.computeIfAbsent(source.name() + "\n" + source.text(), k -> read(source));
    }

    private static Draft read(Source source) {
        DiagnosticSink sink = new DiagnosticSink();
        Parsed parsed = Parser.parse(source, sink);
        return new Draft(parsed, sink.diagnostics());
    }
}
