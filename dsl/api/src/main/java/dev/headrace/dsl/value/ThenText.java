// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * {@code if condition then value}; {@code otherwise} says what it is where the condition does not hold.
 * @param <R> the rows that it is computed from
 */
public final class ThenText<R> {
    private final Draftable condition;
    private final Draftable value;

    ThenText(Draftable condition, Draftable value) {
        this.condition = condition;
        this.value = value;
    }

    /**
     * {@return {@code if … then … else other}: a Text, always there} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> TextExpr<S> otherwise(TextLike<? super S> other) {
        return TextExpr.of(Told.ifElse(condition, value, other));
    }

    /**
     * {@return {@code if … then … else other}: a Text, missing where an operand is} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> MaybeText<S> otherwise(AnyTextLike<? super S> other) {
        return MaybeText.of(Told.ifElse(condition, value, other));
    }

    /**
     * {@return {@code if … then … else other}: a Text, always there} Sure if both are.
     * @param other the value in all other cases
     */
    public TextExpr<R> otherwise(String other) {
        return TextExpr.of(Told.ifElse(condition, value, Told.literal(other)));
    }

    /** {@return {@code else null}: missing in all other cases; a Text, or missing} */
    public MaybeText<R> otherwiseMissing() {
        return MaybeText.of(Told.ifElse(condition, value, Told.nothing()));
    }
}
