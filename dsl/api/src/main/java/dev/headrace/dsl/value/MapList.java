// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * {@code map(x)} whose values are of this kind; it ends in {@code otherwise}, or in {@code total}.
 * @param <R> the rows that it is computed from
 * @param <P> the Java type that the cases are written in
 * @param <T> the Java type of the elements
 */
@SuppressWarnings("varargs")
public final class MapList<R, P, T> {
    private final Arms arms;

    MapList(Draftable subject) {
        this(new Arms(subject));
    }

    private MapList(Arms arms) {
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
    public final <S extends R> MapList<S, P, T> to(ListExpr<? super S, T> value, P... cases) {
        return new MapList<>(arms.with(value, cases));
    }

    /**
     * {@return {@code if … then … else other}: a List, always there} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> ListExpr<S, T> otherwise(ListExpr<? super S, T> other) {
        return ListExpr.of(arms.otherwise(other));
    }

    /**
     * {@return {@code if … then … else other}: a List, missing where an operand is} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> MaybeList<S, T> otherwise(AnyList<? super S, T> other) {
        return MaybeList.of(arms.otherwise(other));
    }

    /** {@return {@code else null}: missing in all other cases; a List, or missing} */
    public MaybeList<R, T> otherwiseMissing() {
        return MaybeList.of(arms.otherwise(Told.nothing()));
    }

    /**
     * {@return {@code null -> value}: the map with the case of a missing subject added; to be ended by {@code
     * otherwise} or {@code total}}
     * @param <S> the rows that all of it is computed from
     * @param value what a missing subject becomes
     */
    public <S extends R> MapList<S, P, T> toMissing(ListExpr<? super S, T> value) {
        return new MapList<>(arms.with(value, Told.nothing()));
    }

    /**
     * {@return the map without {@code else}: all labels of the subject have a case, or the compiler refuses it
     * (HR0204); a List, always there}
     */
    public ListExpr<R, T> total() {
        return ListExpr.of(arms.total());
    }
}
