package bank.fraud;

import dev.headrace.dsl.schema.Entity;
import dev.headrace.dsl.schema.EventTime;
import dev.headrace.dsl.schema.Pii;
import dev.headrace.dsl.schema.Range;
import dev.headrace.dsl.schema.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One card payment as the bank records it. */
@Schema
public record Transaction(
        @Entity String source,
        String target,
        @Pii @Nullable String device,
        Category category,
        @Range(min = 0) double amount,
        @EventTime Instant timestamp) {}
