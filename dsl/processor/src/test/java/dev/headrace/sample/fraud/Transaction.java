package dev.headrace.sample.fraud;

import dev.headrace.dsl.schema.Entity;
import dev.headrace.dsl.schema.EventTime;
import dev.headrace.dsl.schema.Inline;
import dev.headrace.dsl.schema.Label;
import dev.headrace.dsl.schema.Pii;
import dev.headrace.dsl.schema.Range;
import dev.headrace.dsl.schema.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One card payment as the bank records it. */
@Schema
record Transaction(
        @Entity String source, // the customer
        String target, // the merchant
        @Pii @Nullable String device,
        long step,
        @Inline Age age,
        @Inline Gender gender,
        @Pii String zipcodeOri,
        Category category,
        @Range(min = 0) double amount,
        @EventTime Instant timestamp,
        @Label boolean fraud) {} // known later; a live payment does not carry it
