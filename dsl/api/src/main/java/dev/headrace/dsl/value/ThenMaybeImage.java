// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * {@code if condition then value}, which may be missing; {@code otherwise} says what it is else.
 * @param <R> the rows that it is computed from
 */
public final class ThenMaybeImage<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenMaybeImage(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /**
     * {@return {@code if … then … else other}: an Image, missing where an operand is} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> MaybeImage<S> otherwise(AnyImage<? super S> other) {
        return MaybeImage.of(Told.ifElse(condition, value, other));
    }

    /** {@return {@code else null}: missing in all other cases; an Image, or missing} */
    public MaybeImage<R> otherwiseMissing() {
        return MaybeImage.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
