// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.time.LocalDate;

/**
 * {@code if condition then value}, which may be missing; {@code otherwise} says what it is else.
 * @param <R> the rows that it is computed from
 */
public final class ThenMaybeDate<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenMaybeDate(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /**
     * {@return {@code if … then … else other}: a Date, missing where an operand is} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> MaybeDate<S> otherwise(AnyDate<? super S> other) {
        return MaybeDate.of(Told.ifElse(condition, value, other));
    }

    /**
     * {@return {@code if … then … else other}: a Date, missing where an operand is} Sure if both are.
     * @param other the value in all other cases
     */
    public MaybeDate<R> otherwise(LocalDate other) {
        return MaybeDate.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@return {@code else null}: missing in all other cases; a Date, or missing} */
    public MaybeDate<R> otherwiseMissing() {
        return MaybeDate.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
