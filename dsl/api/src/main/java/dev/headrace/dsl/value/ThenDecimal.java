// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.math.BigDecimal;

/**
 * {@code if condition then value}; {@code otherwise} says what it is where the condition does not hold.
 * @param <R> the rows that it is computed from
 */
public final class ThenDecimal<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenDecimal(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /**
     * {@return {@code if … then … else other}: a Decimal, always there} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> DecimalExpr<S> otherwise(DecimalLike<? super S> other) {
        return DecimalExpr.of(Told.ifElse(condition, value, other));
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
     * {@return {@code if … then … else other}: a Decimal, always there} Sure if both are.
     * @param other the value in all other cases
     */
    public DecimalExpr<R> otherwise(BigDecimal other) {
        return DecimalExpr.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /**
     * {@return {@code if … then … else other}: a Decimal, always there} Sure if both are.
     * @param other the value in all other cases; finite
     */
    public DecimalExpr<R> otherwise(double other) {
        return DecimalExpr.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /**
     * {@return {@code if … then … else other}: a Decimal, always there} Sure if both are.
     * @param other the value in all other cases
     */
    public DecimalExpr<R> otherwise(long other) {
        return DecimalExpr.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@return {@code else null}: missing in all other cases; a Decimal, or missing} */
    public MaybeDecimal<R> otherwiseMissing() {
        return MaybeDecimal.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
