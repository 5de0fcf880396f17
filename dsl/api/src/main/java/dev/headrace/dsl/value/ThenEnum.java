// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** {@code if condition then value}; {@code otherwise} says what it is where the condition does not hold. */
public final class ThenEnum<R, E extends Enum<E>> {
    private final Draftable condition;
    private final Draftable value;

    ThenEnum(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /** {@code else other}. */
    public <S extends R> EnumExpr<S, E> otherwise(EnumExpr<? super S, E> other) {
        return EnumExpr.of(Told.ifElse(condition, value, other));
    }

    /** {@code else other}. */
    public <S extends R> MaybeEnum<S, E> otherwise(AnyEnum<? super S, E> other) {
        return MaybeEnum.of(Told.ifElse(condition, value, other));
    }

    /** {@code else other}. */
    public EnumExpr<R, E> otherwise(E other) {
        return EnumExpr.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@code else null}. */
    public MaybeEnum<R, E> otherwiseMissing() {
        return MaybeEnum.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
