package dev.headrace.compiler.model;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.ml.TransformDef;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.Zero;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What transforms make of rows that what was learnt is attached to. */
final class Applying {
    private final Arithmetic arithmetic;

    Applying(Arithmetic arithmetic) {
        this.arithmetic = arithmetic;
    }

    /** The columns {@code kept} of the rows, each as the transforms change it; those learnt are gone. */
    Op apply(String id, Op attached, List<Column> kept, List<TransformDef> transforms) {
        Map<String, Assign> assigns = new LinkedHashMap<>();
        Map<String, Column> columns = new LinkedHashMap<>();
        for (Column column : kept) {
            assigns.put(column.name(), new Assign(column.name(), read(column)));
            columns.put(column.name(), column);
        }
        for (TransformDef transform : transforms) {
            FitVerb verb = FitVerb.named(transform.verb()).orElseThrow();
            for (String name : transform.columns()) {
                Column column = columns.get(name);
                if (column != null) {
                    assigns.put(name, new Assign(name, changed(verb, transform, column, attached.schema())));
                    columns.put(name, verb.result(column, (int) FitColumns.number(transform, "size", 100)));
                }
            }
        }
        Schema from = attached.schema();
        Schema schema = new Schema(
                List.copyOf(columns.values()),
                from.eventTime().filter(columns::containsKey),
                from.knownTime().filter(columns::containsKey));
        return new Op.Project(id, attached, new ArrayList<>(assigns.values()), schema);
    }

    private static Expr read(Column column) {
        return new Expr.ColumnRef(column.name(), column.type(), column.optional());
    }

    private static Expr learnt(Schema schema, Column column, String what) {
        return read(schema.require(Learning.name(column.name(), what)));
    }

    private Expr changed(FitVerb verb, TransformDef transform, Column column, Schema schema) {
        Expr value = read(column);
        return switch (verb) {
            case SCALE ->
                FitColumns.word(transform, "by", "deviation").equals("range")
                        ? byRange(value, column, schema)
                        : byDeviation(value, column, schema);
            case OUTLIERS -> clipped(value, column, schema, FitColumns.fraction(transform, "beyond", 3));
            case IMPUTE -> {
                Object zero = Zero.of(column.type());
                Expr fallback = new Expr.Literal(column.type(), zero);
                yield Arithmetic.or(value, Arithmetic.or(learnt(schema, column, Learning.VALUE), fallback));
            }
            case BIN -> bin(value, column, schema, FitColumns.number(transform, "count", 10));
            case VOCABULARY, SELECT -> throw new IllegalStateException("`" + transform.verb() + "` is not built");
        };
    }

    private Expr byDeviation(Expr value, Column column, Schema schema) {
        Expr mean = Arithmetic.or(learnt(schema, column, Learning.MEAN), Arithmetic.of(0.0));
        Expr deviation = Arithmetic.or(learnt(schema, column, Learning.DEVIATION), Arithmetic.of(0.0));
        return stretched(arithmetic.asFloat(value), mean, deviation);
    }

    private Expr byRange(Expr value, Column column, Schema schema) {
        Expr least = Arithmetic.or(arithmetic.asFloat(learnt(schema, column, Learning.LEAST)), Arithmetic.of(0.0));
        Expr greatest =
                Arithmetic.or(arithmetic.asFloat(learnt(schema, column, Learning.GREATEST)), Arithmetic.of(0.0));
        return stretched(arithmetic.asFloat(value), least, arithmetic.minus(greatest, least));
    }

    /** Where all values were equal there is nothing to stretch, and each is 0; null stays null. */
    private Expr stretched(Expr value, Expr middle, Expr width) {
        return new Expr.If(
                arithmetic.less(Arithmetic.of(0.0), width),
                arithmetic.over(arithmetic.minus(value, middle), width),
                arithmetic.times(value, Arithmetic.of(0.0)));
    }

    private Expr clipped(Expr value, Column column, Schema schema, double beyond) {
        Expr number = arithmetic.asFloat(value);
        Expr deviation = learnt(schema, column, Learning.DEVIATION);
        Expr reach = arithmetic.times(Arithmetic.or(deviation, Arithmetic.of(0.0)), Arithmetic.of(beyond));
        Expr mean = Arithmetic.or(learnt(schema, column, Learning.MEAN), Arithmetic.of(0.0));
        Expr low = arithmetic.minus(mean, reach);
        Expr high = arithmetic.plus(mean, reach);
        Expr sure = Arithmetic.or(number, mean);
        Expr bounded =
                new Expr.If(arithmetic.less(sure, low), low, new Expr.If(arithmetic.less(high, sure), high, number));
        // One row has no deviation, and no number is far from what.
        return new Expr.If(new Expr.IsNull(deviation), number, bounded);
    }

    private Expr bin(Expr value, Column column, Schema schema, long count) {
        Expr zero = new Expr.Literal(column.type(), Zero.of(column.type()));
        Expr sure = Arithmetic.or(value, zero);
        Expr bin = Arithmetic.of(0L);
        for (long i = 1; i < count; i++) {
            Expr bound = Arithmetic.or(read(schema.require(Learning.bound(column.name(), i))), sure);
            Expr above = new Expr.If(arithmetic.less(bound, sure), Arithmetic.of(1L), Arithmetic.of(0L));
            bin = arithmetic.plus(bin, above);
        }
        return column.optional() ? new Expr.If(new Expr.IsNull(value), new Expr.NullLiteral(DataType.INT), bin) : bin;
    }
}
