// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** {@code map(x)} whose values are of this kind; it ends in {@code otherwise}, or in {@code total}. */
@SuppressWarnings("varargs")
public final class MapBytes<R, P> {
    private final Arms arms;

    MapBytes(Draftable subject) {
        this(new Arms(subject));
    }

    private MapBytes(Arms arms) {
        this.arms = arms;
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final <S extends R> MapBytes<S, P> to(BytesExpr<? super S> value, P... cases) {
        return new MapBytes<>(arms.with(value, cases));
    }

    /** {@code else other}. */
    public <S extends R> BytesExpr<S> otherwise(BytesExpr<? super S> other) {
        return BytesExpr.of(arms.otherwise(other));
    }

    /** {@code else other}. */
    public <S extends R> MaybeBytes<S> otherwise(AnyBytes<? super S> other) {
        return MaybeBytes.of(arms.otherwise(other));
    }

    /** {@code else null}. */
    public MaybeBytes<R> otherwiseMissing() {
        return MaybeBytes.of(arms.otherwise(Told.nothing()));
    }

    /** {@code null -> value}: where the subject is missing. */
    public <S extends R> MapBytes<S, P> toMissing(BytesExpr<? super S> value) {
        return new MapBytes<>(arms.with(value, Told.nothing()));
    }

    /** All cases are there: without {@code else}. */
    public BytesExpr<R> total() {
        return BytesExpr.of(arms.total());
    }
}
