// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * {@code map(x)} whose values are of this kind; it ends in {@code otherwise}, or in {@code total}.
 * @param <R> the rows that it is computed from
 * @param <P> the Java type that the cases are written in
 */
@SuppressWarnings("varargs")
public final class MapBytes<R, P> {
    private final Arms arms;

    MapBytes(Draftable subject) {
        this(new Arms(subject));
    }

    private MapBytes(Arms arms) {
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
    public final <S extends R> MapBytes<S, P> to(BytesExpr<? super S> value, P... cases) {
        return new MapBytes<>(arms.with(value, cases));
    }

    /**
     * {@return {@code if … then … else other}: Bytes, always there} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> BytesExpr<S> otherwise(BytesExpr<? super S> other) {
        return BytesExpr.of(arms.otherwise(other));
    }

    /**
     * {@return {@code if … then … else other}: Bytes, missing where an operand is} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> MaybeBytes<S> otherwise(AnyBytes<? super S> other) {
        return MaybeBytes.of(arms.otherwise(other));
    }

    /** {@return {@code else null}: missing in all other cases; Bytes, or missing} */
    public MaybeBytes<R> otherwiseMissing() {
        return MaybeBytes.of(arms.otherwise(Told.nothing()));
    }

    /**
     * {@return {@code null -> value}: the map with the case of a missing subject added; to be ended by {@code
     * otherwise} or {@code total}}
     * @param <S> the rows that all of it is computed from
     * @param value what a missing subject becomes
     */
    public <S extends R> MapBytes<S, P> toMissing(BytesExpr<? super S> value) {
        return new MapBytes<>(arms.with(value, Told.nothing()));
    }

    /**
     * {@return the map without {@code else}: all labels of the subject have a case, or the compiler refuses it
     * (HR0204); Bytes, always there}
     */
    public BytesExpr<R> total() {
        return BytesExpr.of(arms.total());
    }
}
