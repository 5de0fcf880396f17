// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** {@code if condition then value}; {@code otherwise} says what it is where the condition does not hold. */
public final class ThenText<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenText(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /** {@code else other}. */
    public <S extends R> TextExpr<S> otherwise(TextLike<? super S> other) {
        return TextExpr.of(Told.ifElse(condition, value, other));
    }

    /** {@code else other}. */
    public <S extends R> MaybeText<S> otherwise(AnyTextLike<? super S> other) {
        return MaybeText.of(Told.ifElse(condition, value, other));
    }

    /** {@code else other}. */
    public TextExpr<R> otherwise(String other) {
        return TextExpr.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@code else null}. */
    public MaybeText<R> otherwiseMissing() {
        return MaybeText.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
