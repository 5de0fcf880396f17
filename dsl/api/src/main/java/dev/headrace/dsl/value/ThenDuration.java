// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** {@code if condition then value}; {@code otherwise} says what it is where the condition does not hold. */
public final class ThenDuration<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenDuration(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /** {@code else other}. */
    public <S extends R> DurationExpr<S> otherwise(DurationExpr<? super S> other) {
        return DurationExpr.of(Told.ifElse(condition, value, other));
    }

    /** {@code else other}. */
    public <S extends R> MaybeDuration<S> otherwise(AnyDuration<? super S> other) {
        return MaybeDuration.of(Told.ifElse(condition, value, other));
    }

    /** {@code else other}. */
    public DurationExpr<R> otherwise(Span other) {
        return DurationExpr.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@code else null}. */
    public MaybeDuration<R> otherwiseMissing() {
        return MaybeDuration.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
