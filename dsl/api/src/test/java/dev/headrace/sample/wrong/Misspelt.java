package dev.headrace.sample.wrong;

import dev.headrace.dsl.Definition;
import dev.headrace.dsl.SchemaOf;
import dev.headrace.dsl.Source;
import dev.headrace.dsl.Type;
import dev.headrace.dsl.value.IntColumn;

/** Names a column by hand, and not as its schema does. */
public final class Misspelt extends Definition {

    interface OrderRow {
        IntColumn<OrderRow> amount = IntColumn.named("amount");
        SchemaOf<OrderRow> SCHEMA = SchemaOf.<OrderRow>named("Order").field(amount, Type.INT);
    }

    final Source<OrderRow> orders = source("orders", OrderRow.SCHEMA).batch(csv("data/orders.csv"));

    {
        sink("out", orders).where(IntColumn.<OrderRow>named("amont").gt(10)).batch(csv("out/large.csv"));
    }
}
