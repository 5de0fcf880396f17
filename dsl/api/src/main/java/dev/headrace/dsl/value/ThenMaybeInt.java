// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** {@code if condition then value}, which may be missing; {@code otherwise} says what it is else. */
public final class ThenMaybeInt<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenMaybeInt(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /** {@code else other}. */
    public <S extends R> MaybeInt<S> otherwise(AnyInt<? super S> other) {
        return MaybeInt.of(Told.ifElse(condition, value, other));
    }

    /** {@code else other}. */
    public MaybeInt<R> otherwise(long other) {
        return MaybeInt.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@code else null}. */
    public MaybeInt<R> otherwiseMissing() {
        return MaybeInt.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
