// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.time.LocalDate;

/**
 * {@code map(x)} whose values are of this kind; it ends in {@code otherwise}, or in {@code total}.
 * @param <R> the rows that it is computed from
 * @param <P> the Java type that the cases are written in
 */
@SuppressWarnings("varargs")
public final class MapDate<R, P> {
    private final Arms arms;

    MapDate(Draftable subject) {
        this(new Arms(subject));
    }

    private MapDate(Arms arms) {
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
    public final <S extends R> MapDate<S, P> to(DateExpr<? super S> value, P... cases) {
        return new MapDate<>(arms.with(value, cases));
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final MapDate<R, P> to(LocalDate value, P... cases) {
        return new MapDate<>(arms.with(Told.literal(value), cases));
    }

    /**
     * {@return {@code if … then … else other}: a Date, always there} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> DateExpr<S> otherwise(DateExpr<? super S> other) {
        return DateExpr.of(arms.otherwise(other));
    }

    /**
     * {@return {@code if … then … else other}: a Date, missing where an operand is} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> MaybeDate<S> otherwise(AnyDate<? super S> other) {
        return MaybeDate.of(arms.otherwise(other));
    }

    /**
     * {@return {@code if … then … else other}: a Date, always there} Sure if both are.
     * @param other the value in all other cases
     */
    public DateExpr<R> otherwise(LocalDate other) {
        return DateExpr.of(arms.otherwise(Told.literal(other)));
    }

    /** {@return {@code else null}: missing in all other cases; a Date, or missing} */
    public MaybeDate<R> otherwiseMissing() {
        return MaybeDate.of(arms.otherwise(Told.nothing()));
    }

    /**
     * {@return {@code null -> value}: the map with the case of a missing subject added; to be ended by {@code
     * otherwise} or {@code total}}
     * @param <S> the rows that all of it is computed from
     * @param value what a missing subject becomes
     */
    public <S extends R> MapDate<S, P> toMissing(DateExpr<? super S> value) {
        return new MapDate<>(arms.with(value, Told.nothing()));
    }

    /**
     * {@return {@code null -> value}: the map with the case of a missing subject added; to be ended by {@code
     * otherwise} or {@code total}}
     * @param value what a missing subject becomes
     */
    public MapDate<R, P> toMissing(LocalDate value) {
        return new MapDate<>(arms.with(Told.literal(value), Told.nothing()));
    }

    /**
     * {@return the map without {@code else}: all labels of the subject have a case, or the compiler refuses it
     * (HR0204); a Date, always there}
     */
    public DateExpr<R> total() {
        return DateExpr.of(arms.total());
    }
}
