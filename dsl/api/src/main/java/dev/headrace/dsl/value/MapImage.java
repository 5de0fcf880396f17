// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** {@code map(x)} whose values are of this kind; it ends in {@code otherwise}, or in {@code total}. */
@SuppressWarnings("varargs")
public final class MapImage<R, P> {
    private final Arms arms;

    MapImage(Draftable subject) {
        this(new Arms(subject));
    }

    private MapImage(Arms arms) {
        this.arms = arms;
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final <S extends R> MapImage<S, P> to(ImageExpr<? super S> value, P... cases) {
        return new MapImage<>(arms.with(value, cases));
    }

    /** {@code else other}. */
    public <S extends R> ImageExpr<S> otherwise(ImageExpr<? super S> other) {
        return ImageExpr.of(arms.otherwise(other));
    }

    /** {@code else other}. */
    public <S extends R> MaybeImage<S> otherwise(AnyImage<? super S> other) {
        return MaybeImage.of(arms.otherwise(other));
    }

    /** {@code else null}. */
    public MaybeImage<R> otherwiseMissing() {
        return MaybeImage.of(arms.otherwise(Told.nothing()));
    }

    /** {@code null -> value}: where the subject is missing. */
    public <S extends R> MapImage<S, P> toMissing(ImageExpr<? super S> value) {
        return new MapImage<>(arms.with(value, Told.nothing()));
    }

    /** All cases are there: without {@code else}. */
    public ImageExpr<R> total() {
        return ImageExpr.of(arms.total());
    }
}
