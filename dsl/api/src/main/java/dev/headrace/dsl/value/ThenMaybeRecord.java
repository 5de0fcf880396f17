// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** {@code if condition then value}, which may be missing; {@code otherwise} says what it is else. */
public final class ThenMaybeRecord<R, N> {
    private final Draftable condition;
    private final Draftable value;

    ThenMaybeRecord(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /** {@code else other}. */
    public <S extends R> MaybeRecord<S, N> otherwise(AnyRecord<? super S, N> other) {
        return MaybeRecord.of(Told.ifElse(condition, value, other));
    }

    /** {@code else null}. */
    public MaybeRecord<R, N> otherwiseMissing() {
        return MaybeRecord.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
