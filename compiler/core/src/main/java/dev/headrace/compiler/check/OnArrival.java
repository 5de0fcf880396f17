package dev.headrace.compiler.check;

import dev.headrace.compiler.relation.SinkLowering;
import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.SinkDecl;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.ir.pipeline.SourceDef;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Sinks that {@code emit on arrival}: what that costs ({@code HR0316}), and what cannot be answered at once. */
final class OnArrival {
    private final Context context;
    private final Map<String, SourceDef> sources = new LinkedHashMap<>();
    private final Reach reach;

    OnArrival(Context context, Map<Declared, SourceDef> sources, Reach reach) {
        this.context = context;
        this.reach = reach;
        sources.values().forEach(s -> this.sources.put(s.name(), s));
    }

    void check(SinkLowering.Lowered sink) {
        Optional<Op> root = sink.rows().op();
        if (root.isEmpty() || !sink.declared().as(SinkDecl.class).onArrival()) {
            return;
        }
        boolean looksAround = false;
        boolean refused = false;
        for (Op op : reach.of(root.get())) {
            looksAround |= op instanceof Op.Rolling || op instanceof Op.AsofJoin;
            refused |= refuses(sink, op);
        }
        if (!refused && looksAround) {
            cost(sink);
        }
    }

    private boolean refuses(SinkLowering.Lowered sink, Op op) {
        if (op instanceof Op.Group) {
            return refuse(sink, op, "a window has an answer only when it is over");
        }
        if (op instanceof Op.Dedupe) {
            return refuse(sink, op, "which of equal rows is the least is known only when no other can come");
        }
        if (op instanceof Op.Scan scan
                && sources.containsKey(scan.source())
                && sources.get(scan.source()).expectations().stream().anyMatch(Expectation.Unique.class::isInstance)) {
            return refuse(
                    sink, op, "which rows of `" + scan.source() + "` are unique is known only when no other can come");
        }
        return false;
    }

    private boolean refuse(SinkLowering.Lowered sink, Op op, String why) {
        context.report(Diagnostic.of(Code.HR0501, "`" + sink.declared().name() + "` cannot leave on arrival: " + why)
                .at(context.places().op(op.id()))
                .label(context.place(sink.declared().node()), "it says `emit on arrival`")
                .help("leave `emit on arrival` out"));
        return true;
    }

    private void cost(SinkLowering.Lowered sink) {
        context.report(context.at(
                        sink.declared().node(),
                        Code.HR0316,
                        "on a stream `" + sink.declared().name() + "` answers from the rows that have come by then")
                .note("a row is not answered again when another comes later that belongs before it or at its instant,"
                        + " so the answers differ from a batch there")
                .help("leave `emit on arrival` out if they may not"));
    }
}
