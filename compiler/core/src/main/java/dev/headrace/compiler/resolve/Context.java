package dev.headrace.compiler.resolve;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Span;
import dev.headrace.ir.connector.Connectors;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Origins;
import dev.headrace.ir.draft.text.DraftText;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.trainer.Trainers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What all passes of one compilation share: where nodes stand, where to report, and what can be called. */
public final class Context {
    private final DiagnosticSink sink;
    private final Origins origins;
    private final Functions functions;
    private final Connectors connectors;
    private final Trainers trainers;
    private final Places places;

    public Context(
            DiagnosticSink sink,
            Origins origins,
            Functions functions,
            Connectors connectors,
            Trainers trainers,
            Places places) {
        this.sink = sink;
        this.origins = origins;
        this.functions = functions;
        this.connectors = connectors;
        this.trainers = trainers;
        this.places = places;
    }

    /** The same context for work whose errors have been reported before. */
    public Context muted() {
        return new Context(new DiagnosticSink(), origins, functions, connectors, trainers, places);
    }

    public Functions functions() {
        return functions;
    }

    public Connectors connectors() {
        return connectors;
    }

    public Trainers trainers() {
        return trainers;
    }

    public Places places() {
        return places;
    }

    public Origins origins() {
        return origins;
    }

    /** Where a draft node stands, if it was written as text. */
    public Optional<Span> place(@Nullable Object node) {
        return node == null ? Optional.empty() : origins.of(node);
    }

    /** Starts a diagnostic at a draft node. */
    public Diagnostic.Builder at(Object node, Code code, String message) {
        return Diagnostic.of(code, message).at(place(node));
    }

    public void report(Diagnostic.Builder diagnostic) {
        sink.report(diagnostic);
    }

    /** Reports a message that needs no more than its sentence. */
    public void report(Object node, Code code, String message) {
        report(at(node, code, message));
    }

    /** Whether the text of a declaration could not be read as a whole, so that a missing part proves nothing. */
    public boolean isBroken(Object node) {
        Optional<Span> span = place(node);
        return span.isPresent()
                && sink.diagnostics().stream()
                        .filter(d -> d.code().name().startsWith("HR00"))
                        .flatMap(d -> d.place().stream())
                        .anyMatch(p -> p.source().equals(span.get().source())
                                && p.start() >= span.get().start()
                                && p.start() <= span.get().end());
    }

    public boolean hasErrors() {
        return sink.hasErrors();
    }

    /** An expression as its author wrote it; in the language's own words where another surface said it. */
    public String text(DraftExpr expression) {
        return origins.text(expression).orElseGet(() -> DraftText.of(expression));
    }
}
