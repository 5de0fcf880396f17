// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * {@code if condition then value}; {@code otherwise} says what it is where the condition does not hold.
 * @param <R> the rows that it is computed from
 * @param <T> the Java type of the elements
 */
public final class ThenList<R, T> {
    private final Draftable condition;
    private final Draftable value;

    ThenList(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /**
     * {@return {@code if … then … else other}: a List, always there} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> ListExpr<S, T> otherwise(ListExpr<? super S, T> other) {
        return ListExpr.of(Told.ifElse(condition, value, other));
    }

    /**
     * {@return {@code if … then … else other}: a List, missing where an operand is} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> MaybeList<S, T> otherwise(AnyList<? super S, T> other) {
        return MaybeList.of(Told.ifElse(condition, value, other));
    }

    /** {@return {@code else null}: missing in all other cases; a List, or missing} */
    public MaybeList<R, T> otherwiseMissing() {
        return MaybeList.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
