// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * {@code map(x)} whose values are of this kind; it ends in {@code otherwise}, or in {@code total}.
 * @param <R> the rows that it is computed from
 * @param <P> the Java type that the cases are written in
 */
@SuppressWarnings("varargs")
public final class MapInt<R, P> {
    private final Arms arms;

    MapInt(Draftable subject) {
        this(new Arms(subject));
    }

    private MapInt(Arms arms) {
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
    public final <S extends R> MapInt<S, P> to(IntExpr<? super S> value, P... cases) {
        return new MapInt<>(arms.with(value, cases));
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final MapInt<R, P> to(long value, P... cases) {
        return new MapInt<>(arms.with(Told.literal(value), cases));
    }

    /**
     * {@return {@code if … then … else other}: an Int, always there} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> IntExpr<S> otherwise(IntExpr<? super S> other) {
        return IntExpr.of(arms.otherwise(other));
    }

    /**
     * {@return {@code if … then … else other}: an Int, missing where an operand is} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> MaybeInt<S> otherwise(AnyInt<? super S> other) {
        return MaybeInt.of(arms.otherwise(other));
    }

    /**
     * {@return {@code if … then … else other}: an Int, always there} Sure if both are.
     * @param other the value in all other cases
     */
    public IntExpr<R> otherwise(long other) {
        return IntExpr.of(arms.otherwise(Told.literal(other)));
    }

    /** {@return {@code else null}: missing in all other cases; an Int, or missing} */
    public MaybeInt<R> otherwiseMissing() {
        return MaybeInt.of(arms.otherwise(Told.nothing()));
    }

    /**
     * {@return {@code null -> value}: the map with the case of a missing subject added; to be ended by {@code
     * otherwise} or {@code total}}
     * @param <S> the rows that all of it is computed from
     * @param value what a missing subject becomes
     */
    public <S extends R> MapInt<S, P> toMissing(IntExpr<? super S> value) {
        return new MapInt<>(arms.with(value, Told.nothing()));
    }

    /**
     * {@return {@code null -> value}: the map with the case of a missing subject added; to be ended by {@code
     * otherwise} or {@code total}}
     * @param value what a missing subject becomes
     */
    public MapInt<R, P> toMissing(long value) {
        return new MapInt<>(arms.with(Told.literal(value), Told.nothing()));
    }

    /**
     * {@return the map without {@code else}: all labels of the subject have a case, or the compiler refuses it
     * (HR0204); an Int, always there}
     */
    public IntExpr<R> total() {
        return IntExpr.of(arms.total());
    }
}
