// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * {@code if condition then value}; {@code otherwise} says what it is where the condition does not hold.
 * @param <R> the rows that it is computed from
 */
public final class ThenImage<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenImage(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /**
     * {@return {@code if … then … else other}: an Image, always there} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> ImageExpr<S> otherwise(ImageExpr<? super S> other) {
        return ImageExpr.of(Told.ifElse(condition, value, other));
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
