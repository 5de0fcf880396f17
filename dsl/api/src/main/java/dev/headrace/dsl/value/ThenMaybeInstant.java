// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.time.Instant;

/**
 * {@code if condition then value}, which may be missing; {@code otherwise} says what it is else.
 * @param <R> the rows that it is computed from
 */
public final class ThenMaybeInstant<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenMaybeInstant(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /**
     * {@return {@code if … then … else other}: an Instant, missing where an operand is} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> MaybeInstant<S> otherwise(AnyInstant<? super S> other) {
        return MaybeInstant.of(Told.ifElse(condition, value, other));
    }

    /**
     * {@return {@code if … then … else other}: an Instant, missing where an operand is} Sure if both are.
     * @param other the value in all other cases; in whole microseconds
     */
    public MaybeInstant<R> otherwise(Instant other) {
        return MaybeInstant.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@return {@code else null}: missing in all other cases; an Instant, or missing} */
    public MaybeInstant<R> otherwiseMissing() {
        return MaybeInstant.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
