// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * {@code map(x)} whose values are of this kind; it ends in {@code otherwise}, or in {@code total}.
 * @param <R> the rows that it is computed from
 * @param <P> the Java type that the cases are written in
 */
@SuppressWarnings("varargs")
public final class MapVector<R, P> {
    private final Arms arms;

    MapVector(Draftable subject) {
        this(new Arms(subject));
    }

    private MapVector(Arms arms) {
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
    public final <S extends R> MapVector<S, P> to(VectorExpr<? super S> value, P... cases) {
        return new MapVector<>(arms.with(value, cases));
    }

    /**
     * {@return {@code if … then … else other}: a Vector, always there} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> VectorExpr<S> otherwise(VectorExpr<? super S> other) {
        return VectorExpr.of(arms.otherwise(other));
    }

    /**
     * {@return {@code if … then … else other}: a Vector, missing where an operand is} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> MaybeVector<S> otherwise(AnyVector<? super S> other) {
        return MaybeVector.of(arms.otherwise(other));
    }

    /** {@return {@code else null}: missing in all other cases; a Vector, or missing} */
    public MaybeVector<R> otherwiseMissing() {
        return MaybeVector.of(arms.otherwise(Told.nothing()));
    }

    /**
     * {@return {@code null -> value}: the map with the case of a missing subject added; to be ended by {@code
     * otherwise} or {@code total}}
     * @param <S> the rows that all of it is computed from
     * @param value what a missing subject becomes
     */
    public <S extends R> MapVector<S, P> toMissing(VectorExpr<? super S> value) {
        return new MapVector<>(arms.with(value, Told.nothing()));
    }

    /**
     * {@return the map without {@code else}: all labels of the subject have a case, or the compiler refuses it
     * (HR0204); a Vector, always there}
     */
    public VectorExpr<R> total() {
        return VectorExpr.of(arms.total());
    }
}
