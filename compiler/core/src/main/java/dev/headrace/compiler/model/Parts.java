package dev.headrace.compiler.model;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.ml.LabelDef;
import dev.headrace.ir.ml.SplitDef;
import dev.headrace.ir.ml.SplitPartDef;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.ParamDef;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.RelationKind;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The parts of a split as relations: {@code parts.train} (LANGUAGE, rule 13). */
final class Parts {
    private static final BigDecimal DRAWS = new BigDecimal(BigInteger.ONE.shiftLeft(64));

    private final Arithmetic arithmetic;
    private final SplitDef split;
    private final Relation rows;
    private final long horizon;

    /**
     * @param rows the dataset with its labels
     * @param labels of that dataset
     */
    Parts(Arithmetic arithmetic, SplitDef split, Relation rows, List<LabelDef> labels) {
        this.arithmetic = arithmetic;
        this.split = split;
        this.rows = rows;
        this.horizon = labels.stream().mapToLong(LabelDef::horizon).max().orElse(0);
    }

    /** What the parts read of their own, then the parts. */
    List<Relation> relations() {
        return split.cut() == SplitDef.Cut.HASH ? byHash() : byTime();
    }

    /** The rows whose label is known when the run begins: of the others nobody can learn, and none is judged by them. */
    private Op read(String part) {
        Op read = new Op.Read(
                part + ".read", rows.name(), rows.schema(), rows.root().origin());
        Optional<String> time = rows.schema().eventTime();
        if (horizon == 0 || time.isEmpty()) {
            return read;
        }
        Expr at = new Expr.ColumnRef(time.get(), DataType.INSTANT, false);
        Expr from = arithmetic.plus(at, new Expr.Literal(DataType.DURATION, horizon));
        Expr run = new Expr.ParamRef(ParamDef.RUN_INSTANT, DataType.INSTANT);
        return new Op.Filter(part + ".known", read, arithmetic.atMost(from, run));
    }

    private static Relation relation(String name, Op root) {
        return new Relation(name, RelationKind.TABLE, root, Optional.empty(), "");
    }

    private String name(SplitPartDef part) {
        return split.name() + "." + part.name();
    }

    private List<Relation> byHash() {
        List<Relation> parts = new ArrayList<>();
        BigDecimal begin = BigDecimal.ZERO;
        for (SplitPartDef part : split.parts()) {
            BigDecimal end = begin.add(part.share());
            String name = name(part);
            OptionalLong from = begin.signum() == 0 ? OptionalLong.empty() : OptionalLong.of(threshold(begin));
            boolean all = end.compareTo(BigDecimal.ONE) >= 0;
            Op sample = new Op.Sample(
                    name + ".sample",
                    read(name),
                    from,
                    all ? 0 : threshold(end),
                    all,
                    split.by(),
                    split.seed().orElse(0));
            parts.add(relation(name, whole(part, sample)));
            begin = end;
        }
        return parts;
    }

    private static long threshold(BigDecimal share) {
        return share.multiply(DRAWS).toBigInteger().longValue();
    }

    private List<Relation> byTime() {
        Column time = rows.schema().require(split.by().get(0));
        List<Relation> made = new ArrayList<>();
        String bounds = split.name() + ".boundaries";
        List<BigDecimal> ends = ends();
        Op row = boundaries(bounds, time, ends);
        made.add(relation(bounds, row));
        for (int i = 0; i < split.parts().size(); i++) {
            SplitPartDef part = split.parts().get(i);
            String name = name(part);
            Op attached = Attaching.attach(
                    name + ".bounds",
                    read(name),
                    new Op.Read(bounds + "." + part.name() + ".read", bounds, row.schema(), row.origin()));
            Optional<Expr> condition = between(time, i, ends);
            Op in = condition.isPresent() ? new Op.Filter(name + ".time", attached, condition.get()) : attached;
            Op bare = Attaching.only(name + ".project", in, rows.schema().columns());
            made.add(relation(name, whole(part, bare)));
        }
        return made;
    }

    /** Where each part ends, as a share of the rows. */
    private List<BigDecimal> ends() {
        List<BigDecimal> ends = new ArrayList<>();
        BigDecimal end = BigDecimal.ZERO;
        for (SplitPartDef part : split.parts()) {
            end = end.add(part.share());
            ends.add(end);
        }
        return ends;
    }

    private static String end(int part) {
        return "end" + (part + 1);
    }

    /** The smallest instant at which at least that share of the rows has come: the nearest rank. */
    private Op boundaries(String name, Column time, List<BigDecimal> ends) {
        List<Aggregation> aggregations = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            AggregateCall call = new AggregateCall(
                    AggregateKind.QUANTILE,
                    Optional.of(new Expr.ColumnRef(time.name(), time.type(), time.optional())),
                    Optional.empty(),
                    List.of(new Expr.Literal(DataType.FLOAT, ends.get(i).doubleValue())),
                    time.type());
            aggregations.add(new Aggregation(end(i), call));
            columns.add(new Column(end(i), time.type(), true, time.taint()));
        }
        return new Op.Group(name + ".group", read(name), List.of(), Optional.empty(), aggregations, Schema.of(columns));
    }

    /** Behind the end of the part before, and up to the own one, or to the embargo before it where another part follows. */
    private Optional<Expr> between(Column time, int part, List<BigDecimal> ends) {
        Expr at = new Expr.ColumnRef(time.name(), time.type(), time.optional());
        Optional<Expr> begun = part == 0 ? Optional.empty() : Optional.of(arithmetic.less(bound(part - 1, time), at));
        boolean last = part == ends.size() - 1;
        if (last && ends.get(part).compareTo(BigDecimal.ONE) >= 0) {
            return begun;
        }
        long embargo = last ? 0 : split.embargo().orElse(0);
        Expr end = embargo == 0
                ? bound(part, time)
                : arithmetic.minus(bound(part, time), new Expr.Literal(DataType.DURATION, embargo));
        Expr over = arithmetic.atMost(at, end);
        return Optional.of(begun.<Expr>map(b -> new Expr.And(b, over)).orElse(over));
    }

    /** Of no rows there is no boundary, and nobody asks for it. */
    private static Expr bound(int part, Column time) {
        return Arithmetic.or(new Expr.ColumnRef(end(part), time.type(), true), new Expr.Literal(time.type(), 0L));
    }

    private Op whole(SplitPartDef part, Op rows) {
        return part.where().isPresent()
                ? new Op.Filter(name(part) + ".where", rows, part.where().get())
                : rows;
    }
}
