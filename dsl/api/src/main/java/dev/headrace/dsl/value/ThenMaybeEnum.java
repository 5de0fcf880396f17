// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * {@code if condition then value}, which may be missing; {@code otherwise} says what it is else.
 * @param <R> the rows that it is computed from
 * @param <E> the enum whose labels it has
 */
public final class ThenMaybeEnum<R, E extends Enum<E>> {
    private final Draftable condition;
    private final Draftable value;

    ThenMaybeEnum(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /**
     * {@return {@code if … then … else other}: a label, missing where an operand is} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> MaybeEnum<S, E> otherwise(AnyEnum<? super S, E> other) {
        return MaybeEnum.of(Told.ifElse(condition, value, other));
    }

    /**
     * {@return {@code if … then … else other}: a label, missing where an operand is} Sure if both are.
     * @param other the value in all other cases
     */
    public MaybeEnum<R, E> otherwise(E other) {
        return MaybeEnum.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@return {@code else null}: missing in all other cases; a label, or missing} */
    public MaybeEnum<R, E> otherwiseMissing() {
        return MaybeEnum.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
