package dev.headrace.sample;

import dev.headrace.dsl.Definition;
import dev.headrace.dsl.Group;
import dev.headrace.dsl.Source;
import dev.headrace.dsl.Table;
import dev.headrace.dsl.schema.Decimal;
import dev.headrace.dsl.schema.Entity;
import dev.headrace.dsl.schema.EventTime;
import dev.headrace.dsl.schema.Schema;
import dev.headrace.dsl.value.DecimalColumn;
import dev.headrace.dsl.value.IntColumn;
import java.math.BigDecimal;
import java.time.Instant;

/** The example of the same name. */
public final class Windows extends Definition {

    @Schema
    record Order(
            @Entity String customer,
            @Decimal(precision = 12, scale = 2) BigDecimal amount,
            @EventTime Instant at) {}

    final Source<OrderRow> orders = source("orders", OrderRow.SCHEMA)
            .batch(csv("data/orders.csv").zone("UTC"))
            .stream(kafka("orders").json())
            .lateness(minutes(1), drop())
            .onError(drop());

    final class PerMinute extends Table<PerMinute> implements OrderRow {
        final Group<PerMinute> g = groupBy(customer).every(seconds(30)).size(seconds(60));
        final DecimalColumn<PerMinute> total = g.let("total", sum(amount));
        final IntColumn<PerMinute> count = g.let("orders", count());

        PerMinute() {
            super("per_minute", orders);
            doc("Windows of a minute, a new one every half minute.");
        }
    }

    final PerMinute perMinute = add(new PerMinute());

    final class LastHour extends Table<LastHour> implements OrderRow {
        final Group<LastHour> g = groupBy(customer).every(minutes(10)).size(hours(1));
        final DecimalColumn<LastHour> total = g.let("total", sum(amount));

        LastHour() {
            super("last_hour", orders);
            doc("What a customer spent in the last hour, told every ten minutes.");
        }
    }

    final LastHour lastHour = add(new LastHour());

    final class Visits extends Table<Visits> implements OrderRow {
        final Group<Visits> g = sessionBy(minutes(30), customer);
        final DecimalColumn<Visits> total = g.let("total", sum(amount));
        final IntColumn<Visits> count = g.let("orders", count());

        Visits() {
            super("visits", orders);
            doc("Orders that follow each other within half an hour.");
        }
    }

    final Visits visits = add(new Visits());

    {
        sink("per_minute_out", perMinute).batch(csv("out/per_minute.csv")).stream(
                kafka("per_minute").json());
        sink("last_hour_out", lastHour).batch(csv("out/last_hour.csv")).stream(
                kafka("last_hour").json());
        sink("visits_out", visits).batch(csv("out/visits.csv")).stream(
                kafka("visits").json());
        test("an order stands in two windows")
                .given(orders, OrderRow.customer, OrderRow.amount, OrderRow.at)
                .row("a", new BigDecimal("10.00"), instant("2024-01-01T00:00:45Z"))
                .expect(
                        perMinute,
                        OrderRow.customer,
                        perMinute.g.start(),
                        perMinute.g.end(),
                        perMinute.total,
                        perMinute.count)
                .row("a", instant("2024-01-01T00:00:00Z"), instant("2024-01-01T00:01:00Z"), new BigDecimal("10.00"), 1)
                .row("a", instant("2024-01-01T00:00:30Z"), instant("2024-01-01T00:01:30Z"), new BigDecimal("10.00"), 1);
        test("orders exactly the gap apart are two visits")
                .given(orders, OrderRow.customer, OrderRow.amount, OrderRow.at)
                .row("a", new BigDecimal("1.00"), instant("2024-01-01T00:00:00Z"))
                .row("a", new BigDecimal("2.00"), instant("2024-01-01T00:29:59Z"))
                .row("a", new BigDecimal("4.00"), instant("2024-01-01T00:59:59Z"))
                .expect(visits, OrderRow.customer, visits.g.start(), visits.g.end(), visits.total, visits.count)
                .row("a", instant("2024-01-01T00:00:00Z"), instant("2024-01-01T00:59:59Z"), new BigDecimal("3.00"), 2)
                .row("a", instant("2024-01-01T00:59:59Z"), instant("2024-01-01T01:29:59Z"), new BigDecimal("4.00"), 1);
    }
}
