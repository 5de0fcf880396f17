// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** {@code if condition then value}, which may be missing; {@code otherwise} says what it is else. */
public final class ThenMaybeBytes<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenMaybeBytes(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /** {@code else other}. */
    public <S extends R> MaybeBytes<S> otherwise(AnyBytes<? super S> other) {
        return MaybeBytes.of(Told.ifElse(condition, value, other));
    }

    /** {@code else null}. */
    public MaybeBytes<R> otherwiseMissing() {
        return MaybeBytes.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
