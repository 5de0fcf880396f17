// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** {@code map(x)} whose values are of this kind; it ends in {@code otherwise}, or in {@code total}. */
@SuppressWarnings("varargs")
public final class MapInt<R, P> {
    private final Arms arms;

    MapInt(Draftable subject) {
        this(new Arms(subject));
    }

    private MapInt(Arms arms) {
        this.arms = arms;
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final <S extends R> MapInt<S, P> to(IntExpr<? super S> value, P... cases) {
        return new MapInt<>(arms.with(value, cases));
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final MapInt<R, P> to(long value, P... cases) {
        return new MapInt<>(arms.with(Told.literal(value), cases));
    }

    /** {@code else other}. */
    public <S extends R> IntExpr<S> otherwise(IntExpr<? super S> other) {
        return IntExpr.of(arms.otherwise(other));
    }

    /** {@code else other}. */
    public <S extends R> MaybeInt<S> otherwise(AnyInt<? super S> other) {
        return MaybeInt.of(arms.otherwise(other));
    }

    /** {@code else other}. */
    public IntExpr<R> otherwise(long other) {
        return IntExpr.of(arms.otherwise(Told.literal(other)));
    }

    /** {@code else null}. */
    public MaybeInt<R> otherwiseMissing() {
        return MaybeInt.of(arms.otherwise(Told.nothing()));
    }

    /** {@code null -> value}: where the subject is missing. */
    public <S extends R> MapInt<S, P> toMissing(IntExpr<? super S> value) {
        return new MapInt<>(arms.with(value, Told.nothing()));
    }

    /** {@code null -> value}: where the subject is missing. */
    public MapInt<R, P> toMissing(long value) {
        return new MapInt<>(arms.with(Told.literal(value), Told.nothing()));
    }

    /** All cases are there: without {@code else}. */
    public IntExpr<R> total() {
        return IntExpr.of(arms.total());
    }
}
