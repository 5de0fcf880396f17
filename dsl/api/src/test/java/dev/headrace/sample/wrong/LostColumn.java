package dev.headrace.sample.wrong;

import dev.headrace.dsl.Definition;
import dev.headrace.dsl.SchemaOf;
import dev.headrace.dsl.Source;
import dev.headrace.dsl.Table;
import dev.headrace.dsl.Type;
import dev.headrace.dsl.value.IntColumn;
import dev.headrace.dsl.value.TextColumn;

/** Reads a column that it dropped: no type of Java knows. */
public final class LostColumn extends Definition {

    interface OrderRow {
        IntColumn<OrderRow> id = IntColumn.named("id");
        TextColumn<OrderRow> customer = TextColumn.named("customer");
        IntColumn<OrderRow> amount = IntColumn.named("amount");
        SchemaOf<OrderRow> SCHEMA = SchemaOf.<OrderRow>named("Order")
                .field(id, Type.INT)
                .field(customer, Type.TEXT)
                .field(amount, Type.INT);
    }

    final Source<OrderRow> orders = source("orders", OrderRow.SCHEMA).batch(csv("data/orders.csv"));

    final class Large extends Table<Large> implements OrderRow {
        Large() {
            super("large", orders);
            keep(id, customer);
            where(amount.gt(10)); // wrong: dropped above
        }
    }

    final Large large = add(new Large());

    {
        sink("large_out", large).batch(csv("out/large.csv"));
    }
}
