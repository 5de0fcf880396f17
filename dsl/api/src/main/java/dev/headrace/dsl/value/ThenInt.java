// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * {@code if condition then value}; {@code otherwise} says what it is where the condition does not hold.
 * @param <R> the rows that it is computed from
 */
public final class ThenInt<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenInt(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /**
     * {@return {@code if … then … else other}: an Int, always there} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> IntExpr<S> otherwise(IntExpr<? super S> other) {
        return IntExpr.of(Told.ifElse(condition, value, other));
    }

    /**
     * {@return {@code if … then … else other}: an Int, missing where an operand is} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> MaybeInt<S> otherwise(AnyInt<? super S> other) {
        return MaybeInt.of(Told.ifElse(condition, value, other));
    }

    /**
     * {@return {@code if … then … else other}: an Int, always there} Sure if both are.
     * @param other the value in all other cases
     */
    public IntExpr<R> otherwise(long other) {
        return IntExpr.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@return {@code else null}: missing in all other cases; an Int, or missing} */
    public MaybeInt<R> otherwiseMissing() {
        return MaybeInt.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
