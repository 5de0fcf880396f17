// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** {@code if condition then value}, which may be missing; {@code otherwise} says what it is else. */
public final class ThenMaybeFloat<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenMaybeFloat(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /** {@code else other}. */
    public <S extends R> MaybeFloat<S> otherwise(AnyFloatLike<? super S> other) {
        return MaybeFloat.of(Told.ifElse(condition, value, other));
    }

    /** {@code else other}. */
    public MaybeFloat<R> otherwise(double other) {
        return MaybeFloat.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@code else other}. */
    public MaybeFloat<R> otherwise(long other) {
        return MaybeFloat.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@code else null}. */
    public MaybeFloat<R> otherwiseMissing() {
        return MaybeFloat.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
