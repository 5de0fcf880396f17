package dev.headrace.sample.fraud;

import dev.headrace.dsl.schema.Inline;

@Inline
enum Event {
    login,
    details_change,
    password_change
}
