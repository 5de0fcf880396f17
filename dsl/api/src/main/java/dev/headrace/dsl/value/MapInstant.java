// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.time.Instant;

/** {@code map(x)} whose values are of this kind; it ends in {@code otherwise}, or in {@code total}. */
@SuppressWarnings("varargs")
public final class MapInstant<R, P> {
    private final Arms arms;

    MapInstant(Draftable subject) {
        this(new Arms(subject));
    }

    private MapInstant(Arms arms) {
        this.arms = arms;
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final <S extends R> MapInstant<S, P> to(InstantExpr<? super S> value, P... cases) {
        return new MapInstant<>(arms.with(value, cases));
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final MapInstant<R, P> to(Instant value, P... cases) {
        return new MapInstant<>(arms.with(Told.literal(value), cases));
    }

    /** {@code else other}. */
    public <S extends R> InstantExpr<S> otherwise(InstantExpr<? super S> other) {
        return InstantExpr.of(arms.otherwise(other));
    }

    /** {@code else other}. */
    public <S extends R> MaybeInstant<S> otherwise(AnyInstant<? super S> other) {
        return MaybeInstant.of(arms.otherwise(other));
    }

    /** {@code else other}. */
    public InstantExpr<R> otherwise(Instant other) {
        return InstantExpr.of(arms.otherwise(Told.literal(other)));
    }

    /** {@code else null}. */
    public MaybeInstant<R> otherwiseMissing() {
        return MaybeInstant.of(arms.otherwise(Told.nothing()));
    }

    /** {@code null -> value}: where the subject is missing. */
    public <S extends R> MapInstant<S, P> toMissing(InstantExpr<? super S> value) {
        return new MapInstant<>(arms.with(value, Told.nothing()));
    }

    /** {@code null -> value}: where the subject is missing. */
    public MapInstant<R, P> toMissing(Instant value) {
        return new MapInstant<>(arms.with(Told.literal(value), Told.nothing()));
    }

    /** All cases are there: without {@code else}. */
    public InstantExpr<R> total() {
        return InstantExpr.of(arms.total());
    }
}
