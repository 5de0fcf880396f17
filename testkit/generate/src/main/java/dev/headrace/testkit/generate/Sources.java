package dev.headrace.testkit.generate;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.BindingOption;
import dev.headrace.ir.pipeline.ErrorPolicy;
import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.pipeline.FieldCheck;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.Taint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Random sources with their rules. */
final class Sources {

    private final Exprs exprs;
    private final Limits limits;

    Sources(Exprs exprs, Limits limits) {
        this.exprs = exprs;
        this.limits = limits;
    }

    SourceDef of(Dice dice, String name) {
        Schema schema = Schemas.source(dice, limits.columns());
        Fate fate = dice.oneOf(Fate.DROP, Fate.DROP, Fate.DIVERT);
        boolean late = schema.eventTime().isPresent() && dice.chance(30);
        return new SourceDef(
                name,
                schema,
                Optional.of(binding(name)),
                Optional.empty(),
                late ? OptionalLong.of(Values.HOUR) : OptionalLong.empty(),
                late ? Fate.DIVERT : Fate.DROP,
                OptionalLong.empty(),
                Optional.of(ErrorPolicy.of(fate)),
                checks(dice, schema),
                expectations(dice, schema),
                "");
    }

    private static Binding binding(String name) {
        return new Binding(
                "csv", "data/" + name + ".csv", List.of(new BindingOption("quote", List.of("\""), false)), List.of());
    }

    private List<FieldCheck> checks(Dice dice, Schema schema) {
        List<FieldCheck> checks = new ArrayList<>();
        for (Column column : schema.columns()) {
            if (!column.optional() && dice.chance(8)) {
                Schema alone = Schema.of(List.of(column));
                checks.add(new FieldCheck(column.name(), exprs.condition(dice, alone, 1), "check"));
            }
        }
        return checks;
    }

    private List<Expectation> expectations(Dice dice, Schema schema) {
        List<Expectation> expectations = new ArrayList<>();
        if (dice.chance(25)) {
            Expr condition = exprs.condition(dice, schema, limits.depth());
            Fate fate = dice.oneOf(Fate.DROP, Fate.WARN, Fate.DIVERT);
            expectations.add(new Expectation.Row("row", condition, ErrorPolicy.of(fate)));
        }
        if (dice.chance(15)) {
            List<String> columns = dice.some(schema.names(), 1, 3);
            Fate fate = dice.oneOf(Fate.DROP, Fate.WARN, Fate.DIVERT);
            expectations.add(new Expectation.Unique("unique", columns, ErrorPolicy.of(fate)));
        }
        if (dice.chance(10)) {
            expectations.add(table(dice));
        }
        return expectations;
    }

    private Expectation table(Dice dice) {
        AggregateCall count =
                new AggregateCall(AggregateKind.COUNT, Optional.empty(), Optional.empty(), List.of(), DataType.INT);
        Schema made = Schema.of(List.of(new Column("n", DataType.INT, false, Taint.NONE)));
        return new Expectation.Table(
                "table",
                List.of(new Aggregation("n", count)),
                exprs.condition(dice, made, 1),
                ErrorPolicy.of(Fate.WARN));
    }
}
