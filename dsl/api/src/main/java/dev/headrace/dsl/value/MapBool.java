// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** {@code map(x)} whose values are of this kind; it ends in {@code otherwise}, or in {@code total}. */
@SuppressWarnings("varargs")
public final class MapBool<R, P> {
    private final Arms arms;

    MapBool(Draftable subject) {
        this(new Arms(subject));
    }

    private MapBool(Arms arms) {
        this.arms = arms;
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final <S extends R> MapBool<S, P> to(BoolExpr<? super S> value, P... cases) {
        return new MapBool<>(arms.with(value, cases));
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final MapBool<R, P> to(boolean value, P... cases) {
        return new MapBool<>(arms.with(Told.literal(value), cases));
    }

    /** {@code else other}. */
    public <S extends R> BoolExpr<S> otherwise(BoolExpr<? super S> other) {
        return BoolExpr.of(arms.otherwise(other));
    }

    /** {@code else other}. */
    public <S extends R> MaybeBool<S> otherwise(AnyBool<? super S> other) {
        return MaybeBool.of(arms.otherwise(other));
    }

    /** {@code else other}. */
    public BoolExpr<R> otherwise(boolean other) {
        return BoolExpr.of(arms.otherwise(Told.literal(other)));
    }

    /** {@code else null}. */
    public MaybeBool<R> otherwiseMissing() {
        return MaybeBool.of(arms.otherwise(Told.nothing()));
    }

    /** {@code null -> value}: where the subject is missing. */
    public <S extends R> MapBool<S, P> toMissing(BoolExpr<? super S> value) {
        return new MapBool<>(arms.with(value, Told.nothing()));
    }

    /** {@code null -> value}: where the subject is missing. */
    public MapBool<R, P> toMissing(boolean value) {
        return new MapBool<>(arms.with(Told.literal(value), Told.nothing()));
    }

    /** All cases are there: without {@code else}. */
    public BoolExpr<R> total() {
        return BoolExpr.of(arms.total());
    }
}
