// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.math.BigDecimal;

/**
 * {@code if condition then value}, which may be missing; {@code otherwise} says what it is else.
 * @param <R> the rows that it is computed from
 */
public final class ThenMaybeDecimal<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenMaybeDecimal(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /**
     * {@return {@code if … then … else other}: a Decimal, missing where an operand is} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> MaybeDecimal<S> otherwise(AnyDecimalLike<? super S> other) {
        return MaybeDecimal.of(Told.ifElse(condition, value, other));
    }

    /**
     * {@return {@code if … then … else other}: a Decimal, missing where an operand is} Sure if both are.
     * @param other the value in all other cases
     */
    public MaybeDecimal<R> otherwise(BigDecimal other) {
        return MaybeDecimal.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /**
     * {@return {@code if … then … else other}: a Decimal, missing where an operand is} Sure if both are.
     * @param other the value in all other cases; finite
     */
    public MaybeDecimal<R> otherwise(double other) {
        return MaybeDecimal.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /**
     * {@return {@code if … then … else other}: a Decimal, missing where an operand is} Sure if both are.
     * @param other the value in all other cases
     */
    public MaybeDecimal<R> otherwise(long other) {
        return MaybeDecimal.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@return {@code else null}: missing in all other cases; a Decimal, or missing} */
    public MaybeDecimal<R> otherwiseMissing() {
        return MaybeDecimal.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
