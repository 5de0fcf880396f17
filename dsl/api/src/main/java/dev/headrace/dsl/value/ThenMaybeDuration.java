// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * {@code if condition then value}, which may be missing; {@code otherwise} says what it is else.
 * @param <R> the rows that it is computed from
 */
public final class ThenMaybeDuration<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenMaybeDuration(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
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
     * {@return {@code if … then … else other}: a Duration, missing where an operand is} Sure if both are.
     * @param other the value in all other cases
     */
    public MaybeDuration<R> otherwise(Span other) {
        return MaybeDuration.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@return {@code else null}: missing in all other cases; a Duration, or missing} */
    public MaybeDuration<R> otherwiseMissing() {
        return MaybeDuration.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
