// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** {@code map(x)} whose values are of this kind; it ends in {@code otherwise}, or in {@code total}. */
@SuppressWarnings("varargs")
public final class MapList<R, P, T> {
    private final Arms arms;

    MapList(Draftable subject) {
        this(new Arms(subject));
    }

    private MapList(Arms arms) {
        this.arms = arms;
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final <S extends R> MapList<S, P, T> to(ListExpr<? super S, T> value, P... cases) {
        return new MapList<>(arms.with(value, cases));
    }

    /** {@code else other}. */
    public <S extends R> ListExpr<S, T> otherwise(ListExpr<? super S, T> other) {
        return ListExpr.of(arms.otherwise(other));
    }

    /** {@code else other}. */
    public <S extends R> MaybeList<S, T> otherwise(AnyList<? super S, T> other) {
        return MaybeList.of(arms.otherwise(other));
    }

    /** {@code else null}. */
    public MaybeList<R, T> otherwiseMissing() {
        return MaybeList.of(arms.otherwise(Told.nothing()));
    }

    /** {@code null -> value}: where the subject is missing. */
    public <S extends R> MapList<S, P, T> toMissing(ListExpr<? super S, T> value) {
        return new MapList<>(arms.with(value, Told.nothing()));
    }

    /** All cases are there: without {@code else}. */
    public ListExpr<R, T> total() {
        return ListExpr.of(arms.total());
    }
}
