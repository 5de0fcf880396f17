// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** {@code map(x)} whose values are of this kind; it ends in {@code otherwise}, or in {@code total}. */
@SuppressWarnings("varargs")
public final class MapEnum<R, P, E extends Enum<E>> {
    private final Arms arms;

    MapEnum(Draftable subject) {
        this(new Arms(subject));
    }

    private MapEnum(Arms arms) {
        this.arms = arms;
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final <S extends R> MapEnum<S, P, E> to(EnumExpr<? super S, E> value, P... cases) {
        return new MapEnum<>(arms.with(value, cases));
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final MapEnum<R, P, E> to(E value, P... cases) {
        return new MapEnum<>(arms.with(Told.literal(value), cases));
    }

    /** {@code else other}. */
    public <S extends R> EnumExpr<S, E> otherwise(EnumExpr<? super S, E> other) {
        return EnumExpr.of(arms.otherwise(other));
    }

    /** {@code else other}. */
    public <S extends R> MaybeEnum<S, E> otherwise(AnyEnum<? super S, E> other) {
        return MaybeEnum.of(arms.otherwise(other));
    }

    /** {@code else other}. */
    public EnumExpr<R, E> otherwise(E other) {
        return EnumExpr.of(arms.otherwise(Told.literal(other)));
    }

    /** {@code else null}. */
    public MaybeEnum<R, E> otherwiseMissing() {
        return MaybeEnum.of(arms.otherwise(Told.nothing()));
    }

    /** {@code null -> value}: where the subject is missing. */
    public <S extends R> MapEnum<S, P, E> toMissing(EnumExpr<? super S, E> value) {
        return new MapEnum<>(arms.with(value, Told.nothing()));
    }

    /** {@code null -> value}: where the subject is missing. */
    public MapEnum<R, P, E> toMissing(E value) {
        return new MapEnum<>(arms.with(Told.literal(value), Told.nothing()));
    }

    /** All cases are there: without {@code else}. */
    public EnumExpr<R, E> total() {
        return EnumExpr.of(arms.total());
    }
}
