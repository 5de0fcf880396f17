package dev.headrace.testkit.sample;

import static dev.headrace.dsl.function.AggregateFunctions.sum;
import static dev.headrace.dsl.function.Spans.hours;

import dev.headrace.dsl.Definition;
import dev.headrace.dsl.Features;
import dev.headrace.dsl.Source;
import dev.headrace.dsl.Step;
import dev.headrace.dsl.Table;
import dev.headrace.dsl.value.FloatColumn;

/** Payments, doubled by a step whose code is nowhere, and summed. */
public final class Cards extends Definition {
    public final Source<Payment.Row> payments =
            source("payments", Payment.Row.SCHEMA).batch(csv("payments.csv").zone("UTC"));

    final Step<Payment.Row, Payment.Row> doubling = step(
                    "doubling", "in", Payment.Row.SCHEMA, "out", Payment.Row.SCHEMA)
            .java("nowhere.Doubling#twice");

    /** Behind the step. */
    public final class Doubled extends Table<Doubled> implements Payment.Row {
        Doubled() {
            super("doubled", payments);
            via(doubling);
        }
    }

    /** Of the rows as they come. */
    public final class Habits extends Features<Habits> implements Payment.Row {
        public final FloatColumn<Habits> spent =
                let("spent", sum(amount).over(hours(2)).through());

        Habits() {
            super("habits", payments, card);
        }
    }

    public final Doubled doubled = add(new Doubled());
    public final Habits habits = add(new Habits());
}
