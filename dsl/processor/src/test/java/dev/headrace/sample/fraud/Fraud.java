package dev.headrace.sample.fraud;

import dev.headrace.dsl.Dataset;
import dev.headrace.dsl.Definition;
import dev.headrace.dsl.Features;
import dev.headrace.dsl.In;
import dev.headrace.dsl.Joined;
import dev.headrace.dsl.OneHot;
import dev.headrace.dsl.Pipeline;
import dev.headrace.dsl.Source;
import dev.headrace.dsl.value.Each;
import dev.headrace.dsl.value.EachLabel;
import dev.headrace.dsl.value.EnumColumn;
import dev.headrace.dsl.value.Family;
import dev.headrace.dsl.value.FloatColumn;
import dev.headrace.dsl.value.IntColumn;
import dev.headrace.dsl.value.Span;

@Pipeline("bank.fraud")
public final class Fraud extends Definition implements TransactionRow {
    final Source<TransactionRow> tx =
            source("tx", TransactionRow.SCHEMA)
                    .batch(csv("data/transactions.csv").quote("'").zone("UTC"))
                    .stream(kafka("TransactionTopic").json())
                    .lateness(minutes(10), drop())
                    .onError(divert()) // a row that does not parse or breaks its schema
                    .expect(amount.lt(100000), divert())
                    .expect(unique(source, timestamp, target), warn());

    final Source<UserEventRow> events =
            source("events", UserEventRow.SCHEMA)
                    .batch(csv("data/events.csv").quote("'").zone("UTC"))
                    .stream(kafka("EventTopic").json())
                    .lateness(minutes(10), drop())
                    .onError(drop());

    /** How a customer has been paying: 27 rolling features and the parts of the date. */
    final class Payments extends Features<Payments> implements TransactionRow {
        final IntColumn<Payments> hour = let("hour", hour(timestamp));
        final IntColumn<Payments> dayOfWeek = let("day_of_week", dayOfWeek(timestamp));
        final EnumColumn<Payments, Age> ageGroup =
                let("age_group", map(age).to(Age._0, Age._0, Age.U).otherwise(age));
        final OneHot<Payments, Gender> genders = oneHot(gender);
        final Each<Span> w = each("w", hours(2), hours(12), hours(24));
        final Family<Span, FloatColumn<Payments>> sum =
                let("amount_sum_{w}", w, sum(amount).over(w).through());
        final Family<Span, IntColumn<Payments>> count =
                let("amount_count_{w}", w, count().over(w).through());
        final Family<Span, FloatColumn<Payments>> avg =
                let("amount_avg_{w}", w, avg(amount).over(w).through());
        final Family<Span, FloatColumn<Payments>> max =
                let("amount_max_{w}", w, max(amount).over(w).through());
        final EachLabel<Category> c = each("c", Category.class);
        final Family<Category, IntColumn<Payments>> inCategory = let(
                "{c}_count_14d",
                c,
                count().where(category.is(c)).over(days(14)).hop(days(1)).through());

        Payments() {
            super("payments", tx, source);
            doc("How a customer has been paying: 27 rolling features and the parts of the date.");
        }
    }

    final Payments payments = add(new Payments());

    /** The customer's last account event. */
    final class Activity extends Features<Activity> implements UserEventRow {
        final OneHot<Activity, Event> last = oneHot(event);

        Activity() {
            super("activity", events, "The customer's last account event.", source);
        }
    }

    final Activity activity = add(new Activity());

    /** The training vector: 35 inputs and the columns that say whose and when. */
    final class Inputs extends Dataset<Inputs> implements TransactionRow {
        final In<Inputs, Payments> p = with(payments);
        final Joined<Inputs, Activity> a = asofJoin(activity, days(30));

        Inputs() {
            super("inputs", tx, "The training vector: 35 inputs and the columns that say whose and when.");
            fill(a.all(), 0);
            keep(source, target, timestamp, step, amount, p.all(), a.all());
            drop(
                    p.get(payments.ageGroup),
                    p.get(payments.genders.at(Gender.E)),
                    p.get(payments.genders.at(Gender.U)),
                    p.get(payments.inCategory.at(Category.es_contents)));
        }
    }

    final Inputs inputs = add(new Inputs());

    {
        sink("rejects", tx.rejected())
                .doc("The payments that could not be used, each with the reason.")
                .batch(jsonl("out/rejects"))
                .stream(kafka("tx.rejects").json())
                .acceptsPii();
        sink("vectors", inputs).stream(kafka("vectors").json()).batch(parquet("out/vectors"));

        test("the second payment sees the first")
                .given(tx, source, target, amount, category, timestamp)
                .row("C1", "M1", 10.0, Category.es_food, instant("2023-01-01T10:00:00Z"))
                .row("C1", "M2", 5.0, Category.es_food, instant("2023-01-01T10:30:00Z"))
                .expectWhere(payments, target.is("M2"))
                .that(payments.sum.at(hours(2)).is(15.0))
                .that(payments.count.at(hours(2)).is(2));

        test("a customer's first payment knows only itself")
                .given(tx, source, target, amount, category, timestamp)
                .row("C1", "M1", 12.5, Category.es_tech, instant("2023-01-01T10:00:00Z"))
                .row("C2", "M1", 1.0, Category.es_tech, instant("2023-01-01T10:00:00Z"))
                .expectWhere(payments, source.is("C1"))
                .that(payments.count.at(hours(24)).is(1))
                .that(payments.sum.at(hours(24)).is(12.5))
                .that(payments.avg.at(hours(24)).is(12.5))
                .that(payments.max.at(hours(24)).is(12.5))
                .that(payments.inCategory.at(Category.es_tech).is(1))
                .that(payments.inCategory.at(Category.es_food).is(0));

        test("a payment two hours later is out of the window")
                .given(tx, source, target, amount, category, timestamp)
                .row("C1", "M1", 10.0, Category.es_food, instant("2023-01-01T10:00:00Z"))
                .row("C1", "M2", 5.0, Category.es_food, instant("2023-01-01T12:00:00Z"))
                .expectWhere(payments, target.is("M2"))
                .that(payments.sum.at(hours(2)).is(5.0))
                .that(payments.sum.at(hours(12)).is(15.0));
    }
}
