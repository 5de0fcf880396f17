// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** {@code if condition then value}; {@code otherwise} says what it is where the condition does not hold. */
public final class ThenImage<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenImage(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /** {@code else other}. */
    public <S extends R> ImageExpr<S> otherwise(ImageExpr<? super S> other) {
        return ImageExpr.of(Told.ifElse(condition, value, other));
    }

    /** {@code else other}. */
    public <S extends R> MaybeImage<S> otherwise(AnyImage<? super S> other) {
        return MaybeImage.of(Told.ifElse(condition, value, other));
    }

    /** {@code else null}. */
    public MaybeImage<R> otherwiseMissing() {
        return MaybeImage.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
