package dev.headrace.sample.fraud;

import java.time.Instant;

/** Something a customer did with their account. */
record UserEvent(String source, Event event, Instant timestamp) {}
