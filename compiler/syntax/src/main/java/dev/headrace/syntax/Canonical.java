package dev.headrace.syntax;

import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.ir.draft.DraftFile;
import dev.headrace.ir.draft.text.DraftText;
import java.util.Optional;

/** The one text of a draft, laid out as {@link Formatter} does. */
public final class Canonical {

    private Canonical() {}

    /** The text of {@code file}; empty if no text says it, as with parts that could not be read. */
    public static Optional<String> text(DraftFile file) {
        String text = Formatter.format(Source.of("draft", DraftText.of(file)));
        DiagnosticSink sink = new DiagnosticSink();
        DraftFile again = Parser.parse(Source.of("draft", text), sink).file();
        return !sink.hasErrors() && again.equals(file) ? Optional.of(text) : Optional.empty();
    }
}
