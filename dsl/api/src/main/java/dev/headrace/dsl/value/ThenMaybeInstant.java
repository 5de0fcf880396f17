// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.time.Instant;

/** {@code if condition then value}, which may be missing; {@code otherwise} says what it is else. */
public final class ThenMaybeInstant<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenMaybeInstant(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /** {@code else other}. */
    public <S extends R> MaybeInstant<S> otherwise(AnyInstant<? super S> other) {
        return MaybeInstant.of(Told.ifElse(condition, value, other));
    }

    /** {@code else other}. */
    public MaybeInstant<R> otherwise(Instant other) {
        return MaybeInstant.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@code else null}. */
    public MaybeInstant<R> otherwiseMissing() {
        return MaybeInstant.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
