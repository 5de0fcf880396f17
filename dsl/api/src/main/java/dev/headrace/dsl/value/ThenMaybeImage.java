// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** {@code if condition then value}, which may be missing; {@code otherwise} says what it is else. */
public final class ThenMaybeImage<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenMaybeImage(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
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
