package dev.headrace.compiler.rewrite;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingColumn;
import dev.headrace.ir.pipeline.LateRows;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Rebuilds an operator over pruned inputs. Its columns are those wanted, and those that inputs give to others anyway. */
final class PruneOp implements Op.Visitor<Op> {

    /** What holds for the whole plan: what is read of each source, and what each relation pruned so far gives. */
    static final class Known {

        private final Map<String, Schema> scans;
        private final Map<String, Schema> reads = new LinkedHashMap<>();
        private final TieBreakers ties;

        Known(Map<String, Schema> scans, TieBreakers ties) {
            this.scans = scans;
            this.ties = ties;
        }

        Map<String, Schema> scans() {
            return scans;
        }

        Map<String, Schema> reads() {
            return reads;
        }

        TieBreakers ties() {
            return ties;
        }

        /** A relation has been pruned: later readers find these columns. */
        void gives(String relation, Schema schema) {
            reads.put(relation, schema);
        }
    }

    private final Set<String> wanted;
    private final List<Op> inputs;
    private final Known known;

    private PruneOp(Set<String> wanted, List<Op> inputs, Known known) {
        this.wanted = wanted;
        this.inputs = inputs;
        this.known = known;
    }

    /** The tree without what is not needed for {@code wanted}; {@code known} holds what leaves give. */
    static Op prune(Op op, Set<String> wanted, Known known) {
        List<Set<String>> needs = ReadColumns.of(op, wanted, known.ties());
        List<Op> inputs = new ArrayList<>();
        for (int i = 0; i < needs.size(); i++) {
            inputs.add(prune(op.inputs().get(i), needs.get(i), known));
        }
        return op.accept(new PruneOp(wanted, inputs, known));
    }

    /** The columns of {@code schema} that are among {@code names}. */
    static Schema only(Schema schema, Collection<String> names) {
        Set<String> set = new HashSet<>(names);
        List<Column> columns =
                schema.columns().stream().filter(c -> set.contains(c.name())).toList();
        return new Schema(
                columns,
                schema.eventTime().filter(set::contains),
                schema.knownTime().filter(set::contains));
    }

    /** {@code op} with exactly the columns of {@code schema}. */
    static Op exactly(Op op, Schema schema, String id) {
        if (op.schema().equals(schema)) {
            return op;
        }
        List<Assign> columns = schema.columns().stream()
                .map(c -> new Assign(c.name(), new Expr.ColumnRef(c.name(), c.type(), c.optional())))
                .toList();
        return new Op.Project(id, op, columns, schema);
    }

    private Op first() {
        return inputs.get(0);
    }

    private Op second() {
        return inputs.get(1);
    }

    @Override
    public Op scan(Op.Scan op) {
        return new Op.Scan(
                op.id(), op.source(), Objects.requireNonNull(known.scans().get(op.source())));
    }

    @Override
    public Op rejected(Op.Rejected op) {
        return op;
    }

    @Override
    public Op late(Op.Late op) {
        Schema read = Objects.requireNonNull(known.scans().get(op.source()));
        return new Op.Late(op.id(), op.source(), LateRows.schema(read));
    }

    @Override
    public Op read(Op.Read op) {
        return new Op.Read(
                op.id(), op.relation(), Objects.requireNonNull(known.reads().get(op.relation())), op.origin());
    }

    @Override
    public Op warming(Op.Warming op) {
        return new Op.Warming(op.id(), first());
    }

    @Override
    public Op filter(Op.Filter op) {
        return new Op.Filter(op.id(), first(), op.condition());
    }

    @Override
    public Op project(Op.Project op) {
        List<Assign> kept = ReadColumns.kept(op, wanted);
        List<String> names = kept.stream().map(Assign::name).toList();
        return new Op.Project(op.id(), first(), kept, only(op.schema(), names));
    }

