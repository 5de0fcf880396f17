// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * {@code if condition then value}, which may be missing; {@code otherwise} says what it is else.
 * @param <R> the rows that it is computed from
 */
public final class ThenMaybeBool<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenMaybeBool(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /**
     * {@return {@code if … then … else other}: a Bool, missing where an operand is} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> MaybeBool<S> otherwise(AnyBool<? super S> other) {
        return MaybeBool.of(Told.ifElse(condition, value, other));
    }

    /**
     * {@return {@code if … then … else other}: a Bool, missing where an operand is} Sure if both are.
     * @param other the value in all other cases
     */
    public MaybeBool<R> otherwise(boolean other) {
        return MaybeBool.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@return {@code else null}: missing in all other cases; a Bool, or missing} */
    public MaybeBool<R> otherwiseMissing() {
        return MaybeBool.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
