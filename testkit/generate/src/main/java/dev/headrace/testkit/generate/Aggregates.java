package dev.headrace.testkit.generate;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.AggregateFunction;
import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.TimeWindow;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.Taint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Random aggregates and groups. */
final class Aggregates {

    private final Dice dice;
    private final Exprs exprs;
    private final Limits limits;

    Aggregates(Dice dice, Exprs exprs, Limits limits) {
        this.dice = dice;
        this.exprs = exprs;
        this.limits = limits;
    }

    /** An aggregate over such rows; empty if the one thrown takes no column of them. */
    Optional<AggregateCall> call(Schema row) {
        AggregateFunction f = dice.oneOf(exprs.functions().aggregates());
        Optional<Expr> condition = dice.chance(30) ? Optional.of(exprs.condition(dice, row, 1)) : Optional.empty();
        List<Expr.Literal> options = f.options().stream().map(this::option).toList();
        if (f.kind() == AggregateKind.COUNT && dice.chance(70)) {
            return f.result(Optional.empty())
                    .map(t -> new AggregateCall(f.kind(), Optional.empty(), condition, options, t));
        }
        DataType type = dice.oneOf(dice.oneOf(row.columns()).type(), dice.oneOf(Schemas.PLAIN));
        Expr argument = exprs.any(dice, type, row, dice.between(0, limits.depth() - 1));
        return f.result(Optional.of(argument.type()))
                .map(t -> new AggregateCall(f.kind(), Optional.of(argument), condition, options, t));
    }

    /** The one option there is, a share. */
    private Expr.Literal option(DataType type) {
        Object value =
                type.equals(DataType.FLOAT) ? (Object) dice.oneOf(0.0, 0.1, 0.5, 0.9, 1.0) : Values.of(dice, type);
        return new Expr.Literal(type, value);
    }

    Op group(String id, Op input, List<String> keys) {
        Schema row = input.schema();
        boolean timed =
                row.eventTime().isPresent() && !keys.contains("start") && !keys.contains("end") && dice.chance(60);
        Optional<TimeWindow> window = timed ? Optional.of(window()) : Optional.empty();
        List<Column> columns = new ArrayList<>(input.columns(keys));
        if (timed) {
            Taint taint = row.eventTime().map(row::require).map(Column::taint).orElse(Taint.NONE);
            columns.add(new Column("start", DataType.INSTANT, false, taint));
            columns.add(new Column("end", DataType.INSTANT, false, taint));
        }
        List<Aggregation> aggregations = new ArrayList<>();
        boolean mayBeEmpty = keys.isEmpty() && !timed;
        int count = dice.between(1, 4);
        for (int i = 0; i < count || columns.isEmpty(); i++) {
            String name = "a" + i;
            if (keys.contains(name)) {
                continue;
            }
            call(row).ifPresent(call -> {
                aggregations.add(new Aggregation(name, call));
                columns.add(new Column(name, call.type(), call.optional(mayBeEmpty), Taints.of(call, row)));
            });
        }
        Schema schema = new Schema(columns, timed ? Optional.of("end") : Optional.empty(), Optional.empty());
        return new Op.Group(id, input, keys, window, aggregations, schema);
    }

    private TimeWindow window() {
        long every = dice.oneOf(Values.MINUTE, Values.HOUR, Values.DAY);
        return switch (dice.between(0, 2)) {
            case 0 -> new TimeWindow.Sliding(every, every);
            case 1 -> new TimeWindow.Sliding(every, every * dice.between(1, 3) + dice.oneOf(0L, every / 2));
            default -> new TimeWindow.Session(dice.oneOf(30 * Values.MINUTE, Values.HOUR, 1L));
        };
    }
}
