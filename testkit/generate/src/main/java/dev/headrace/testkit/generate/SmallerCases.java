package dev.headrace.testkit.generate;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.WithInputs;
import dev.headrace.ir.pipeline.ErrorPolicy;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.RowsGiven;
import dev.headrace.ir.pipeline.SinkDef;
import dev.headrace.ir.pipeline.SourceDef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cases one step smaller, the boldest first: fewer sinks, trees cut short, fewer rules, fewer rows, simpler expressions. */
final class SmallerCases {

    private final PipelineCase start;
    private final Pipeline p;
    private final List<PipelineCase> found = new ArrayList<>();

    private SmallerCases(PipelineCase start) {
        this.start = start;
        this.p = start.pipeline();
    }

    static List<PipelineCase> of(PipelineCase start) {
        SmallerCases cases = new SmallerCases(start);
        cases.fewerSinks();
        cases.shorterSinks();
        cases.inlined();
        cases.bypassed();
        cases.fewerRules();
        cases.fewerRows();
        cases.simpler();
        return List.copyOf(cases.found);
    }

    private void fewerSinks() {
        if (p.sinks().size() > 1) {
            for (SinkDef sink : p.sinks()) {
                withSinks(p.sinks().stream().filter(s -> !s.equals(sink)).toList());
            }
        }
    }

    /** The sink takes the rows before its last verb. */
    private void shorterSinks() {
        for (SinkDef sink : p.sinks()) {
            sink.root().inputs().forEach(input -> withSink(sink, input));
        }
    }

    /** The sink does what the relation it reads does, so that the relation may go. */
    private void inlined() {
        for (SinkDef sink : p.sinks()) {
            if (sink.root() instanceof Op.Read read && reads(read.relation()) == 1) {
                p.relation(read.relation()).ifPresent(r -> withSink(sink, r.root()));
            }
        }
    }

    private long reads(String relation) {
        return roots().stream()
                .flatMap(r -> r.inOrder().stream())
                .filter(op -> op instanceof Op.Read r && r.relation().equals(relation))
                .count();
    }

    private List<Op> roots() {
        List<Op> roots = new ArrayList<>();
        p.relations().forEach(r -> roots.add(r.root()));
        p.sinks().forEach(s -> roots.add(s.root()));
        return roots;
    }

    /** Without a verb that changes no columns. */
    private void bypassed() {
        for (Op root : roots()) {
            for (Op op : root.inOrder()) {
                boolean same =
                        !op.inputs().isEmpty() && op.inputs().get(0).schema().equals(op.schema());
                if (same) {
                    replaced(op, op.inputs().get(0));
                }
            }
        }
    }

    private void simpler() {
        for (Op root : roots()) {
            for (Op op : root.inOrder()) {
                SimplerOps.of(op).forEach(s -> replaced(op, s));
            }
        }
    }

    private void replaced(Op old, Op fresh) {
        List<Relation> relations = p.relations().stream()
                .map(r -> new Relation(r.name(), r.kind(), replace(r.root(), old, fresh), r.features(), r.doc()))
                .toList();
        List<SinkDef> sinks = p.sinks().stream()
                .map(s -> withRoot(s, replace(s.root(), old, fresh)))
                .toList();
        with(p.sources(), relations, sinks, start.rows());
    }

    private static Op replace(Op root, Op old, Op fresh) {
        return WithInputs.bottomUp(root, op -> op.id().equals(old.id()) ? fresh : op);
    }

    private void withSinks(List<SinkDef> sinks) {
        with(p.sources(), p.relations(), sinks, start.rows());
    }

    private void withSink(SinkDef old, Op root) {
        withSinks(p.sinks().stream()
                .map(s -> s.equals(old) ? withRoot(s, root) : s)
                .toList());
    }

    private static SinkDef withRoot(SinkDef s, Op root) {
        return new SinkDef(s.name(), root, s.batch(), s.stream(), s.acceptsPii(), s.onArrival(), s.doc());
    }

    private void fewerRules() {
        for (SourceDef s : p.sources()) {
            if (!s.checks().isEmpty() || !s.expectations().isEmpty()) {
                withSource(
                        s,
                        new SourceDef(
                                s.name(),
                                s.schema(),
                                s.batch(),
                                s.stream(),
                                s.lateness(),
                                s.late(),
                                s.idle(),
                                s.onError(),
                                List.of(),
                                List.of(),
                                s.doc()));
            }
            if (s.onError().map(ErrorPolicy::fate).equals(Optional.of(Fate.DIVERT))) {
                withSource(
                        s,
                        new SourceDef(
                                s.name(),
                                s.schema(),
                                s.batch(),
                                s.stream(),
                                s.lateness(),
                                s.late(),
                                s.idle(),
                                Optional.of(ErrorPolicy.of(Fate.DROP)),
                                s.checks(),
                                s.expectations(),
                                s.doc()));
            }
        }
    }

    private void withSource(SourceDef old, SourceDef fresh) {
        List<SourceDef> sources =
                p.sources().stream().map(s -> s.equals(old) ? fresh : s).toList();
        with(sources, p.relations(), p.sinks(), start.rows());
    }

    private void fewerRows() {
        start.rows().forEach((source, given) -> {
            int n = given.rows().size();
            if (n > 1) {
                withRows(source, given, given.rows().subList(n / 2, n));
                withRows(source, given, given.rows().subList(0, n / 2));
            }
            for (int i = 0; i < n; i++) {
                List<List<Optional<Object>>> rows = new ArrayList<>(given.rows());
                rows.remove(i);
                withRows(source, given, rows);
            }
        });
    }

    private void withRows(String source, RowsGiven given, List<List<Optional<Object>>> rows) {
        Map<String, RowsGiven> all = new LinkedHashMap<>(start.rows());
        all.put(source, new RowsGiven(given.columns(), rows));
        with(p.sources(), p.relations(), p.sinks(), all);
    }

    private void with(
            List<SourceDef> sources, List<Relation> relations, List<SinkDef> sinks, Map<String, RowsGiven> rows) {
        Pipeline made = new Pipeline(p.packageName(), p.params(), sources, relations, sinks, List.of(), List.of());
        Pipeline needed = Needed.of(made);
        Map<String, RowsGiven> kept = new LinkedHashMap<>(rows);
        kept.keySet().removeIf(s -> needed.source(s).isEmpty());
        found.add(new PipelineCase(start.seed(), needed, kept));
    }
}
