package bank.fraud;

import bank.accounts.Activity;
import dev.headrace.dsl.Dataset;
import dev.headrace.dsl.Definition;
import dev.headrace.dsl.Features;
import dev.headrace.dsl.In;
import dev.headrace.dsl.Joined;
import dev.headrace.dsl.Pipeline;
import dev.headrace.dsl.Source;
import dev.headrace.dsl.value.BoolColumn;
import dev.headrace.dsl.value.Each;
import dev.headrace.dsl.value.EachLabel;
import dev.headrace.dsl.value.Family;
import dev.headrace.dsl.value.FloatColumn;
import dev.headrace.dsl.value.IntColumn;
import dev.headrace.dsl.value.Span;

/** What is known of a card payment when it is made. The account's side comes from a pipeline file, by its generated columns. */
@Pipeline("bank.fraud")
public final class Fraud extends Definition implements TransactionRow {
    {
        use("bank.accounts", "activity");
    }

    final Source<TransactionRow> tx =
            source("tx", SCHEMA)
                    .batch(csv("data/transactions.csv").quote("'").zone("UTC"))
                    .onError(divert());

    final class Payments extends Features<Payments> implements TransactionRow {
        final Each<Span> w = each("w", hours(2), hours(24));
        final Family<Span, FloatColumn<Payments>> sum = let("amount_sum_{w}", w, sum(amount).over(w).through());
        final Family<Span, IntColumn<Payments>> count = let("amount_count_{w}", w, count().over(w).through());
        final EachLabel<Category> c = each("c", Category.class);
        final Family<Category, IntColumn<Payments>> inCategory =
                let("{c}_count_14d", c, count().where(category.is(c)).over(days(14)).through());

        Payments() {
            super("payments", tx, source);
            doc("How a customer has been paying.");
        }
    }

    final Payments payments = add(new Payments());

    final class Inputs extends Dataset<Inputs> implements TransactionRow {
        final In<Inputs, Payments> p = with(payments);
        final Joined<Inputs, Activity> a = asofJoin(Activity.features(), days(30));
        final BoolColumn<Inputs> afterChange =
                let("after_change", a.get(Activity.EVENT_PASSWORD_CHANGE).orElse(0).is(1));

        Inputs() {
            super("inputs", tx);
            doc("What a model would be given.");
            keep(source, target, timestamp, amount, p.all(), afterChange);
        }
    }

    final Inputs inputs = add(new Inputs());

    {
        sink("vectors", inputs).batch(csv("out/vectors.csv"));
        sink("rejects", tx.rejected()).batch(jsonl("out/rejects.jsonl")).acceptsPii();

        test("the second payment sees the first")
                .given(tx, source, target, amount, category, timestamp)
                .row("C1", "M1", 10.0, Category.es_food, instant("2023-01-01T10:00:00Z"))
                .row("C1", "M2", 5.0, Category.es_food, instant("2023-01-01T10:30:00Z"))
                .expectWhere(payments, target.is("M2"))
                .that(payments.sum.at(hours(2)).is(15.0))
                .that(payments.inCategory.at(Category.es_food).is(2));
    }
}
