// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** {@code map(x)} whose values are of this kind; it ends in {@code otherwise}, or in {@code total}. */
@SuppressWarnings("varargs")
public final class MapVector<R, P> {
    private final Arms arms;

    MapVector(Draftable subject) {
        this(new Arms(subject));
    }

    private MapVector(Arms arms) {
        this.arms = arms;
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final <S extends R> MapVector<S, P> to(VectorExpr<? super S> value, P... cases) {
        return new MapVector<>(arms.with(value, cases));
    }

    /** {@code else other}. */
    public <S extends R> VectorExpr<S> otherwise(VectorExpr<? super S> other) {
        return VectorExpr.of(arms.otherwise(other));
    }

    /** {@code else other}. */
    public <S extends R> MaybeVector<S> otherwise(AnyVector<? super S> other) {
        return MaybeVector.of(arms.otherwise(other));
    }

    /** {@code else null}. */
    public MaybeVector<R> otherwiseMissing() {
        return MaybeVector.of(arms.otherwise(Told.nothing()));
    }

    /** {@code null -> value}: where the subject is missing. */
    public <S extends R> MapVector<S, P> toMissing(VectorExpr<? super S> value) {
        return new MapVector<>(arms.with(value, Told.nothing()));
    }

    /** All cases are there: without {@code else}. */
    public VectorExpr<R> total() {
        return VectorExpr.of(arms.total());
    }
}
