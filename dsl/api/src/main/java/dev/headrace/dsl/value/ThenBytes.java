// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** {@code if condition then value}; {@code otherwise} says what it is where the condition does not hold. */
public final class ThenBytes<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenBytes(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /** {@code else other}. */
    public <S extends R> BytesExpr<S> otherwise(BytesExpr<? super S> other) {
        return BytesExpr.of(Told.ifElse(condition, value, other));
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
