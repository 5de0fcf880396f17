// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * {@code map(x)} whose values are of this kind; it ends in {@code otherwise}, or in {@code total}.
 * @param <R> the rows that it is computed from
 * @param <P> the Java type that the cases are written in
 */
@SuppressWarnings("varargs")
public final class MapBool<R, P> {
    private final Arms arms;

    MapBool(Draftable subject) {
        this(new Arms(subject));
    }

    private MapBool(Arms arms) {
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
    public final <S extends R> MapBool<S, P> to(BoolExpr<? super S> value, P... cases) {
        return new MapBool<>(arms.with(value, cases));
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final MapBool<R, P> to(boolean value, P... cases) {
        return new MapBool<>(arms.with(Told.literal(value), cases));
    }

    /**
     * {@return {@code if … then … else other}: a Bool, always there} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> BoolExpr<S> otherwise(BoolExpr<? super S> other) {
        return BoolExpr.of(arms.otherwise(other));
    }

    /**
     * {@return {@code if … then … else other}: a Bool, missing where an operand is} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> MaybeBool<S> otherwise(AnyBool<? super S> other) {
        return MaybeBool.of(arms.otherwise(other));
    }

    /**
     * {@return {@code if … then … else other}: a Bool, always there} Sure if both are.
     * @param other the value in all other cases
     */
    public BoolExpr<R> otherwise(boolean other) {
        return BoolExpr.of(arms.otherwise(Told.literal(other)));
    }

    /** {@return {@code else null}: missing in all other cases; a Bool, or missing} */
    public MaybeBool<R> otherwiseMissing() {
        return MaybeBool.of(arms.otherwise(Told.nothing()));
    }

    /**
     * {@return {@code null -> value}: the map with the case of a missing subject added; to be ended by {@code
     * otherwise} or {@code total}}
     * @param <S> the rows that all of it is computed from
     * @param value what a missing subject becomes
     */
    public <S extends R> MapBool<S, P> toMissing(BoolExpr<? super S> value) {
        return new MapBool<>(arms.with(value, Told.nothing()));
    }

    /**
     * {@return {@code null -> value}: the map with the case of a missing subject added; to be ended by {@code
     * otherwise} or {@code total}}
     * @param value what a missing subject becomes
     */
    public MapBool<R, P> toMissing(boolean value) {
        return new MapBool<>(arms.with(Told.literal(value), Told.nothing()));
    }

    /**
     * {@return the map without {@code else}: all labels of the subject have a case, or the compiler refuses it
     * (HR0204); a Bool, always there}
     */
    public BoolExpr<R> total() {
        return BoolExpr.of(arms.total());
    }
}
