package dev.headrace.sample;

import dev.headrace.dsl.schema.EventTime;
import dev.headrace.dsl.schema.Label;
import dev.headrace.dsl.schema.Named;
import dev.headrace.dsl.schema.Pii;
import dev.headrace.dsl.schema.Range;
import dev.headrace.dsl.schema.Schema;
import java.time.Instant;

/** One click on an advertisement. */
@Schema
record Click(
        @Pii long ip,
        long app,
        long device,
        long os,
        long channel,
        @Named("click_time") @EventTime Instant clickTime,

        @Named("is_attributed") @Label @Range(min = 0, max = 1)
        long isAttributed) {}
