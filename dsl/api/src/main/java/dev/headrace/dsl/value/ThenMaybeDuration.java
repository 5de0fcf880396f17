// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** {@code if condition then value}, which may be missing; {@code otherwise} says what it is else. */
public final class ThenMaybeDuration<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenMaybeDuration(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /** {@code else other}. */
    public <S extends R> MaybeDuration<S> otherwise(AnyDuration<? super S> other) {
        return MaybeDuration.of(Told.ifElse(condition, value, other));
    }

    /** {@code else other}. */
    public MaybeDuration<R> otherwise(Span other) {
        return MaybeDuration.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@code else null}. */
    public MaybeDuration<R> otherwiseMissing() {
        return MaybeDuration.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
