// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * {@code if condition then value}, which may be missing; {@code otherwise} says what it is else.
 * @param <R> the rows that it is computed from
 * @param <N> the row type of the nested rows
 */
public final class ThenMaybeRecord<R, N> {
    private final Draftable condition;
    private final Draftable value;

    ThenMaybeRecord(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /**
     * {@return {@code if … then … else other}: a nested row, missing where an operand is} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> MaybeRecord<S, N> otherwise(AnyRecord<? super S, N> other) {
        return MaybeRecord.of(Told.ifElse(condition, value, other));
    }

    /** {@return {@code else null}: missing in all other cases; a nested row, or missing} */
    public MaybeRecord<R, N> otherwiseMissing() {
        return MaybeRecord.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
