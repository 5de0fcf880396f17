package dev.headrace.compiler.model;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.ml.TransformDef;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.SortColumn;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.Zero;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** What transforms learn from rows: a relation of one row, with the columns {@code amount.mean}, {@code amount.deviation} and the like. */
final class Learning {
    static final String MEAN = "mean";
    static final String DEVIATION = "deviation";
    static final String LEAST = "min";
    static final String GREATEST = "max";
    static final String VALUE = "value";
    static final String BOUND = "bound";
    private static final String COUNT = "count";

    private final Function<String, Op> from;
    private final Op rows;
    private final String id;
    private final List<Aggregation> aggregations = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<Op> singles = new ArrayList<>();

    /**
     * @param from makes the rows it learns from, whose operators' ids start with a text: an operator stands in a tree once
     * @param id of the relation, which its operators' ids start with
     */
    Learning(Function<String, Op> from, String id) {
        this.from = from;
        this.rows = from.apply(id);
        this.id = id;
    }

    /** A column of what was learnt of {@code column}. */
    static String name(String column, String what) {
        return column + "." + what;
    }

    /** Bound {@code at} of a column's bins, from 1. */
    static String bound(String column, long at) {
        return name(column, BOUND + at);
    }

    /** The operator whose one row holds all of it. */
    Op learnt(List<TransformDef> transforms) {
        for (TransformDef transform : transforms) {
            for (String column : transform.columns()) {
                learn(transform, rows.schema().require(column));
            }
        }
        List<Op> parts = new ArrayList<>();
        if (!aggregations.isEmpty()) {
            parts.add(new Op.Group(id + ".group", rows, List.of(), Optional.empty(), aggregations, Schema.of(columns)));
        }
        parts.addAll(singles);
        Op all = parts.get(0);
        for (int i = 1; i < parts.size(); i++) {
            all = Attaching.attach(id + "." + i, all, parts.get(i));
        }
        List<Column> learnt =
                parts.stream().flatMap(p -> p.schema().columns().stream()).toList();
        return parts.size() == 1 ? all : Attaching.only(id + ".project", all, learnt);
    }

    private void learn(TransformDef transform, Column column) {
        FitVerb verb = FitVerb.named(transform.verb()).orElseThrow();
        switch (verb) {
            case SCALE -> {
                if (FitColumns.word(transform, "by", "deviation").equals("range")) {
                    add(column, LEAST, AggregateKind.MIN, column.type());
                    add(column, GREATEST, AggregateKind.MAX, column.type());
                } else {
                    spread(column);
                }
            }
            case OUTLIERS -> spread(column);
            case IMPUTE -> impute(column, FitColumns.imputes(transform, column.type()));
            case BIN -> {
                long count = FitColumns.number(transform, "count", 10);
                for (long i = 1; i < count; i++) {
                    Expr.Literal share = new Expr.Literal(DataType.FLOAT, (double) i / count);
                    add(column, BOUND + i, AggregateKind.QUANTILE, column.type(), share);
                }
            }
            case VOCABULARY, SELECT -> throw new IllegalStateException("`" + transform.verb() + "` is not built");
        }
    }

    private void spread(Column column) {
        add(column, MEAN, AggregateKind.AVG, DataType.FLOAT);
        add(column, DEVIATION, AggregateKind.STDDEV, DataType.FLOAT);
    }

    private void impute(Column column, String with) {
        switch (with) {
            case "mean" -> add(column, VALUE, AggregateKind.AVG, DataType.FLOAT);
            case "median" ->
                add(column, VALUE, AggregateKind.QUANTILE, column.type(), new Expr.Literal(DataType.FLOAT, 0.5));
            case "min" -> add(column, VALUE, AggregateKind.MIN, column.type());
            case "max" -> add(column, VALUE, AggregateKind.MAX, column.type());
            default -> singles.add(mostFrequent(column));
        }
    }

    private void add(Column column, String what, AggregateKind kind, DataType type, Expr.Literal... options) {
        Expr argument = new Expr.ColumnRef(column.name(), column.type(), column.optional());
        AggregateCall call = new AggregateCall(kind, Optional.of(argument), Optional.empty(), List.of(options), type);
        String name = name(column.name(), what);
        aggregations.add(new Aggregation(name, call));
        columns.add(new Column(name, type, call.optional(true), column.taint()));
    }

    /** The value that stands most often; of equal ones the least. */
    private Op mostFrequent(Column column) {
        String own = id + "." + column.name();
        Op rows = from.apply(own);
        String value = name(column.name(), VALUE);
        Expr read = new Expr.ColumnRef(column.name(), column.type(), column.optional());
        Op there = column.optional() ? new Op.Filter(own + ".filter", rows, new Expr.Not(new Expr.IsNull(read))) : rows;
        // A key is sure, which the filter made it.
        Expr sure = Arithmetic.or(read, new Expr.Literal(column.type(), Zero.of(column.type())));
        Column key = new Column(value, column.type(), false, column.taint());
        Op keys = new Op.Project(own + ".project", there, List.of(new Assign(value, sure)), Schema.of(List.of(key)));
        AggregateCall count =
                new AggregateCall(AggregateKind.COUNT, Optional.empty(), Optional.empty(), List.of(), DataType.INT);
        Column counted = new Column(name(column.name(), COUNT), DataType.INT, false, column.taint());
        Op groups = new Op.Group(
                own + ".group",
                keys,
                List.of(value),
                Optional.empty(),
                List.of(new Aggregation(counted.name(), count)),
                Schema.of(List.of(key, counted)));
        Op best = new Op.Sort(
                own + ".sort",
                groups,
                List.of(new SortColumn(counted.name(), true), new SortColumn(value, false)),
                OptionalLong.of(1));
        AggregateCall first = new AggregateCall(
                AggregateKind.FIRST,
                Optional.of(new Expr.ColumnRef(value, column.type(), false)),
                Optional.empty(),
                List.of(),
                column.type());
        Column learnt = new Column(value, column.type(), true, column.taint());
        return new Op.Group(
                own + ".first",
                best,
                List.of(),
                Optional.empty(),
                List.of(new Aggregation(value, first)),
                Schema.of(List.of(learnt)));
    }
}
