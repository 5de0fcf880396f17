// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** {@code map(x)} whose values are of this kind; it ends in {@code otherwise}, or in {@code total}. */
@SuppressWarnings("varargs")
public final class MapFloat<R, P> {
    private final Arms arms;

    MapFloat(Draftable subject) {
        this(new Arms(subject));
    }

    private MapFloat(Arms arms) {
        this.arms = arms;
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final <S extends R> MapFloat<S, P> to(FloatLike<? super S> value, P... cases) {
        return new MapFloat<>(arms.with(value, cases));
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final MapFloat<R, P> to(double value, P... cases) {
        return new MapFloat<>(arms.with(Told.literal(value), cases));
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final MapFloat<R, P> to(long value, P... cases) {
        return new MapFloat<>(arms.with(Told.literal(value), cases));
    }

    /** {@code else other}. */
    public <S extends R> FloatExpr<S> otherwise(FloatLike<? super S> other) {
        return FloatExpr.of(arms.otherwise(other));
    }

    /** {@code else other}. */
    public <S extends R> MaybeFloat<S> otherwise(AnyFloatLike<? super S> other) {
        return MaybeFloat.of(arms.otherwise(other));
    }

    /** {@code else other}. */
    public FloatExpr<R> otherwise(double other) {
        return FloatExpr.of(arms.otherwise(Told.literal(other)));
    }

    /** {@code else other}. */
    public FloatExpr<R> otherwise(long other) {
        return FloatExpr.of(arms.otherwise(Told.literal(other)));
    }

    /** {@code else null}. */
    public MaybeFloat<R> otherwiseMissing() {
        return MaybeFloat.of(arms.otherwise(Told.nothing()));
    }

    /** {@code null -> value}: where the subject is missing. */
    public <S extends R> MapFloat<S, P> toMissing(FloatLike<? super S> value) {
        return new MapFloat<>(arms.with(value, Told.nothing()));
    }

    /** {@code null -> value}: where the subject is missing. */
    public MapFloat<R, P> toMissing(double value) {
        return new MapFloat<>(arms.with(Told.literal(value), Told.nothing()));
    }

    /** All cases are there: without {@code else}. */
    public FloatExpr<R> total() {
        return FloatExpr.of(arms.total());
    }
}
