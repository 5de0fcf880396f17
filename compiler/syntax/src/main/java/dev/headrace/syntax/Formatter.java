package dev.headrace.syntax;

import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.syntax.format.Layouter;
import dev.headrace.syntax.internal.Parsing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays out {@code .mlflow} text in the one way there is. Only white space changes: the author's line breaks stay, lines
 * longer than 110 are broken, entries of a block are aligned. Formatting twice is formatting once.
 */
public final class Formatter {

    private Formatter() {}

    /** The text of {@code source} laid out; unchanged if it has errors. */
    public static String format(Source source) {
        return layOut(source)
                .filter(text -> saysTheSame(source, Source.of(source.name(), text)))
                .orElse(source.text());
    }

    /** The text laid out, before it is read again; empty if {@code source} has errors. */
    static Optional<String> layOut(Source source) {
        return Parsing.shape(source).map(Layouter::layOut);
    }

    /** Losing a word of a file would be far worse than leaving it as it is, so the result is read again. */
    private static boolean saysTheSame(Source before, Source after) {
        Parsed first = Parser.parse(before, new DiagnosticSink());
        Parsed second = Parser.parse(after, new DiagnosticSink());
        return first.file().equals(second.file()) && words(first).equals(words(second));
    }

    private static List<String> words(Parsed parsed) {
        List<String> words = new ArrayList<>();
        for (SyntaxToken token : parsed.tokens().tokens()) {
            if (token.kind() != SyntaxToken.Kind.SPACE && token.kind() != SyntaxToken.Kind.LINE_BREAK) {
                words.add(token.text());
            }
        }
        return words;
    }
}
