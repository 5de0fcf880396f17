// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** {@code map(x)} whose values are of this kind; it ends in {@code otherwise}, or in {@code total}. */
@SuppressWarnings("varargs")
public final class MapDuration<R, P> {
    private final Arms arms;

    MapDuration(Draftable subject) {
        this(new Arms(subject));
    }

    private MapDuration(Arms arms) {
        this.arms = arms;
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final <S extends R> MapDuration<S, P> to(DurationExpr<? super S> value, P... cases) {
        return new MapDuration<>(arms.with(value, cases));
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final MapDuration<R, P> to(Span value, P... cases) {
        return new MapDuration<>(arms.with(Told.literal(value), cases));
    }

    /** {@code else other}. */
    public <S extends R> DurationExpr<S> otherwise(DurationExpr<? super S> other) {
        return DurationExpr.of(arms.otherwise(other));
    }

    /** {@code else other}. */
    public <S extends R> MaybeDuration<S> otherwise(AnyDuration<? super S> other) {
        return MaybeDuration.of(arms.otherwise(other));
    }

    /** {@code else other}. */
    public DurationExpr<R> otherwise(Span other) {
        return DurationExpr.of(arms.otherwise(Told.literal(other)));
    }

    /** {@code else null}. */
    public MaybeDuration<R> otherwiseMissing() {
        return MaybeDuration.of(arms.otherwise(Told.nothing()));
    }

    /** {@code null -> value}: where the subject is missing. */
    public <S extends R> MapDuration<S, P> toMissing(DurationExpr<? super S> value) {
        return new MapDuration<>(arms.with(value, Told.nothing()));
    }

    /** {@code null -> value}: where the subject is missing. */
    public MapDuration<R, P> toMissing(Span value) {
        return new MapDuration<>(arms.with(Told.literal(value), Told.nothing()));
    }

    /** All cases are there: without {@code else}. */
    public DurationExpr<R> total() {
        return DurationExpr.of(arms.total());
    }
}
