// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * {@code map(x)} whose values are of this kind; it ends in {@code otherwise}, or in {@code total}.
 * @param <R> the rows that it is computed from
 * @param <P> the Java type that the cases are written in
 */
@SuppressWarnings("varargs")
public final class MapDuration<R, P> {
    private final Arms arms;

    MapDuration(Draftable subject) {
        this(new Arms(subject));
    }

    private MapDuration(Arms arms) {
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
    public final <S extends R> MapDuration<S, P> to(DurationExpr<? super S> value, P... cases) {
        return new MapDuration<>(arms.with(value, cases));
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final MapDuration<R, P> to(Span value, P... cases) {
        return new MapDuration<>(arms.with(Told.literal(value), cases));
    }

    /**
     * {@return {@code if … then … else other}: a Duration, always there} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> DurationExpr<S> otherwise(DurationExpr<? super S> other) {
        return DurationExpr.of(arms.otherwise(other));
    }

    /**
     * {@return {@code if … then … else other}: a Duration, missing where an operand is} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> MaybeDuration<S> otherwise(AnyDuration<? super S> other) {
        return MaybeDuration.of(arms.otherwise(other));
    }

    /**
     * {@return {@code if … then … else other}: a Duration, always there} Sure if both are.
     * @param other the value in all other cases
     */
    public DurationExpr<R> otherwise(Span other) {
        return DurationExpr.of(arms.otherwise(Told.literal(other)));
    }

    /** {@return {@code else null}: missing in all other cases; a Duration, or missing} */
    public MaybeDuration<R> otherwiseMissing() {
        return MaybeDuration.of(arms.otherwise(Told.nothing()));
    }

    /**
     * {@return {@code null -> value}: the map with the case of a missing subject added; to be ended by {@code
     * otherwise} or {@code total}}
     * @param <S> the rows that all of it is computed from
     * @param value what a missing subject becomes
     */
    public <S extends R> MapDuration<S, P> toMissing(DurationExpr<? super S> value) {
        return new MapDuration<>(arms.with(value, Told.nothing()));
    }

    /**
     * {@return {@code null -> value}: the map with the case of a missing subject added; to be ended by {@code
     * otherwise} or {@code total}}
     * @param value what a missing subject becomes
     */
    public MapDuration<R, P> toMissing(Span value) {
        return new MapDuration<>(arms.with(Told.literal(value), Told.nothing()));
    }

    /**
     * {@return the map without {@code else}: all labels of the subject have a case, or the compiler refuses it
     * (HR0204); a Duration, always there}
     */
    public DurationExpr<R> total() {
        return DurationExpr.of(arms.total());
    }
}
