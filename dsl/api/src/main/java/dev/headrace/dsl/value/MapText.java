// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * {@code map(x)} whose values are of this kind; it ends in {@code otherwise}, or in {@code total}.
 * @param <R> the rows that it is computed from
 * @param <P> the Java type that the cases are written in
 */
@SuppressWarnings("varargs")
public final class MapText<R, P> {
    private final Arms arms;

    MapText(Draftable subject) {
        this(new Arms(subject));
    }

    private MapText(Arms arms) {
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
    public final <S extends R> MapText<S, P> to(TextLike<? super S> value, P... cases) {
        return new MapText<>(arms.with(value, cases));
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final MapText<R, P> to(String value, P... cases) {
        return new MapText<>(arms.with(Told.literal(value), cases));
    }

    /**
     * {@return {@code if … then … else other}: a Text, always there} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> TextExpr<S> otherwise(TextLike<? super S> other) {
        return TextExpr.of(arms.otherwise(other));
    }

    /**
     * {@return {@code if … then … else other}: a Text, missing where an operand is} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> MaybeText<S> otherwise(AnyTextLike<? super S> other) {
        return MaybeText.of(arms.otherwise(other));
    }

    /**
     * {@return {@code if … then … else other}: a Text, always there} Sure if both are.
     * @param other the value in all other cases
     */
    public TextExpr<R> otherwise(String other) {
        return TextExpr.of(arms.otherwise(Told.literal(other)));
    }

    /** {@return {@code else null}: missing in all other cases; a Text, or missing} */
    public MaybeText<R> otherwiseMissing() {
        return MaybeText.of(arms.otherwise(Told.nothing()));
    }

    /**
     * {@return {@code null -> value}: the map with the case of a missing subject added; to be ended by {@code
     * otherwise} or {@code total}}
     * @param <S> the rows that all of it is computed from
     * @param value what a missing subject becomes
     */
    public <S extends R> MapText<S, P> toMissing(TextLike<? super S> value) {
        return new MapText<>(arms.with(value, Told.nothing()));
    }

    /**
     * {@return {@code null -> value}: the map with the case of a missing subject added; to be ended by {@code
     * otherwise} or {@code total}}
     * @param value what a missing subject becomes
     */
    public MapText<R, P> toMissing(String value) {
        return new MapText<>(arms.with(Told.literal(value), Told.nothing()));
    }

    /**
     * {@return the map without {@code else}: all labels of the subject have a case, or the compiler refuses it
     * (HR0204); a Text, always there}
     */
    public TextExpr<R> total() {
        return TextExpr.of(arms.total());
    }
}
