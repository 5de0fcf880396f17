// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** {@code if condition then value}; {@code otherwise} says what it is where the condition does not hold. */
public final class ThenList<R, T> {
    private final Draftable condition;
    private final Draftable value;

    ThenList(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /** {@code else other}. */
    public <S extends R> ListExpr<S, T> otherwise(ListExpr<? super S, T> other) {
        return ListExpr.of(Told.ifElse(condition, value, other));
    }

    /** {@code else other}. */
    public <S extends R> MaybeList<S, T> otherwise(AnyList<? super S, T> other) {
        return MaybeList.of(Told.ifElse(condition, value, other));
    }

    /** {@code else null}. */
    public MaybeList<R, T> otherwiseMissing() {
        return MaybeList.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
