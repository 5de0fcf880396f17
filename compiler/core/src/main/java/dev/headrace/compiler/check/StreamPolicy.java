package dev.headrace.compiler.check;

import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.SourceDecl;
import dev.headrace.ir.pipeline.SourceDef;

/** {@code HR0310}: a stream says what becomes of late rows and of bad ones. */
final class StreamPolicy {
    private final Context context;

    StreamPolicy(Context context) {
        this.context = context;
    }

    void check(Declared declared, SourceDef source) {
        if (source.stream().isEmpty()) {
            return;
        }
        SourceDecl decl = declared.as(SourceDecl.class);
        if (decl.lateness().isEmpty() && source.schema().eventTime().isPresent()) {
            report(declared, "late", "`lateness = 10m else drop`");
        }
        if (decl.onError().isEmpty()) {
            report(
                    declared,
                    "bad",
                    "`on error drop`, or `on error divert` and a sink that reads `" + declared.name() + ".rejected`");
        }
    }

    private void report(Declared declared, String rows, String help) {
        Diagnostic.Builder message = context.at(
                        declared.node(),
                        Code.HR0310,
                        "`" + declared.name() + "` has a stream and does not say what becomes of " + rows + " rows")
                .note("a stream cannot stop for a row, so every row's fate is declared")
                .help("add " + help);
        context.report(message);
    }
}
