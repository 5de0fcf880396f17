// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.math.BigDecimal;

/**
 * {@code map(x)} whose values are of this kind; it ends in {@code otherwise}, or in {@code total}.
 * @param <R> the rows that it is computed from
 * @param <P> the Java type that the cases are written in
 */
@SuppressWarnings("varargs")
public final class MapDecimal<R, P> {
    private final Arms arms;

    MapDecimal(Draftable subject) {
        this(new Arms(subject));
    }

    private MapDecimal(Arms arms) {
        this.arms = arms;
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param <S> the rows that all of it is computed from
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final <S extends R> MapDecimal<S, P> to(DecimalLike<? super S> value, P... cases) {
        return new MapDecimal<>(arms.with(value, cases));
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final MapDecimal<R, P> to(BigDecimal value, P... cases) {
        return new MapDecimal<>(arms.with(Told.literal(value), cases));
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param value what they become; finite
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final MapDecimal<R, P> to(double value, P... cases) {
        return new MapDecimal<>(arms.with(Told.literal(value), cases));
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final MapDecimal<R, P> to(long value, P... cases) {
        return new MapDecimal<>(arms.with(Told.literal(value), cases));
    }

    /**
     * {@return {@code if … then … else other}: a Decimal, always there} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> DecimalExpr<S> otherwise(DecimalLike<? super S> other) {
        return DecimalExpr.of(arms.otherwise(other));
    }

    /**
     * {@return {@code if … then … else other}: a Decimal, missing where an operand is} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> MaybeDecimal<S> otherwise(AnyDecimalLike<? super S> other) {
        return MaybeDecimal.of(arms.otherwise(other));
    }

    /**
     * {@return {@code if … then … else other}: a Decimal, always there} Sure if both are.
     * @param other the value in all other cases
     */
    public DecimalExpr<R> otherwise(BigDecimal other) {
        return DecimalExpr.of(arms.otherwise(Told.literal(other)));
    }

    /**
     * {@return {@code if … then … else other}: a Decimal, always there} Sure if both are.
     * @param other the value in all other cases; finite
     */
    public DecimalExpr<R> otherwise(double other) {
        return DecimalExpr.of(arms.otherwise(Told.literal(other)));
    }

    /**
     * {@return {@code if … then … else other}: a Decimal, always there} Sure if both are.
     * @param other the value in all other cases
     */
    public DecimalExpr<R> otherwise(long other) {
        return DecimalExpr.of(arms.otherwise(Told.literal(other)));
    }

    /** {@return {@code else null}: missing in all other cases; a Decimal, or missing} */
    public MaybeDecimal<R> otherwiseMissing() {
        return MaybeDecimal.of(arms.otherwise(Told.nothing()));
    }

    /**
     * {@return {@code null -> value}: the map with the case of a missing subject added; to be ended by {@code
     * otherwise} or {@code total}}
     * @param <S> the rows that all of it is computed from
     * @param value what a missing subject becomes
     */
    public <S extends R> MapDecimal<S, P> toMissing(DecimalLike<? super S> value) {
        return new MapDecimal<>(arms.with(value, Told.nothing()));
    }

    /**
     * {@return {@code null -> value}: the map with the case of a missing subject added; to be ended by {@code
     * otherwise} or {@code total}}
     * @param value what a missing subject becomes
     */
    public MapDecimal<R, P> toMissing(BigDecimal value) {
        return new MapDecimal<>(arms.with(Told.literal(value), Told.nothing()));
    }

    /**
     * {@return the map without {@code else}: all labels of the subject have a case, or the compiler refuses it
     * (HR0204); a Decimal, always there}
     */
    public DecimalExpr<R> total() {
        return DecimalExpr.of(arms.total());
    }
}
