// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.math.BigDecimal;

/** {@code map(x)} whose values are of this kind; it ends in {@code otherwise}, or in {@code total}. */
@SuppressWarnings("varargs")
public final class MapDecimal<R, P> {
    private final Arms arms;

    MapDecimal(Draftable subject) {
        this(new Arms(subject));
    }

    private MapDecimal(Arms arms) {
        this.arms = arms;
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final <S extends R> MapDecimal<S, P> to(DecimalLike<? super S> value, P... cases) {
        return new MapDecimal<>(arms.with(value, cases));
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final MapDecimal<R, P> to(BigDecimal value, P... cases) {
        return new MapDecimal<>(arms.with(Told.literal(value), cases));
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final MapDecimal<R, P> to(double value, P... cases) {
        return new MapDecimal<>(arms.with(Told.literal(value), cases));
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final MapDecimal<R, P> to(long value, P... cases) {
        return new MapDecimal<>(arms.with(Told.literal(value), cases));
    }

    /** {@code else other}. */
    public <S extends R> DecimalExpr<S> otherwise(DecimalLike<? super S> other) {
        return DecimalExpr.of(arms.otherwise(other));
    }

    /** {@code else other}. */
    public <S extends R> MaybeDecimal<S> otherwise(AnyDecimalLike<? super S> other) {
        return MaybeDecimal.of(arms.otherwise(other));
    }

    /** {@code else other}. */
    public DecimalExpr<R> otherwise(BigDecimal other) {
        return DecimalExpr.of(arms.otherwise(Told.literal(other)));
    }

    /** {@code else other}. */
    public DecimalExpr<R> otherwise(double other) {
        return DecimalExpr.of(arms.otherwise(Told.literal(other)));
    }

    /** {@code else other}. */
    public DecimalExpr<R> otherwise(long other) {
        return DecimalExpr.of(arms.otherwise(Told.literal(other)));
    }

    /** {@code else null}. */
    public MaybeDecimal<R> otherwiseMissing() {
        return MaybeDecimal.of(arms.otherwise(Told.nothing()));
    }

    /** {@code null -> value}: where the subject is missing. */
    public <S extends R> MapDecimal<S, P> toMissing(DecimalLike<? super S> value) {
        return new MapDecimal<>(arms.with(value, Told.nothing()));
    }

    /** {@code null -> value}: where the subject is missing. */
    public MapDecimal<R, P> toMissing(BigDecimal value) {
        return new MapDecimal<>(arms.with(Told.literal(value), Told.nothing()));
    }

    /** All cases are there: without {@code else}. */
    public DecimalExpr<R> total() {
        return DecimalExpr.of(arms.total());
    }
}
