// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** {@code if condition then value}, which may be missing; {@code otherwise} says what it is else. */
public final class ThenMaybeEnum<R, E extends Enum<E>> {
    private final Draftable condition;
    private final Draftable value;

    ThenMaybeEnum(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /** {@code else other}. */
    public <S extends R> MaybeEnum<S, E> otherwise(AnyEnum<? super S, E> other) {
        return MaybeEnum.of(Told.ifElse(condition, value, other));
    }

    /** {@code else other}. */
    public MaybeEnum<R, E> otherwise(E other) {
        return MaybeEnum.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@code else null}. */
    public MaybeEnum<R, E> otherwiseMissing() {
        return MaybeEnum.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
