// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.math.BigDecimal;

/** {@code if condition then value}, which may be missing; {@code otherwise} says what it is else. */
public final class ThenMaybeDecimal<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenMaybeDecimal(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /** {@code else other}. */
    public <S extends R> MaybeDecimal<S> otherwise(AnyDecimalLike<? super S> other) {
        return MaybeDecimal.of(Told.ifElse(condition, value, other));
    }

    /** {@code else other}. */
    public MaybeDecimal<R> otherwise(BigDecimal other) {
        return MaybeDecimal.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@code else other}. */
    public MaybeDecimal<R> otherwise(double other) {
        return MaybeDecimal.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@code else other}. */
    public MaybeDecimal<R> otherwise(long other) {
        return MaybeDecimal.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@code else null}. */
    public MaybeDecimal<R> otherwiseMissing() {
        return MaybeDecimal.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
