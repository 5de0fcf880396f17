// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.time.LocalDate;

/** {@code if condition then value}, which may be missing; {@code otherwise} says what it is else. */
public final class ThenMaybeDate<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenMaybeDate(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /** {@code else other}. */
    public <S extends R> MaybeDate<S> otherwise(AnyDate<? super S> other) {
        return MaybeDate.of(Told.ifElse(condition, value, other));
    }

    /** {@code else other}. */
    public MaybeDate<R> otherwise(LocalDate other) {
        return MaybeDate.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@code else null}. */
    public MaybeDate<R> otherwiseMissing() {
        return MaybeDate.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
