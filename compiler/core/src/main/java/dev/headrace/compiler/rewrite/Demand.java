package dev.headrace.compiler.rewrite;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The columns of relations and sources that a plan reads. One answer per relation and source: it is computed once, so what
 * one reader needs, all get.
 *
 * <p>Of a source are read: what operators ask for, its times, the columns of its checks and expectations; and all columns
 * if it diverts rows or its diverted rows are read, since {@code <source>.rejected} shows every row that breaks the schema.
 */
final class Demand {

    private final Map<String, Set<String>> relations = new LinkedHashMap<>();
    private final Map<String, Set<String>> sources = new LinkedHashMap<>();
    private final Set<String> judged = new LinkedHashSet<>();

    private final TieBreakers ties;

    private Demand(TieBreakers ties) {
        this.ties = ties;
    }

    static Demand of(Plan plan, TieBreakers ties) {
        Demand demand = new Demand(ties);
        for (PlannedOutput output : plan.outputs()) {
            demand.ask(output.root(), new LinkedHashSet<>(output.root().schema().names()));
        }
        List<Relation> order = plan.pipeline().relations();
        for (int i = order.size() - 1; i >= 0; i--) {
            demand.ask(order.get(i).root(), demand.relation(order.get(i).name()));
        }
        return demand;
    }

    /** What readers want of a relation. */
    Set<String> relation(String name) {
        return relations.getOrDefault(name, Set.of());
    }

    /** What is read of a source. */
    Set<String> source(SourceDef source) {
        Set<String> columns = new LinkedHashSet<>(sources.getOrDefault(source.name(), Set.of()));
        columns.addAll(ReadColumns.times(source.schema()));
        source.checks().forEach(c -> columns.add(c.column()));
        source.expectations().forEach(e -> columns.addAll(e.accept(new ExpectationColumns(source))));
        if (source.diverts() || judged.contains(source.name())) {
            columns.addAll(source.schema().names());
        }
        if (columns.isEmpty()) {
            columns.add(cheapest(source));
        }
        return columns;
    }

    /** Where only the number of rows matters, a column of text, which can hardly fail to be read. */
    private static String cheapest(SourceDef source) {
        List<Column> columns = source.schema().columns();
        return columns.stream()
                .filter(c -> c.type().equals(DataType.STRING))
                .findFirst()
                .orElse(columns.get(0))
                .name();
    }

    private void ask(Op op, Set<String> wanted) {
        if (op instanceof Op.Read read) {
            relations
                    .computeIfAbsent(read.relation(), r -> new LinkedHashSet<>())
                    .addAll(wanted);
        } else if (op instanceof Op.Scan scan) {
            sources.computeIfAbsent(scan.source(), s -> new LinkedHashSet<>()).addAll(wanted);
        } else if (op instanceof Op.Late late) {
            sources.computeIfAbsent(late.source(), s -> new LinkedHashSet<>()).addAll(wanted);
        } else if (op instanceof Op.Rejected rejected) {
            judged.add(rejected.source());
        }
        List<Set<String>> reads = ReadColumns.of(op, wanted, ties);
        for (int i = 0; i < reads.size(); i++) {
            ask(op.inputs().get(i), reads.get(i));
        }
    }

    private record ExpectationColumns(SourceDef source) implements Expectation.Visitor<Set<String>> {

        @Override
        public Set<String> row(Expectation.Row e) {
            return Columns.readBy(e.condition());
        }

        /** Where one of equal rows goes, the canonical order of whole rows says which. */
        @Override
        public Set<String> unique(Expectation.Unique e) {
            Fate fate = e.policy().fate();
            boolean chooses = fate == Fate.DROP || fate == Fate.DIVERT;
            return new LinkedHashSet<>(chooses ? source.schema().names() : e.columns());
        }

        @Override
        public Set<String> table(Expectation.Table e) {
            Set<String> columns = new LinkedHashSet<>();
            e.aggregations().forEach(a -> columns.addAll(Columns.readBy(a.call())));
            return columns;
        }
    }
}
