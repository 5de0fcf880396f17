package shop;


import dev.headrace.dsl.Definition;
import dev.headrace.dsl.Features;
import dev.headrace.dsl.Pipeline;
import dev.headrace.dsl.Source;
import dev.headrace.dsl.value.DurationColumn;
import dev.headrace.dsl.value.Each;
import dev.headrace.dsl.value.Family;
import dev.headrace.dsl.value.FloatColumn;
import dev.headrace.dsl.value.IntColumn;
import dev.headrace.dsl.value.MaybeDurationColumn;
import dev.headrace.dsl.value.Span;

@Pipeline("my.orders")
public final class Orders extends Definition implements OrderRow {
    final Source<OrderRow> orders =
            source("orders", SCHEMA).batch(csv("data/orders.csv").zone("UTC")).onError(drop());

    final class Habits extends Features<Habits> implements OrderRow {
        final Each<Span> w = each("w", days(1), days(7));
        final Family<Span, IntColumn<Habits>> count = let("orders_{w}", w, count().over(w).through());
        final Family<Span, FloatColumn<Habits>> spent = let("spent_{w}", w, sum(total).over(w).through());
        final MaybeDurationColumn<Habits> sinceLast =
                let("since_last", at.minus(last(at).over(unbounded()).before()));

        Habits() {
            super("habits", orders, customer);
            doc("What a customer has been buying.");
        }
    }

    final Habits habits = add(new Habits());

    {
        sink("habits_out", habits).batch(csv("out/habits.csv"));
        test("the second order sees the first")
                .given(orders, id, customer, total, at)
                .row(1, "ann", 10.0, instant("2024-01-01T10:00:00Z"))
                .row(2, "ann", 5.0, instant("2024-01-02T09:00:00Z"))
                .expectWhere(habits, id.is(2))
                .that(habits.count.at(days(1)).is(2))
                .that(habits.spent.at(days(7)).is(15.0))
                .that(habits.sinceLast.is(hours(23)));
    }
}
