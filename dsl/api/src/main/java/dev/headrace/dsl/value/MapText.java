// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** {@code map(x)} whose values are of this kind; it ends in {@code otherwise}, or in {@code total}. */
@SuppressWarnings("varargs")
public final class MapText<R, P> {
    private final Arms arms;

    MapText(Draftable subject) {
        this(new Arms(subject));
    }

    private MapText(Arms arms) {
        this.arms = arms;
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final <S extends R> MapText<S, P> to(TextLike<? super S> value, P... cases) {
        return new MapText<>(arms.with(value, cases));
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final MapText<R, P> to(String value, P... cases) {
        return new MapText<>(arms.with(Told.literal(value), cases));
    }

    /** {@code else other}. */
    public <S extends R> TextExpr<S> otherwise(TextLike<? super S> other) {
        return TextExpr.of(arms.otherwise(other));
    }

    /** {@code else other}. */
    public <S extends R> MaybeText<S> otherwise(AnyTextLike<? super S> other) {
        return MaybeText.of(arms.otherwise(other));
    }

    /** {@code else other}. */
    public TextExpr<R> otherwise(String other) {
        return TextExpr.of(arms.otherwise(Told.literal(other)));
    }

    /** {@code else null}. */
    public MaybeText<R> otherwiseMissing() {
        return MaybeText.of(arms.otherwise(Told.nothing()));
    }

    /** {@code null -> value}: where the subject is missing. */
    public <S extends R> MapText<S, P> toMissing(TextLike<? super S> value) {
        return new MapText<>(arms.with(value, Told.nothing()));
    }

    /** {@code null -> value}: where the subject is missing. */
    public MapText<R, P> toMissing(String value) {
        return new MapText<>(arms.with(Told.literal(value), Told.nothing()));
    }

    /** All cases are there: without {@code else}. */
    public TextExpr<R> total() {
        return TextExpr.of(arms.total());
    }
}
