// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** {@code if condition then value}; {@code otherwise} says what it is where the condition does not hold. */
public final class ThenVector<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenVector(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /** {@code else other}. */
    public <S extends R> VectorExpr<S> otherwise(VectorExpr<? super S> other) {
        return VectorExpr.of(Told.ifElse(condition, value, other));
    }

    /** {@code else other}. */
    public <S extends R> MaybeVector<S> otherwise(AnyVector<? super S> other) {
        return MaybeVector.of(Told.ifElse(condition, value, other));
    }

    /** {@code else null}. */
    public MaybeVector<R> otherwiseMissing() {
        return MaybeVector.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
