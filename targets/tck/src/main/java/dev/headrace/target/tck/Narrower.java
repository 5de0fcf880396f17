package dev.headrace.target.tck;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingColumn;
import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.ir.pipeline.FieldCheck;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.SinkDef;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import dev.headrace.target.InMemoryRows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Trials with one column less. */
final class Narrower {

    private final Trial start;
    private final Pipeline p;

    private Narrower(Trial start) {
        this.start = start;
        this.p = start.pipeline();
    }

    static List<Trial> of(Trial start) {
        Narrower narrower = new Narrower(start);
        List<Trial> found = new ArrayList<>();
        for (Narrowing.Gone gone : narrower.columns()) {
            try {
                found.add(narrower.without(gone));
            } catch (IllegalArgumentException neededThere) {
                continue;
            }
        }
        return found;
    }

    /** Those of sinks first: whatever they have too many was carried through everything. */
    private Set<Narrowing.Gone> columns() {
        Set<Narrowing.Gone> columns = new LinkedHashSet<>();
        p.sinks().forEach(s -> s.root().inOrder().forEach(op -> made(op).forEach(c -> columns.add(gone(op, c)))));
        p.relations().forEach(r -> r.root().inOrder().forEach(op -> made(op).forEach(c -> columns.add(gone(op, c)))));
        p.sources().forEach(s -> s.schema().names().forEach(c -> columns.add(new Narrowing.Gone(s.name(), c))));
        return columns;
    }

    private static Narrowing.Gone gone(Op op, String column) {
        return new Narrowing.Gone(op.id(), column);
    }

    private static List<String> made(Op op) {
        if (op instanceof Op.Project project) {
            return project.columns().stream().map(Assign::name).toList();
        }
        if (op instanceof Op.Group group) {
            List<String> names = new ArrayList<>(group.keys());
            group.aggregations().stream().map(Aggregation::name).forEach(names::add);
            return names;
        }
        if (op instanceof Op.Rolling rolling) {
            return rolling.columns().stream().map(RollingColumn::name).toList();
        }
        return op instanceof Op.Join || op instanceof Op.AsofJoin ? op.schema().names() : List.of();
    }

    private Trial without(Narrowing.Gone gone) {
        Map<String, Schema> given = new LinkedHashMap<>();
        List<SourceDef> sources = new ArrayList<>();
        for (SourceDef source : p.sources()) {
            SourceDef narrow = source.name().equals(gone.owner()) ? without(gone.column(), source) : source;
            sources.add(narrow);
            given.put(source.name(), narrow.schema());
        }
        Map<String, Schema> made = new LinkedHashMap<>();
        List<Relation> relations = new ArrayList<>();
        for (Relation r : p.relations()) {
            Op root = new Narrowing(gone, given, made).of(r.root());
            made.put(r.name(), root.schema());
            relations.add(new Relation(r.name(), r.kind(), root, Optional.empty(), r.doc()));
        }
        List<SinkDef> sinks = new ArrayList<>();
        for (SinkDef s : p.sinks()) {
            Op root = new Narrowing(gone, given, made).of(s.root());
            sinks.add(new SinkDef(s.name(), root, s.batch(), s.stream(), s.acceptsPii(), s.onArrival(), s.doc()));
        }
        Pipeline narrow = new Pipeline(p.packageName(), p.params(), sources, relations, sinks, List.of(), List.of());
        return start.with(narrow).with(rows(given));
    }

    private static SourceDef without(String column, SourceDef s) {
        List<Column> columns = s.schema().columns().stream()
                .filter(c -> !c.name().equals(column))
                .toList();
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a source has a column");
        }
        Schema schema = new Schema(
                columns,
                s.schema().eventTime().filter(t -> !t.equals(column)),
                s.schema().knownTime().filter(t -> !t.equals(column)));
        List<FieldCheck> checks =
                s.checks().stream().filter(c -> !c.column().equals(column)).toList();
        List<Expectation> expectations = s.expectations().stream()
                .filter(e -> e.accept(new Reading(column)))
                .toList();
        return new SourceDef(
                s.name(),
                schema,
                s.batch(),
                s.stream(),
                s.lateness(),
                s.late(),
                s.idle(),
                s.onError(),
                checks,
                expectations,
                s.doc());
    }

    private Map<String, InMemoryRows> rows(Map<String, Schema> schemas) {
        Map<String, InMemoryRows> rows = new LinkedHashMap<>();
        start.rows().forEach((source, given) -> {
            Schema schema = schemas.get(source);
            rows.put(source, schema == null ? given : only(schema.names(), given));
        });
        return rows;
    }

    private static InMemoryRows only(List<String> columns, InMemoryRows given) {
        List<String> kept = given.columns().stream().filter(columns::contains).toList();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : given.rows()) {
            List<@Nullable Object> values = new ArrayList<>();
            kept.forEach(c -> values.add(row.get(given.columns().indexOf(c))));
            rows.add(values);
        }
        return new InMemoryRows(kept, rows);
    }

    /** Whether an expectation can do without the column. */
    private record Reading(String column) implements Expectation.Visitor<Boolean> {

        @Override
        public Boolean row(Expectation.Row e) {
            return free(e.condition());
        }

        @Override
        public Boolean unique(Expectation.Unique e) {
            return !e.columns().contains(column);
        }

        @Override
        public Boolean table(Expectation.Table e) {
            return e.aggregations().stream()
                    .allMatch(a -> a.call().argument().map(this::free).orElse(true)
                            && a.call().condition().map(this::free).orElse(true));
        }

        private boolean free(Expr e) {
            boolean read = e instanceof Expr.ColumnRef ref && ref.column().equals(column);
            return !read && e.children().stream().allMatch(this::free);
        }
    }
}
