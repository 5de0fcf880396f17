package dev.headrace.syntax;

import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.syntax.internal.Parsing;

/** Reads {@code .mlflow} text. */
public final class Parser {

    private Parser() {}

    /**
     * The draft that {@code source} holds. Any text gives one: what cannot be read is reported to {@code sink} (codes
     * {@code HR0001} to {@code HR0003}) and leaves a missing node, and reading goes on behind it.
     */
    public static Parsed parse(Source source, DiagnosticSink sink) {
        Parsing.Result result = Parsing.parse(source, sink);
        return new Parsed(result.file(), result.origins(), new TokenTree(result.tokens()));
    }
}
