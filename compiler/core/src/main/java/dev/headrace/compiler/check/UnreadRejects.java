package dev.headrace.compiler.check;

import dev.headrace.compiler.relation.Rejections;
import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.Fate;
import dev.headrace.ir.draft.SourceDecl;
import dev.headrace.ir.pipeline.SourceDef;
import java.util.Optional;

/** {@code HR0309}: rows are diverted, and nobody reads them. */
final class UnreadRejects {
    private final Context context;
    private final Rejections rejections;

    UnreadRejects(Context context, Rejections rejections) {
        this.context = context;
        this.rejections = rejections;
    }

    void check(Declared declared, SourceDef source) {
        SourceDecl decl = declared.as(SourceDecl.class);
        if (source.diverts() && !rejections.isRead(source.name(), "rejected")) {
            Object node = decl.onError()
                    .filter(UnreadRejects::diverts)
                    .or(() -> decl.expectations().stream()
                            .flatMap(e -> e.fate().stream())
                            .filter(UnreadRejects::diverts)
                            .findFirst())
                    .<Object>map(f -> place(f, declared))
                    .orElse(declared.node());
            report(declared, node, "rejected", "bad rows");
        }
        Optional<Fate> late = decl.late().filter(UnreadRejects::diverts);
        if (late.isPresent() && !rejections.isRead(source.name(), "late")) {
            report(declared, place(late.get(), declared), "late", "late rows");
        }
    }

    private static boolean diverts(Fate fate) {
        return fate.action().text().equals("divert");
    }

    private Object place(Fate fate, Declared declared) {
        if (context.place(fate).isPresent()) {
            return fate;
        }
        return context.place(fate.action()).isPresent() ? fate.action() : declared.node();
    }

    private void report(Declared declared, Object node, String side, String rows) {
        String name = declared.name() + "." + side;
        context.report(context.at(
                        node,
                        Code.HR0309,
                        rows + " of `" + declared.name() + "` are diverted, and nobody reads `" + name + "`")
                .label(context.place(declared.node()), "`" + declared.name() + "` is declared here")
                .note("rows that are put aside and never looked at are lost")
                .help("read them: `sink " + (side.equals("late") ? "late" : "rejects") + " from " + name
                        + " { batch = jsonl(\"out/" + side + "\") }`, or `drop` them"));
    }
}
