package dev.headrace.ir.verify;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingColumn;
import dev.headrace.ir.pipeline.LateRows;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Rejects;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Checks one operator; its inputs were checked before. */
final class OpCheck implements Op.Visitor<Boolean> {

    private final Pipeline pipeline;
    private final Map<String, Relation> earlier;
    private final Faults faults;

    OpCheck(Pipeline pipeline, Map<String, Relation> earlier, Faults faults) {
        this.pipeline = pipeline;
        this.earlier = earlier;
        this.faults = faults;
    }

    @Override
    public Boolean scan(Op.Scan op) {
        return ofSource(op, op.source(), s -> s);
    }

    private Boolean ofSource(Op op, String name, UnaryOperator<Schema> shape) {
        Optional<SourceDef> source = pipeline.source(name);
        faults.check(source.isPresent(), op.id(), "no source `" + name + "`");
        source.ifPresent(s -> {
            Schema whole = shape.apply(s.schema());
            List<String> kept =
                    whole.names().stream().filter(op.schema().names()::contains).toList();
            faults.check(kept.equals(op.schema().names()), op.id(), "columns that are not the source's");
            boolean same = op.schema().columns().stream()
                    .allMatch(c -> whole.column(c.name()).equals(Optional.of(c)));
            faults.check(same, op.id(), "a column that is not as the source declares it");
            time(op, whole);
        });
        return known(op);
    }

    @Override
    public Boolean rejected(Op.Rejected op) {
        Optional<SourceDef> source = pipeline.source(op.source());
        faults.check(source.isPresent(), op.id(), "no source `" + op.source() + "`");
        source.ifPresent(s -> faults.check(
                op.schema().equals(Rejects.schema(s.schema())), op.id(), "not the shape of diverted rows"));
        return known(op);
    }

    @Override
    public Boolean late(Op.Late op) {
        return ofSource(op, op.source(), LateRows::schema);
    }

    @Override
    public Boolean read(Op.Read op) {
        @Nullable Relation relation = earlier.get(op.relation());
        faults.check(relation != null, op.id(), "reads `" + op.relation() + "`, which does not come before");
        if (relation != null) {
            faults.check(relation.schema().equals(op.schema()), op.id(), "columns that are not the relation's");
            faults.check(relation.root().origin().equals(op.origin()), op.id(), "an origin that is not the relation's");
        }
        return known(op);
    }

    @Override
    public Boolean warming(Op.Warming op) {
        return known(op);
    }

    @Override
    public Boolean filter(Op.Filter op) {
        return reads(op, op.condition());
    }

    @Override
    public Boolean project(Op.Project op) {
        for (Assign assign : op.columns()) {
            reads(op, assign.value());
        }
        return known(op);
    }

    @Override
    public Boolean join(Op.Join op) {
        return known(op);
    }

    @Override
    public Boolean asofJoin(Op.AsofJoin op) {
        faults.check(op.within().isEmpty() || op.within().getAsLong() >= 0, op.id(), "a negative tolerance");
        time(op, op.leftInput().schema());
        return known(op);
    }

    @Override
    public Boolean union(Op.Union op) {
        return known(op);
    }

    @Override
    public Boolean group(Op.Group op) {
        ExprCheck exprs = new ExprCheck(pipeline, op.input().schema(), op.id(), faults);
        for (Aggregation a : op.aggregations()) {
            exprs.call(a.call());
        }
        if (op.window().isPresent()) {
            faults.check(
                    op.schema().eventTime().equals(Optional.of("end")),
                    op.id(),
                    "the event time of a window is its end");
        }
        return known(op);
    }

    @Override
    public Boolean rolling(Op.Rolling op) {
        ExprCheck exprs = new ExprCheck(pipeline, op.input().schema(), op.id(), faults);
        for (RollingColumn c : op.columns()) {
            exprs.call(c.call());
            boolean allowed = c.window().hop().isEmpty() || c.call().kind().allowsHop();
            faults.check(allowed, op.id(), c.call().kind().function() + " has no hop");
        }
        List<Column> carried =
                op.schema().columns().subList(0, op.input().schema().columns().size());
        faults.check(carried.equals(op.input().schema().columns()), op.id(), "changes a column it hands on");
        time(op, op.input().schema());
        return known(op);
    }

    @Override
    public Boolean dedupe(Op.Dedupe op) {
        return known(op);
    }

    @Override
    public Boolean explode(Op.Explode op) {
        List<Column> before = op.input().schema().columns();
        List<Column> after = op.schema().columns();
        faults.check(before.size() == after.size(), op.id(), "adds or loses columns");
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            Column column = before.get(i);
            boolean exploded = column.name().equals(op.column()) && column.type() instanceof DataType.ListOf;
            Column expected = exploded ? new Column(column.name(), element(column), false, column.taint()) : column;
            faults.check(after.get(i).equals(expected), op.id(), "column `" + column.name() + "` changes");
        }
        return known(op);
    }

    @Override
    public Boolean sample(Op.Sample op) {
        faults.check(!op.keys().isEmpty(), op.id(), "a sample without a key");
        return known(op);
    }

    @Override
    public Boolean sort(Op.Sort op) {
        faults.check(op.limit().isEmpty() || op.limit().getAsLong() >= 0, op.id(), "a negative limit");
        return known(op);
    }

    @Override
    public Boolean via(Op.Via op) {
        op.arguments().forEach(a -> reads(op, a.value()));
        return known(op);
    }

    private static DataType element(Column column) {
        return Objects.requireNonNull(((DataType.ListOf) column.type()).element());
    }

    private boolean reads(Op op, Expr e) {
        Schema row = op.inputs().get(0).schema();
        new ExprCheck(pipeline, row, op.id(), faults).check(e);
        return known(op);
    }

    /** Time columns are those of {@code from}, as far as they are still there. */
    private void time(Op op, Schema from) {
        op.schema()
                .eventTime()
                .ifPresent(t -> faults.check(from.eventTime().equals(Optional.of(t)), op.id(), "another event time"));
        op.schema()
                .knownTime()
                .ifPresent(t -> faults.check(from.knownTime().equals(Optional.of(t)), op.id(), "another known time"));
    }

    private boolean known(Op op) {
        TypeChecks.known(op.schema(), op.id(), faults);
        return true;
    }
}
