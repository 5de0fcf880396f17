package dev.headrace.sample.fraud;

import dev.headrace.dsl.SchemaOf;
import dev.headrace.dsl.Type;
import dev.headrace.dsl.value.EnumColumn;
import dev.headrace.dsl.value.InstantColumn;
import dev.headrace.dsl.value.TextColumn;

/** Something a customer did with their account. */
interface UserEventRow {
    TextColumn<UserEventRow> source = TextColumn.named("source");
    EnumColumn<UserEventRow, Event> event = EnumColumn.named("event");
    InstantColumn<UserEventRow> timestamp = InstantColumn.named("timestamp");

    SchemaOf<UserEventRow> SCHEMA = SchemaOf.<UserEventRow>named("UserEvent")
            .doc("Something a customer did with their account.")
            .field(source, Type.TEXT)
            .entity()
            .field(event, Type.inlineEnum(Event.values()))
            .field(timestamp, Type.INSTANT)
            .eventTime();
}
