// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * {@code map(x)} whose values are of this kind; it ends in {@code otherwise}, or in {@code total}.
 * @param <R> the rows that it is computed from
 * @param <P> the Java type that the cases are written in
 */
@SuppressWarnings("varargs")
public final class MapFloat<R, P> {
    private final Arms arms;

    MapFloat(Draftable subject) {
        this(new Arms(subject));
    }

    private MapFloat(Arms arms) {
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
    public final <S extends R> MapFloat<S, P> to(FloatLike<? super S> value, P... cases) {
        return new MapFloat<>(arms.with(value, cases));
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param value what they become; finite
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final MapFloat<R, P> to(double value, P... cases) {
        return new MapFloat<>(arms.with(Told.literal(value), cases));
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final MapFloat<R, P> to(long value, P... cases) {
        return new MapFloat<>(arms.with(Told.literal(value), cases));
    }

    /**
     * {@return {@code if … then … else other}: a Float, always there} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> FloatExpr<S> otherwise(FloatLike<? super S> other) {
        return FloatExpr.of(arms.otherwise(other));
    }

    /**
     * {@return {@code if … then … else other}: a Float, missing where an operand is} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> MaybeFloat<S> otherwise(AnyFloatLike<? super S> other) {
        return MaybeFloat.of(arms.otherwise(other));
    }

    /**
     * {@return {@code if … then … else other}: a Float, always there} Sure if both are.
     * @param other the value in all other cases; finite
     */
    public FloatExpr<R> otherwise(double other) {
        return FloatExpr.of(arms.otherwise(Told.literal(other)));
    }

    /**
     * {@return {@code if … then … else other}: a Float, always there} Sure if both are.
     * @param other the value in all other cases
     */
    public FloatExpr<R> otherwise(long other) {
        return FloatExpr.of(arms.otherwise(Told.literal(other)));
    }

    /** {@return {@code else null}: missing in all other cases; a Float, or missing} */
    public MaybeFloat<R> otherwiseMissing() {
        return MaybeFloat.of(arms.otherwise(Told.nothing()));
    }

    /**
     * {@return {@code null -> value}: the map with the case of a missing subject added; to be ended by {@code
     * otherwise} or {@code total}}
     * @param <S> the rows that all of it is computed from
     * @param value what a missing subject becomes
     */
    public <S extends R> MapFloat<S, P> toMissing(FloatLike<? super S> value) {
        return new MapFloat<>(arms.with(value, Told.nothing()));
    }

    /**
     * {@return {@code null -> value}: the map with the case of a missing subject added; to be ended by {@code
     * otherwise} or {@code total}}
     * @param value what a missing subject becomes; finite
     */
    public MapFloat<R, P> toMissing(double value) {
        return new MapFloat<>(arms.with(Told.literal(value), Told.nothing()));
    }

    /**
     * {@return the map without {@code else}: all labels of the subject have a case, or the compiler refuses it
     * (HR0204); a Float, always there}
     */
    public FloatExpr<R> total() {
        return FloatExpr.of(arms.total());
    }
}
