package dev.headrace.sample.fraud;

import dev.headrace.dsl.value.Labelled;

/** A band of ages; U is unknown. */
enum Age implements Labelled {
    A0,
    A1,
    A2,
    A3,
    A4,
    A5,
    A6,
    U;

    @Override
    public String label() {
        return this == U ? "U" : String.valueOf(ordinal());
    }
}
