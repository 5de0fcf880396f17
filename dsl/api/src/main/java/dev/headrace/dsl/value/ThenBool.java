// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** {@code if condition then value}; {@code otherwise} says what it is where the condition does not hold. */
public final class ThenBool<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenBool(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /** {@code else other}. */
    public <S extends R> BoolExpr<S> otherwise(BoolExpr<? super S> other) {
        return BoolExpr.of(Told.ifElse(condition, value, other));
    }

    /** {@code else other}. */
    public <S extends R> MaybeBool<S> otherwise(AnyBool<? super S> other) {
        return MaybeBool.of(Told.ifElse(condition, value, other));
    }

    /** {@code else other}. */
    public BoolExpr<R> otherwise(boolean other) {
        return BoolExpr.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@code else null}. */
    public MaybeBool<R> otherwiseMissing() {
        return MaybeBool.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
