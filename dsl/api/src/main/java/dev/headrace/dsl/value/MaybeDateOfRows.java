// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * An aggregate that may have no value: a day.
 * @param <R> the rows that it is computed from
 */
public final class MaybeDateOfRows<R> extends MaybeDate<R> {
    MaybeDateOfRows(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: a Date, missing where no row has a value} For
     * generated code: nothing is checked here.
     * @param <R> the rows that it is computed from
     * @param told the draft of it
     */
    public static <R> MaybeDateOfRows<R> of(Told told) {
        return new MaybeDateOfRows<>(told);
    }

    /**
     * {@return {@code (… where condition)}: the aggregate over those rows alone for which the condition holds; a Date,
     * missing where no row has a value} A second condition is joined to the first by {@code and}.
     * @param <S> the rows that all of it is computed from
     * @param condition what the rows that count meet
     */
    public <S extends R> MaybeDateOfRows<S> where(BoolExpr<? super S> condition) {
        return MaybeDateOfRows.of(Told.where(this, condition));
    }

    /**
     * {@return {@code over width}: the aggregate in a rolling window of event time that ends at the row's own; to be
     * ended by {@code through()} or {@code before()}} Where the rows have no event time the compiler refuses it
     * (HR0305).
     * @param width how long it is, or {@code unbounded()}
     */
    public Window<MaybeDate<R>, MaybeDate<R>> over(Reach width) {
        return Window.of(this, width, MaybeDate::of, MaybeDate::of);
    }

    /**
     * {@return {@code over width}: the aggregate in a rolling window of event time that ends at the row's own; to be
     * ended by {@code through()} or {@code before()}} Where the rows have no event time the compiler refuses it
     * (HR0305).
     * @param width how long it is: the variable of a loop
     */
    public Window<MaybeDate<R>, MaybeDate<R>> over(Each<Span> width) {
        return Window.of(this, width, MaybeDate::of, MaybeDate::of);
    }

    /**
     * {@return {@code over width}: the aggregate in a rolling window of event time that ends at the row's own; to be
     * ended by {@code through()} or {@code before()}} Where the rows have no event time the compiler refuses it
     * (HR0305).
     * @param width how long it is: a parameter of the run
     */
    public Window<MaybeDate<R>, MaybeDate<R>> over(DurationExpr<Object> width) {
        return Window.of(this, width, MaybeDate::of, MaybeDate::of);
    }

    /**
     * {@return {@code over next width}: the aggregate in the window that begins at the row, which only a label may look
     * at (else HR0206); a Date, missing where an operand is}
     * @param width how long it is
     */
    public MaybeDate<R> overNext(Span width) {
        return MaybeDate.of(Told.next(this, width));
    }
}
