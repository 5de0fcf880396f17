// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** {@code if condition then value}; {@code otherwise} says what it is where the condition does not hold. */
public final class ThenFloat<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenFloat(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /** {@code else other}. */
    public <S extends R> FloatExpr<S> otherwise(FloatLike<? super S> other) {
        return FloatExpr.of(Told.ifElse(condition, value, other));
    }

    /** {@code else other}. */
    public <S extends R> MaybeFloat<S> otherwise(AnyFloatLike<? super S> other) {
        return MaybeFloat.of(Told.ifElse(condition, value, other));
    }

    /** {@code else other}. */
    public FloatExpr<R> otherwise(double other) {
        return FloatExpr.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@code else other}. */
    public FloatExpr<R> otherwise(long other) {
        return FloatExpr.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@code else null}. */
    public MaybeFloat<R> otherwiseMissing() {
        return MaybeFloat.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
