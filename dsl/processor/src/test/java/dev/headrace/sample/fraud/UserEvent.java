package dev.headrace.sample.fraud;

import dev.headrace.dsl.schema.Entity;
import dev.headrace.dsl.schema.EventTime;
import dev.headrace.dsl.schema.Schema;
import java.time.Instant;

/** Something a customer did with their account. */
@Schema
record UserEvent(
        @Entity String source, Event event, @EventTime Instant timestamp) {}
