package shop;

import dev.headrace.dsl.SchemaOf;
import dev.headrace.dsl.Type;
import dev.headrace.dsl.value.FloatColumn;
import dev.headrace.dsl.value.InstantColumn;
import dev.headrace.dsl.value.IntColumn;
import dev.headrace.dsl.value.TextColumn;

public interface OrderRow {
    IntColumn<OrderRow> id = IntColumn.named("id");
    TextColumn<OrderRow> customer = TextColumn.named("customer");
    FloatColumn<OrderRow> total = FloatColumn.named("total");
    InstantColumn<OrderRow> at = InstantColumn.named("at");

    SchemaOf<OrderRow> SCHEMA = SchemaOf.<OrderRow>named("Order")
            .doc("One order as the shop records it.")
            .field(id, Type.INT)
            .field(customer, Type.TEXT)
            .entity()
            .field(total, Type.FLOAT)
            .where(total.ge(0))
            .field(at, Type.INSTANT)
            .eventTime();
}
