// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * An aggregate that has a value wherever there is a row: Unicode text.
 * @param <R> the rows that it is computed from
 */
public final class TextOfRows<R> extends TextExpr<R> {
    TextOfRows(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: a Text, there wherever there is a row} For generated
     * code: nothing is checked here.
     * @param <R> the rows that it is computed from
     * @param told the draft of it
     */
    public static <R> TextOfRows<R> of(Told told) {
        return new TextOfRows<>(told);
    }

    /**
     * {@return {@code (… where condition)}: the aggregate over those rows alone for which the condition holds; a Text,
     * missing where no row has a value} A second condition is joined to the first by {@code and}.
     * @param <S> the rows that all of it is computed from
     * @param condition what the rows that count meet
     */
    public <S extends R> MaybeTextOfRows<S> where(BoolExpr<? super S> condition) {
        return MaybeTextOfRows.of(Told.where(this, condition));
    }

    /**
     * {@return {@code over width}: the aggregate in a rolling window of event time that ends at the row's own; to be
     * ended by {@code through()} or {@code before()}} Where the rows have no event time the compiler refuses it
     * (HR0305).
     * @param width how long it is, or {@code unbounded()}
     */
    public Window<TextExpr<R>, MaybeText<R>> over(Reach width) {
        return Window.of(this, width, TextExpr::of, MaybeText::of);
    }

    /**
     * {@return {@code over width}: the aggregate in a rolling window of event time that ends at the row's own; to be
     * ended by {@code through()} or {@code before()}} Where the rows have no event time the compiler refuses it
     * (HR0305).
     * @param width how long it is: the variable of a loop
     */
    public Window<TextExpr<R>, MaybeText<R>> over(Each<Span> width) {
        return Window.of(this, width, TextExpr::of, MaybeText::of);
    }

    /**
     * {@return {@code over width}: the aggregate in a rolling window of event time that ends at the row's own; to be
     * ended by {@code through()} or {@code before()}} Where the rows have no event time the compiler refuses it
     * (HR0305).
     * @param width how long it is: a parameter of the run
     */
    public Window<TextExpr<R>, MaybeText<R>> over(DurationExpr<Object> width) {
        return Window.of(this, width, TextExpr::of, MaybeText::of);
    }

    /**
     * {@return {@code over next width}: the aggregate in the window that begins at the row, which only a label may look
     * at (else HR0206); a Text, missing where an operand is}
     * @param width how long it is
     */
    public MaybeText<R> overNext(Span width) {
        return MaybeText.of(Told.next(this, width));
    }
}
