// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.math.BigDecimal;

/** {@code if condition then value}; {@code otherwise} says what it is where the condition does not hold. */
public final class ThenDecimal<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenDecimal(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /** {@code else other}. */
    public <S extends R> DecimalExpr<S> otherwise(DecimalLike<? super S> other) {
        return DecimalExpr.of(Told.ifElse(condition, value, other));
    }

    /** {@code else other}. */
    public <S extends R> MaybeDecimal<S> otherwise(AnyDecimalLike<? super S> other) {
        return MaybeDecimal.of(Told.ifElse(condition, value, other));
    }

    /** {@code else other}. */
    public DecimalExpr<R> otherwise(BigDecimal other) {
        return DecimalExpr.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@code else other}. */
    public DecimalExpr<R> otherwise(double other) {
        return DecimalExpr.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@code else other}. */
    public DecimalExpr<R> otherwise(long other) {
        return DecimalExpr.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@code else null}. */
    public MaybeDecimal<R> otherwiseMissing() {
        return MaybeDecimal.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