    @Override
    public Op join(Op.Join op) {
        List<String> names = rightNames(op.rightInput(), op.rightNames());
        return new Op.Join(op.id(), first(), second(), op.left(), op.keys(), names, joined(op.schema(), names));
    }

    @Override
    public Op asofJoin(Op.AsofJoin op) {
        List<String> names = rightNames(op.rightInput(), op.rightNames());
        Schema schema = joined(op.schema(), names);
        return new Op.AsofJoin(op.id(), first(), second(), op.keys(), op.within(), names, schema);
    }

    /** One name per column the right input still has: what nobody wants is left out. */
    private List<String> rightNames(Op oldRight, List<String> oldNames) {
        List<String> names = new ArrayList<>();
        for (Column column : second().schema().columns()) {
            String name = oldNames.get(oldRight.schema().indexOf(column.name()).orElseThrow());
            names.add(wanted.contains(name) ? name : "");
        }
        return names;
    }

    private Schema joined(Schema schema, List<String> rightNames) {
        Set<String> names = new LinkedHashSet<>(first().schema().names());
        names.addAll(rightNames);
        return only(schema, names);
    }

    @Override
    public Op union(Op.Union op) {
        Set<String> shared = new LinkedHashSet<>(op.schema().names());
        shared.retainAll(first().schema().names());
        shared.retainAll(second().schema().names());
        Op one = exactly(first(), only(first().schema(), shared), op.id() + ".first");
        Op two = exactly(second(), only(second().schema(), shared), op.id() + ".second");
        return new Op.Union(op.id(), one, two, only(op.schema(), shared));
    }

    @Override
    public Op group(Op.Group op) {
        List<Aggregation> kept = ReadColumns.kept(op, wanted);
        Set<String> names = new LinkedHashSet<>(op.schema().names());
        op.aggregations().forEach(a -> names.remove(a.name()));
        kept.forEach(a -> names.add(a.name()));
        Schema schema = only(op.schema(), names);
        if (kept.stream().noneMatch(a -> wanted.contains(a.name()))) {
            schema = counted(schema, kept);
        }
        return new Op.Group(op.id(), first(), op.keys(), op.window(), kept, schema);
    }

    /** Of a group that nobody reads, what stays may be of another type than before. */
    private static Schema counted(Schema schema, List<Aggregation> kept) {
        List<Column> columns = new ArrayList<>();
        for (Column column : schema.columns()) {
            columns.add(kept.stream()
                    .filter(a -> a.name().equals(column.name()))
                    .findFirst()
                    .map(a -> new Column(a.name(), a.call().type(), a.call().optional(true), column.taint()))
                    .orElse(column));
        }
        return new Schema(columns, schema.eventTime(), schema.knownTime());
    }

    @Override
    public Op rolling(Op.Rolling op) {
        List<RollingColumn> kept = ReadColumns.kept(op, wanted);
        if (kept.isEmpty()) {
            return first();
        }
        Set<String> names = new LinkedHashSet<>(first().schema().names());
        kept.forEach(c -> names.add(c.name()));
        return new Op.Rolling(op.id(), first(), op.keys(), kept, only(op.schema(), names));
    }

    @Override
    public Op dedupe(Op.Dedupe op) {
        return new Op.Dedupe(op.id(), first(), op.keys());
    }

    @Override
    public Op explode(Op.Explode op) {
        Schema schema = only(op.schema(), first().schema().names());
        return new Op.Explode(op.id(), first(), op.column(), schema);
    }

    @Override
    public Op sample(Op.Sample op) {
        return new Op.Sample(op.id(), first(), op.from(), op.threshold(), op.all(), op.keys(), op.seed());
    }

    @Override
    public Op sort(Op.Sort op) {
        return new Op.Sort(op.id(), first(), op.columns(), op.limit());
    }

    @Override
    public Op via(Op.Via op) {
        return new Op.Via(op.id(), first(), op.step(), op.arguments(), op.output(), op.schema(), op.definition());
    }
}
