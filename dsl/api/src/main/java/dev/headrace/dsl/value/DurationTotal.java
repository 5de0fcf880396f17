// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * An aggregate that has a value over no rows too: a span of time, to the microsecond.
 * @param <R> the rows that it is computed from
 */
public final class DurationTotal<R> extends DurationExpr<R> {
    DurationTotal(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: a Duration, over no rows 0} For generated code:
     * nothing is checked here.
     * @param <R> the rows that it is computed from
     * @param told the draft of it
     */
    public static <R> DurationTotal<R> of(Told told) {
        return new DurationTotal<>(told);
    }

    /**
     * {@return {@code (… where condition)}: the aggregate over those rows alone for which the condition holds; a
     * Duration, over no rows 0} A second condition is joined to the first by {@code and}.
     * @param <S> the rows that all of it is computed from
     * @param condition what the rows that count meet
     */
    public <S extends R> DurationTotal<S> where(BoolExpr<? super S> condition) {
        return DurationTotal.of(Told.where(this, condition));
    }

    /**
     * {@return {@code over width}: the aggregate in a rolling window of event time that ends at the row's own; to be
     * ended by {@code through()} or {@code before()}} Where the rows have no event time the compiler refuses it
     * (HR0305).
     * @param width how long it is, or {@code unbounded()}
     */
    public Window<DurationExpr<R>, DurationExpr<R>> over(Reach width) {
        return Window.of(this, width, DurationExpr::of, DurationExpr::of);
    }

    /**
     * {@return {@code over width}: the aggregate in a rolling window of event time that ends at the row's own; to be
     * ended by {@code through()} or {@code before()}} Where the rows have no event time the compiler refuses it
     * (HR0305).
     * @param width how long it is: the variable of a loop
     */
    public Window<DurationExpr<R>, DurationExpr<R>> over(Each<Span> width) {
        return Window.of(this, width, DurationExpr::of, DurationExpr::of);
    }

    /**
     * {@return {@code over width}: the aggregate in a rolling window of event time that ends at the row's own; to be
     * ended by {@code through()} or {@code before()}} Where the rows have no event time the compiler refuses it
     * (HR0305).
     * @param width how long it is: a parameter of the run
     */
    public Window<DurationExpr<R>, DurationExpr<R>> over(DurationExpr<Object> width) {
        return Window.of(this, width, DurationExpr::of, DurationExpr::of);
    }

    /**
     * {@return {@code over next width}: the aggregate in the window that begins at the row, which only a label may look
     * at (else HR0206); a Duration, always there}
     * @param width how long it is
     */
    public DurationExpr<R> overNext(Span width) {
        return DurationExpr.of(Told.next(this, width));
    }
}
