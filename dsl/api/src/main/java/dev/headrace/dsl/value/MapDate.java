// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.time.LocalDate;

/** {@code map(x)} whose values are of this kind; it ends in {@code otherwise}, or in {@code total}. */
@SuppressWarnings("varargs")
public final class MapDate<R, P> {
    private final Arms arms;

    MapDate(Draftable subject) {
        this(new Arms(subject));
    }

    private MapDate(Arms arms) {
        this.arms = arms;
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final <S extends R> MapDate<S, P> to(DateExpr<? super S> value, P... cases) {
        return new MapDate<>(arms.with(value, cases));
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final MapDate<R, P> to(LocalDate value, P... cases) {
        return new MapDate<>(arms.with(Told.literal(value), cases));
    }

    /** {@code else other}. */
    public <S extends R> DateExpr<S> otherwise(DateExpr<? super S> other) {
        return DateExpr.of(arms.otherwise(other));
    }

    /** {@code else other}. */
    public <S extends R> MaybeDate<S> otherwise(AnyDate<? super S> other) {
        return MaybeDate.of(arms.otherwise(other));
    }

    /** {@code else other}. */
    public DateExpr<R> otherwise(LocalDate other) {
        return DateExpr.of(arms.otherwise(Told.literal(other)));
    }

    /** {@code else null}. */
    public MaybeDate<R> otherwiseMissing() {
        return MaybeDate.of(arms.otherwise(Told.nothing()));
    }

    /** {@code null -> value}: where the subject is missing. */
    public <S extends R> MapDate<S, P> toMissing(DateExpr<? super S> value) {
        return new MapDate<>(arms.with(value, Told.nothing()));
    }

    /** {@code null -> value}: where the subject is missing. */
    public MapDate<R, P> toMissing(LocalDate value) {
        return new MapDate<>(arms.with(Told.literal(value), Told.nothing()));
    }

    /** All cases are there: without {@code else}. */
    public DateExpr<R> total() {
        return DateExpr.of(arms.total());
    }
}
