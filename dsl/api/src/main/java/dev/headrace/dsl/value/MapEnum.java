// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * {@code map(x)} whose values are of this kind; it ends in {@code otherwise}, or in {@code total}.
 * @param <R> the rows that it is computed from
 * @param <P> the Java type that the cases are written in
 * @param <E> the enum whose labels it has
 */
@SuppressWarnings("varargs")
public final class MapEnum<R, P, E extends Enum<E>> {
    private final Arms arms;

    MapEnum(Draftable subject) {
        this(new Arms(subject));
    }

    private MapEnum(Arms arms) {
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
    public final <S extends R> MapEnum<S, P, E> to(EnumExpr<? super S, E> value, P... cases) {
        return new MapEnum<>(arms.with(value, cases));
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final MapEnum<R, P, E> to(E value, P... cases) {
        return new MapEnum<>(arms.with(Told.literal(value), cases));
    }

    /**
     * {@return {@code if … then … else other}: a label, always there} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> EnumExpr<S, E> otherwise(EnumExpr<? super S, E> other) {
        return EnumExpr.of(arms.otherwise(other));
    }

    /**
     * {@return {@code if … then … else other}: a label, missing where an operand is} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> MaybeEnum<S, E> otherwise(AnyEnum<? super S, E> other) {
        return MaybeEnum.of(arms.otherwise(other));
    }

    /**
     * {@return {@code if … then … else other}: a label, always there} Sure if both are.
     * @param other the value in all other cases
     */
    public EnumExpr<R, E> otherwise(E other) {
        return EnumExpr.of(arms.otherwise(Told.literal(other)));
    }

    /** {@return {@code else null}: missing in all other cases; a label, or missing} */
    public MaybeEnum<R, E> otherwiseMissing() {
        return MaybeEnum.of(arms.otherwise(Told.nothing()));
    }

    /**
     * {@return {@code null -> value}: the map with the case of a missing subject added; to be ended by {@code
     * otherwise} or {@code total}}
     * @param <S> the rows that all of it is computed from
     * @param value what a missing subject becomes
     */
    public <S extends R> MapEnum<S, P, E> toMissing(EnumExpr<? super S, E> value) {
        return new MapEnum<>(arms.with(value, Told.nothing()));
    }

    /**
     * {@return {@code null -> value}: the map with the case of a missing subject added; to be ended by {@code
     * otherwise} or {@code total}}
     * @param value what a missing subject becomes
     */
    public MapEnum<R, P, E> toMissing(E value) {
        return new MapEnum<>(arms.with(Told.literal(value), Told.nothing()));
    }

    /**
     * {@return the map without {@code else}: all labels of the subject have a case, or the compiler refuses it
     * (HR0204); a label, always there}
     */
    public EnumExpr<R, E> total() {
        return EnumExpr.of(arms.total());
    }
}
