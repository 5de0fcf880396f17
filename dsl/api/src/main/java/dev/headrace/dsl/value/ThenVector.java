// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * {@code if condition then value}; {@code otherwise} says what it is where the condition does not hold.
 * @param <R> the rows that it is computed from
 */
public final class ThenVector<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenVector(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /**
     * {@return {@code if … then … else other}: a Vector, always there} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> VectorExpr<S> otherwise(VectorExpr<? super S> other) {
        return VectorExpr.of(Told.ifElse(condition, value, other));
    }

    /**
     * {@return {@code if … then … else other}: a Vector, missing where an operand is} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> MaybeVector<S> otherwise(AnyVector<? super S> other) {
        return MaybeVector.of(Told.ifElse(condition, value, other));
    }

    /** {@return {@code else null}: missing in all other cases; a Vector, or missing} */
    public MaybeVector<R> otherwiseMissing() {
        return MaybeVector.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
