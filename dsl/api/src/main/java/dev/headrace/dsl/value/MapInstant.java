// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.time.Instant;

/**
 * {@code map(x)} whose values are of this kind; it ends in {@code otherwise}, or in {@code total}.
 * @param <R> the rows that it is computed from
 * @param <P> the Java type that the cases are written in
 */
@SuppressWarnings("varargs")
public final class MapInstant<R, P> {
    private final Arms arms;

    MapInstant(Draftable subject) {
        this(new Arms(subject));
    }

    private MapInstant(Arms arms) {
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
    public final <S extends R> MapInstant<S, P> to(InstantExpr<? super S> value, P... cases) {
        return new MapInstant<>(arms.with(value, cases));
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param value what they become; in whole microseconds
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final MapInstant<R, P> to(Instant value, P... cases) {
        return new MapInstant<>(arms.with(Told.literal(value), cases));
    }

    /**
     * {@return {@code if … then … else other}: an Instant, always there} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> InstantExpr<S> otherwise(InstantExpr<? super S> other) {
        return InstantExpr.of(arms.otherwise(other));
    }

    /**
     * {@return {@code if … then … else other}: an Instant, missing where an operand is} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> MaybeInstant<S> otherwise(AnyInstant<? super S> other) {
        return MaybeInstant.of(arms.otherwise(other));
    }

    /**
     * {@return {@code if … then … else other}: an Instant, always there} Sure if both are.
     * @param other the value in all other cases; in whole microseconds
     */
    public InstantExpr<R> otherwise(Instant other) {
        return InstantExpr.of(arms.otherwise(Told.literal(other)));
    }

    /** {@return {@code else null}: missing in all other cases; an Instant, or missing} */
    public MaybeInstant<R> otherwiseMissing() {
        return MaybeInstant.of(arms.otherwise(Told.nothing()));
    }

    /**
     * {@return {@code null -> value}: the map with the case of a missing subject added; to be ended by {@code
     * otherwise} or {@code total}}
     * @param <S> the rows that all of it is computed from
     * @param value what a missing subject becomes
     */
    public <S extends R> MapInstant<S, P> toMissing(InstantExpr<? super S> value) {
        return new MapInstant<>(arms.with(value, Told.nothing()));
    }

    /**
     * {@return {@code null -> value}: the map with the case of a missing subject added; to be ended by {@code
     * otherwise} or {@code total}}
     * @param value what a missing subject becomes; in whole microseconds
     */
    public MapInstant<R, P> toMissing(Instant value) {
        return new MapInstant<>(arms.with(Told.literal(value), Told.nothing()));
    }

    /**
     * {@return the map without {@code else}: all labels of the subject have a case, or the compiler refuses it
     * (HR0204); an Instant, always there}
     */
    public InstantExpr<R> total() {
        return InstantExpr.of(arms.total());
    }
}
