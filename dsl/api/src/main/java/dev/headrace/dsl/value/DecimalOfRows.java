// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * An aggregate that has a value wherever there is a row: an exact decimal of up to 38 digits.
 * @param <R> the rows that it is computed from
 */
public final class DecimalOfRows<R> extends DecimalExpr<R> {
    DecimalOfRows(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: a Decimal, there wherever there is a row} For
     * generated code: nothing is checked here.
     * @param <R> the rows that it is computed from
     * @param told the draft of it
     */
    public static <R> DecimalOfRows<R> of(Told told) {
        return new DecimalOfRows<>(told);
    }

    /**
     * {@return {@code (… where condition)}: the aggregate over those rows alone for which the condition holds; a
     * Decimal, missing where no row has a value} A second condition is joined to the first by {@code and}.
     * @param <S> the rows that all of it is computed from
     * @param condition what the rows that count meet
     */
    public <S extends R> MaybeDecimalOfRows<S> where(BoolExpr<? super S> condition) {
        return MaybeDecimalOfRows.of(Told.where(this, condition));
    }

    /**
     * {@return {@code over width}: the aggregate in a rolling window of event time that ends at the row's own; to be
     * ended by {@code through()} or {@code before()}} Where the rows have no event time the compiler refuses it
     * (HR0305).
     * @param width how long it is, or {@code unbounded()}
     */
    public Window<DecimalExpr<R>, MaybeDecimal<R>> over(Reach width) {
        return Window.of(this, width, DecimalExpr::of, MaybeDecimal::of);
    }

    /**
     * {@return {@code over width}: the aggregate in a rolling window of event time that ends at the row's own; to be
     * ended by {@code through()} or {@code before()}} Where the rows have no event time the compiler refuses it
     * (HR0305).
     * @param width how long it is: the variable of a loop
     */
    public Window<DecimalExpr<R>, MaybeDecimal<R>> over(Each<Span> width) {
        return Window.of(this, width, DecimalExpr::of, MaybeDecimal::of);
    }

    /**
     * {@return {@code over width}: the aggregate in a rolling window of event time that ends at the row's own; to be
     * ended by {@code through()} or {@code before()}} Where the rows have no event time the compiler refuses it
     * (HR0305).
     * @param width how long it is: a parameter of the run
     */
    public Window<DecimalExpr<R>, MaybeDecimal<R>> over(DurationExpr<Object> width) {
        return Window.of(this, width, DecimalExpr::of, MaybeDecimal::of);
    }

    /**
     * {@return {@code over next width}: the aggregate in the window that begins at the row, which only a label may look
     * at (else HR0206); a Decimal, missing where an operand is}
     * @param width how long it is
     */
    public MaybeDecimal<R> overNext(Span width) {
        return MaybeDecimal.of(Told.next(this, width));
    }
}
