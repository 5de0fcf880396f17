package dev.headrace.operators.source;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The columns a source has to read: those its scans give, and those its rules look at. */
final class Wanted implements Expectation.Visitor<Set<String>> {

    private static final Wanted RULES = new Wanted();

    private Wanted() {}

    /** The schema to read, in the order of the source's own; all of it if nothing but its bad rows is asked for. */
    static Schema of(SourceDef source, List<Op.Scan> scans) {
        if (scans.isEmpty()) {
            return source.schema();
        }
        Set<String> names = new LinkedHashSet<>();
        scans.forEach(s -> names.addAll(s.schema().names()));
        source.checks().forEach(c -> names.addAll(columns(c.condition())));
        source.expectations().forEach(e -> names.addAll(columns(e)));
        Schema all = source.schema();
        return new Schema(
                all.columns().stream().filter(c -> names.contains(c.name())).toList(),
                kept(all.eventTime(), names),
                kept(all.knownTime(), names));
    }

    /** The columns an expectation looks at. */
    static Set<String> columns(Expectation expectation) {
        return expectation.accept(RULES);
    }

    /** The columns an expression reads. */
    static Set<String> columns(Expr e) {
        Set<String> names = new LinkedHashSet<>();
        collect(e, names);
        return names;
    }

    private static void collect(Expr e, Set<String> names) {
        if (e instanceof Expr.ColumnRef ref) {
            names.add(ref.column());
        }
        e.children().forEach(c -> collect(c, names));
    }

    private static Optional<String> kept(Optional<String> name, Set<String> names) {
        return name.filter(names::contains);
    }

    @Override
    public Set<String> row(Expectation.Row expectation) {
        return columns(expectation.condition());
    }

    @Override
    public Set<String> unique(Expectation.Unique expectation) {
        return new LinkedHashSet<>(expectation.columns());
    }

    @Override
    public Set<String> table(Expectation.Table expectation) {
        Set<String> names = new LinkedHashSet<>();
        for (Aggregation a : expectation.aggregations()) {
            a.call().argument().ifPresent(e -> collect(e, names));
            a.call().condition().ifPresent(e -> collect(e, names));
        }
        return names;
    }
}
