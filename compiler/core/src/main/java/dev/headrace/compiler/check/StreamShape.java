package dev.headrace.compiler.check;

import dev.headrace.compiler.relation.RelationInfo;
import dev.headrace.compiler.relation.SinkLowering;
import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.step.StepBody;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code HR0308} and its kin: verbs that need the last row, on the way to a sink that streams. What only reads sources that do
 * not stream is there at the start, as a table, and may have any verb.
 */
final class StreamShape {
    private final Context context;
    private final Map<String, SourceDef> sources = new LinkedHashMap<>();
    private final Map<String, Op> relations = new LinkedHashMap<>();
    private final Set<String> reported = new LinkedHashSet<>();
    private final Map<Op, Boolean> tables = new IdentityHashMap<>();
    private final Map<String, Boolean> relationsOfTables = new LinkedHashMap<>();
    private final boolean everySink;
    private final boolean replayed;

    /** @param everySink whether all sinks stream, whatever their bindings say: then files are replayed as streams */
    StreamShape(
            Context context, Map<Declared, SourceDef> sources, Map<Declared, RelationInfo> infos, boolean everySink) {
        this.context = context;
        this.everySink = everySink;
        sources.values().forEach(s -> this.sources.put(s.name(), s));
        this.replayed =
                everySink && sources.values().stream().noneMatch(s -> s.stream().isPresent());
        infos.forEach((d, i) -> i.rows().op().ifPresent(op -> relations.put(d.name(), op)));
        // Each reads only earlier ones.
        relations.forEach((name, root) -> relationsOfTables.put(name, isTable(root)));
    }

    void check(SinkLowering.Lowered sink) {
        if (!sink.streams() && !everySink) {
            return;
        }
        Optional<Op> root = sink.rows().op();
        if (root.isEmpty()) {
            return;
        }
        if (sink.streams()) {
            spine(sink, root.get());
        }
        Set<Op> seen = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        Deque<Op> waiting = new ArrayDeque<>();
        waiting.add(root.get());
        while (!waiting.isEmpty()) {
            Op op = waiting.removeFirst();
            if (!seen.add(op) || isTable(op)) {
                continue;
            }
            check(sink, op);
            waiting.addAll(op.inputs());
            if (op instanceof Op.Read read && relations.containsKey(read.relation())) {
                waiting.add(relations.get(read.relation()));
            }
        }
    }

    /** Whether no source streams that an operator reads. */
    private boolean isTable(Op op) {
        Boolean known = tables.get(op);
        if (known == null) {
            op.inOrder().forEach(each -> tables.computeIfAbsent(each, this::readsTables));
            known = tables.get(op);
        }
        return Boolean.TRUE.equals(known);
    }

    /** The same of an operator whose inputs were looked at. */
    private boolean readsTables(Op op) {
        if (op instanceof Op.Scan scan) {
            SourceDef source = sources.get(scan.source());
            return source != null && !isLive(source);
        }
        if (op instanceof Op.Read read) {
            return relationsOfTables.getOrDefault(read.relation(), false);
        }
        return !op.inputs().isEmpty() && op.inputs().stream().allMatch(i -> Boolean.TRUE.equals(tables.get(i)));
    }

    /** Of sources that declare no stream those are replayed that have a time, if none declares one. */
    private boolean isLive(SourceDef source) {
        return replayed
                ? source.schema().eventTime().isPresent()
                : source.stream().isPresent();
    }

    /** The source at the very left must stream too. */
    private void spine(SinkLowering.Lowered sink, Op root) {
        Optional<SourceDef> source = root.origin().map(sources::get);
        if (source.isPresent() && source.get().stream().isEmpty()) {
            context.report(context.at(
                            sink.declared().node(),
                            Code.HR0205,
                            "sink `" + sink.declared().name() + "` streams, but `"
                                    + source.get().name() + "`, whose rows it takes, has no `stream`")
                    .label(context.places().relation(source.get().name()), "bound as `batch` only")
                    .help("bind `stream` here too, or `batch` alone there"));
        }
    }

    private void check(SinkLowering.Lowered sink, Op op) {
        if (op instanceof Op.Group group && group.window().isEmpty()) {
            report(
                    sink,
                    op,
                    Code.HR0308,
                    "a group without a window never ends on a stream",
                    "say how long: `group by … every 1h`");
        } else if (op instanceof Op.Sort) {
            report(
                    sink,
                    op,
                    Code.HR0313,
                    "a stream has no last row, so nothing can be sorted or cut to a number",
                    "sort in batch");
        } else if (op instanceof Op.Via via && !via.isRowWise() && !unknown(via)) {
            report(
                    sink,
                    op,
                    Code.HR0501,
                    "a stream has no last row, and `" + via.step() + "` looks at the whole table",
                    "call it in a sink of its own that is bound as `batch`, or make it a Java step that looks at each row");
        } else if (op instanceof Op.Sample) {
            report(
                    sink,
                    op,
                    Code.HR0501,
                    "`sample` is for batch",
                    "sample in a sink of its own that is bound as `batch`");
        } else if (op instanceof Op.AsofJoin join && join.within().isEmpty()) {
            report(
                    sink,
                    op,
                    Code.HR0304,
                    "`within unbounded` would keep every row for ever on a stream",
                    "say how old a row may be: `within 30d`");
        }
    }

    /** A jar that is not there has been told of. */
    private static boolean unknown(Op.Via via) {
        return via.known().body() instanceof StepBody.Java java && java.takes().isEmpty();
    }

    private void report(SinkLowering.Lowered sink, Op op, Code code, String message, String help) {
        if (!reported.add(op.id())) {
            return;
        }
        Diagnostic.Builder diagnostic = Diagnostic.of(code, message)
                .at(context.places().op(op.id()))
                .label(
                        context.place(sink.declared().node()),
                        "`" + sink.declared().name() + "` streams what this makes")
                .note("a stream has no end: what needs the last row never comes")
                .help(help);
        context.report(diagnostic);
    }
}
