package dev.headrace.syntax.internal;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Fix;
import dev.headrace.diagnostics.Source;
import dev.headrace.diagnostics.Span;
import dev.headrace.syntax.internal.Lexing.Lexeme;
import java.util.TreeSet;
import org.antlr.v4.runtime.Token;

/**
 * Reports what is wrong with the text, and remembers where, so that what follows from one slip is not reported again.
 */
final class Slips {

    private final Source source;
    private final DiagnosticSink sink;
    private final TreeSet<Integer> places = new TreeSet<>();

    Slips(Source source, DiagnosticSink sink) {
        this.source = source;
        this.sink = sink;
    }

    Span span(int start, int end) {
        return new Span(source, start, end);
    }

    Span span(Lexeme lexeme) {
        return span(lexeme.start(), lexeme.end());
    }

    Span span(Token token) {
        int start = token.getStartIndex();
        return span(start, Math.max(start, token.getStopIndex() + 1));
    }

    /** The place just behind a token. */
    Span behind(Token token) {
        int end = span(token).end();
        return span(end, end);
    }

    void report(Diagnostic.Builder diagnostic, int place) {
        places.add(place);
        sink.report(diagnostic);
    }

    /** Whether something was reported in {@code [start, end]}. */
    boolean reportedIn(int start, int end) {
        Integer first = places.ceiling(start);
        return first != null && first <= end;
    }

    void unclosed(Lexeme opener, int at, String before, String closer) {
        String sign = closer.strip();
        report(
                Diagnostic.of(Code.HR0001, "this `" + opener.text() + "` is never closed")
                        .at(span(opener))
                        .label(span(at, at), "`" + sign + "` is missing before " + before)
                        .fix(Fix.maybe("close it with `" + sign + "`", span(at, at), closer)),
                at);
        places.add(opener.start());
    }

    void mismatched(Lexeme opener, Lexeme closer, String right) {
        report(
                Diagnostic.of(Code.HR0001, "`" + opener.text() + "` is closed by `" + closer.text() + "`")
                        .at(span(closer))
                        .caption("write `" + right + "`")
                        .label(span(opener), "opened here")
                        .fix(Fix.replace("write `" + right + "`", span(closer), right)),
                closer.start());
    }

    void unopened(Lexeme closer) {
        report(
                Diagnostic.of(Code.HR0001, "this `" + closer.text() + "` closes nothing")
                        .at(span(closer))
                        .help("remove it, or open what it should close")
                        .fix(Fix.maybe("remove it", span(closer), "")),
                closer.start());
    }

    void missingBrace(int at) {
        report(
                Diagnostic.of(Code.HR0001, "the block is not opened")
                        .at(span(at, at))
                        .caption("`{` is missing")
                        .fix(Fix.replace("open the block", span(at, at), " {")),
                at);
    }

    void tooDeep(Lexeme opener) {
        report(
                Diagnostic.of(Code.HR0001, "brackets are nested more than " + Layout.MAX_DEPTH + " deep")
                        .at(span(opener))
                        .help("give the inner parts names of their own"),
                opener.start());
    }

    /** Something that must be written in another way, which is known. */
    void spelling(Lexeme wrong, String message, String right) {
        report(
                Diagnostic.of(Code.HR0001, message)
                        .at(span(wrong))
                        .caption(right.isEmpty() ? "remove it" : "write `" + right + "`")
                        .fix(Fix.replace(right.isEmpty() ? "remove it" : "write `" + right + "`", span(wrong), right)),
                wrong.start());
    }

    Diagnostic.Builder unreadable(Lexeme wrong, String message) {
        return Diagnostic.of(Code.HR0002, message).at(span(wrong));
    }
}
