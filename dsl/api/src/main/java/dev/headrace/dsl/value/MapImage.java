// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * {@code map(x)} whose values are of this kind; it ends in {@code otherwise}, or in {@code total}.
 * @param <R> the rows that it is computed from
 * @param <P> the Java type that the cases are written in
 */
@SuppressWarnings("varargs")
public final class MapImage<R, P> {
    private final Arms arms;

    MapImage(Draftable subject) {
        this(new Arms(subject));
    }

    private MapImage(Arms arms) {
        this.arms = arms;
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param <S> the rows that all of it is computed from
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final <S extends R> MapImage<S, P> to(ImageExpr<? super S> value, P... cases) {
        return new MapImage<>(arms.with(value, cases));
    }

    /**
     * {@return {@code if … then … else other}: an Image, always there} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> ImageExpr<S> otherwise(ImageExpr<? super S> other) {
        return ImageExpr.of(arms.otherwise(other));
    }

    /**
     * {@return {@code if … then … else other}: an Image, missing where an operand is} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> MaybeImage<S> otherwise(AnyImage<? super S> other) {
        return MaybeImage.of(arms.otherwise(other));
    }

    /** {@return {@code else null}: missing in all other cases; an Image, or missing} */
    public MaybeImage<R> otherwiseMissing() {
        return MaybeImage.of(arms.otherwise(Told.nothing()));
    }

    /**
     * {@return {@code null -> value}: the map with the case of a missing subject added; to be ended by {@code
     * otherwise} or {@code total}}
     * @param <S> the rows that all of it is computed from
     * @param value what a missing subject becomes
     */
    public <S extends R> MapImage<S, P> toMissing(ImageExpr<? super S> value) {
        return new MapImage<>(arms.with(value, Told.nothing()));
    }

    /**
     * {@return the map without {@code else}: all labels of the subject have a case, or the compiler refuses it
     * (HR0204); an Image, always there}
     */
    public ImageExpr<R> total() {
        return ImageExpr.of(arms.total());
    }
}
