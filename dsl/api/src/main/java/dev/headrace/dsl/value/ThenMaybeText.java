// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** {@code if condition then value}, which may be missing; {@code otherwise} says what it is else. */
public final class ThenMaybeText<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenMaybeText(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /** {@code else other}. */
    public <S extends R> MaybeText<S> otherwise(AnyTextLike<? super S> other) {
        return MaybeText.of(Told.ifElse(condition, value, other));
    }

    /** {@code else other}. */
    public MaybeText<R> otherwise(String other) {
        return MaybeText.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@code else null}. */
    public MaybeText<R> otherwiseMissing() {
        return MaybeText.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
