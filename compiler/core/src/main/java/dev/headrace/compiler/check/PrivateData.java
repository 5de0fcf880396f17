package dev.headrace.compiler.check;

import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.relation.SinkLowering;
import dev.headrace.compiler.resolve.Context;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.SinkDecl;
import java.util.List;
import java.util.stream.Collectors;

/** {@code HR0306}: private data reaches a sink that does not accept it. */
final class PrivateData {
    private static final int SHOWN = 4;

    private final Context context;

    PrivateData(Context context) {
        this.context = context;
    }

    void check(SinkLowering.Lowered sink) {
        List<Slot> pii =
                sink.rows().visible().stream().filter(s -> s.taint().pii()).toList();
        if (sink.accepts() || pii.isEmpty()) {
            return;
        }
        SinkDecl decl = sink.declared().as(SinkDecl.class);
        String names =
                pii.stream().limit(SHOWN).map(s -> "`" + s.written() + "`").collect(Collectors.joining(", "));
        String more = pii.size() > SHOWN ? " and " + (pii.size() - SHOWN) + " more" : "";
        Diagnostic.Builder message = context.at(
                decl.from(),
                Code.HR0306,
                "sink `" + sink.declared().name() + "` would hold private data: " + names + more);
        pii.stream()
                .limit(SHOWN)
                .forEach(s -> s.made()
                        .ifPresent(m -> message.label(
                                context.place(m.node()), "`" + s.simple() + "` is private, or made from what is")));
        message.note("`@pii` marks private data; what is made from it, filtered or keyed by it, is private too")
                .help("drop or hash the columns, or say that the sink may hold them: `accepts pii`");
        context.report(message);
    }
}
