package dev.headrace.sample.fraud;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One card payment as the bank records it. */
record Transaction(
        String source,
        String target,
        @Nullable String device,
        long step,
        Age age,
        Gender gender,
        String zipcodeOri,
        Category category,
        double amount,
        Instant timestamp,
        boolean fraud) {}
