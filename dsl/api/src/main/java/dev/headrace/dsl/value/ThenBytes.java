// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * {@code if condition then value}; {@code otherwise} says what it is where the condition does not hold.
 * @param <R> the rows that it is computed from
 */
public final class ThenBytes<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenBytes(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /**
     * {@return {@code if … then … else other}: Bytes, always there} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> BytesExpr<S> otherwise(BytesExpr<? super S> other) {
        return BytesExpr.of(Told.ifElse(condition, value, other));
    }

    /**
     * {@return {@code if … then … else other}: Bytes, missing where an operand is} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> MaybeBytes<S> otherwise(AnyBytes<? super S> other) {
        return MaybeBytes.of(Told.ifElse(condition, value, other));
    }

    /** {@return {@code else null}: missing in all other cases; Bytes, or missing} */
    public MaybeBytes<R> otherwiseMissing() {
        return MaybeBytes.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
