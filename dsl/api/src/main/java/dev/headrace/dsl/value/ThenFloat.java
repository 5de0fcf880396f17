// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * {@code if condition then value}; {@code otherwise} says what it is where the condition does not hold.
 * @param <R> the rows that it is computed from
 */
public final class ThenFloat<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenFloat(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /**
     * {@return {@code if … then … else other}: a Float, always there} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> FloatExpr<S> otherwise(FloatLike<? super S> other) {
        return FloatExpr.of(Told.ifElse(condition, value, other));
    }

    /**
     * {@return {@code if … then … else other}: a Float, missing where an operand is} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> MaybeFloat<S> otherwise(AnyFloatLike<? super S> other) {
        return MaybeFloat.of(Told.ifElse(condition, value, other));
    }

    /**
     * {@return {@code if … then … else other}: a Float, always there} Sure if both are.
     * @param other the value in all other cases; finite
     */
    public FloatExpr<R> otherwise(double other) {
        return FloatExpr.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /**
     * {@return {@code if … then … else other}: a Float, always there} Sure if both are.
     * @param other the value in all other cases
     */
    public FloatExpr<R> otherwise(long other) {
        return FloatExpr.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@return {@code else null}: missing in all other cases; a Float, or missing} */
    public MaybeFloat<R> otherwiseMissing() {
        return MaybeFloat.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
