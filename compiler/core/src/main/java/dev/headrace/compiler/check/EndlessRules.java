package dev.headrace.compiler.check;

import dev.headrace.compiler.relation.SinkLowering;
import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Severity;
import dev.headrace.ir.draft.SourceDecl;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.ir.pipeline.SourceDef;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code HR0503}: ceilings and conditions about all rows of a source that a sink streams. */
final class EndlessRules {
    private final Context context;
    private final Map<String, SourceDef> sources = new LinkedHashMap<>();
    private final Map<String, Declared> declared = new LinkedHashMap<>();
    private final Reach reach;
    private final boolean live;
    private final Set<String> checked = new HashSet<>();

    /** @param live whether streams without an end are what is compiled for; else it is only said that they are refused */
    EndlessRules(Context context, Map<Declared, SourceDef> sources, Reach reach, boolean live) {
        this.context = context;
        this.reach = reach;
        this.live = live;
        sources.forEach((d, s) -> {
            this.sources.put(s.name(), s);
            declared.put(s.name(), d);
        });
    }

    void check(SinkLowering.Lowered sink) {
        Optional<Op> root = sink.rows().op();
        if (root.isEmpty() || !sink.streams()) {
            return;
        }
        for (Op op : reach.of(root.get())) {
            String name = op instanceof Op.Scan scan
                    ? scan.source()
                    : op instanceof Op.Rejected rejected
                            ? rejected.source()
                            : op instanceof Op.Late late ? late.source() : "";
            SourceDef source = sources.get(name);
            Declared at = declared.get(name);
            if (source != null && at != null && source.stream().isPresent() && checked.add(name)) {
                rules(sink, source, at);
            }
        }
    }

    private void rules(SinkLowering.Lowered sink, SourceDef source, Declared at) {
        SourceDecl decl = at.as(SourceDecl.class);
        source.onError()
                .filter(p -> p.maxShare().isPresent())
                .ifPresent(p -> report(
                        sink,
                        source,
                        decl.onError().<Object>map(f -> f).orElse(at.node()),
                        at,
                        "the ceiling of `on error`"));
        List<Expectation> rules = source.expectations();
        boolean all = rules.size() == decl.expectations().size();
        for (int i = 0; i < rules.size(); i++) {
            Object node = all ? decl.expectations().get(i) : at.node();
            if (rules.get(i) instanceof Expectation.Table) {
                report(sink, source, node, at, "`" + rules.get(i).text() + "`");
            } else if (rules.get(i).policy().maxShare().isPresent()) {
                report(sink, source, node, at, "the ceiling of `" + rules.get(i).text() + "`");
            }
        }
    }

    private void report(SinkLowering.Lowered sink, SourceDef source, Object node, Declared at, String what) {
        Object place = context.place(node).isPresent() ? node : at.node();
        Diagnostic.Builder message = context.at(
                        place,
                        Code.HR0503,
                        what + " is about all rows of `" + source.name() + "`, whose stream has no end")
                .label(
                        context.place(sink.declared().node()),
                        "`" + sink.declared().name() + "` streams what comes of them")
                .note("what holds for all rows together is known when the last one has come")
                .help(
                        "state it in a source of its own that is bound as `batch` only, or watch the numbers of the stream");
        if (!live) {
            message.severity(Severity.NOTE)
                    .note(
                            "in batch, and where files are replayed, it is judged; a stream that does not end is refused");
        }
        context.report(message);
    }
}
