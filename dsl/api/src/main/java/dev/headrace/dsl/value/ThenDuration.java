// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * {@code if condition then value}; {@code otherwise} says what it is where the condition does not hold.
 * @param <R> the rows that it is computed from
 */
public final class ThenDuration<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenDuration(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /**
     * {@return {@code if … then … else other}: a Duration, always there} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> DurationExpr<S> otherwise(DurationExpr<? super S> other) {
        return DurationExpr.of(Told.ifElse(condition, value, other));
    }

    /**
     * {@return {@code if … then … else other}: a Duration, missing where an operand is} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> MaybeDuration<S> otherwise(AnyDuration<? super S> other) {
        return MaybeDuration.of(Told.ifElse(condition, value, other));
    }

    /**
     * {@return {@code if … then … else other}: a Duration, always there} Sure if both are.
     * @param other the value in all other cases
     */
    public DurationExpr<R> otherwise(Span other) {
        return DurationExpr.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@return {@code else null}: missing in all other cases; a Duration, or missing} */
    public MaybeDuration<R> otherwiseMissing() {
        return MaybeDuration.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
