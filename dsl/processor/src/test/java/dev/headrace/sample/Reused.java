package dev.headrace.sample;

import dev.headrace.dsl.Definition;
import dev.headrace.dsl.Features;
import dev.headrace.dsl.Group;
import dev.headrace.dsl.Source;
import dev.headrace.dsl.Table;
import dev.headrace.dsl.schema.Entity;
import dev.headrace.dsl.schema.EventTime;
import dev.headrace.dsl.schema.Schema;
import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.FloatColumn;
import dev.headrace.dsl.value.FloatExpr;
import java.time.Instant;

/** Expressions that are said once and used several times. */
public final class Reused extends Definition {

    @Schema
    record Pay(
            @Entity String card, double amount, @EventTime Instant at) {}

    final Source<PayRow> pays =
            source("pays", PayRow.SCHEMA).batch(csv("data/pays.csv").zone("UTC"));
    final BoolExpr<PayRow> large = PayRow.amount.gt(100.0);
    final FloatExpr<PayRow> spent = sum(PayRow.amount).over(hours(1)).through();

    final class Habits extends Features<Habits> implements PayRow {
        final FloatColumn<Habits> a = let("a", spent);
        final FloatColumn<Habits> b = let("b", spent.plus(spent));
        final FloatColumn<Habits> c =
                let("c", sum(amount).where(large).over(hours(1)).through());
        final FloatColumn<Habits> d = let("d", when(large).then(a).otherwise(b));

        Habits() {
            super("habits", pays, card);
        }
    }

    final class Large extends Table<Large> implements PayRow {
        {
            where(large);
        }

        final Group<Large> g = groupBy(card);
        final FloatExpr<PayRow> total = sum(amount);
        final FloatColumn<Large> a = g.let("a", total);
        final FloatColumn<Large> b = g.let("b", total.plus(total));

        Large() {
            super("large", pays);
        }
    }

    final Habits habits = add(new Habits());
    final Large largeOnes = add(new Large());

    {
        sink("habits_out", habits).where(large).batch(csv("out/habits.csv"));
        sink("large_out", largeOnes).batch(csv("out/large.csv"));
    }
}
