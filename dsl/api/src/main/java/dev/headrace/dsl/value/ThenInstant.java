// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.time.Instant;

/** {@code if condition then value}; {@code otherwise} says what it is where the condition does not hold. */
public final class ThenInstant<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenInstant(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /** {@code else other}. */
    public <S extends R> InstantExpr<S> otherwise(InstantExpr<? super S> other) {
        return InstantExpr.of(Told.ifElse(condition, value, other));
    }

    /** {@code else other}. */
    public <S extends R> MaybeInstant<S> otherwise(AnyInstant<? super S> other) {
        return MaybeInstant.of(Told.ifElse(condition, value, other));
    }

    /** {@code else other}. */
    public InstantExpr<R> otherwise(Instant other) {
        return InstantExpr.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@code else null}. */
    public MaybeInstant<R> otherwiseMissing() {
        return MaybeInstant.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
