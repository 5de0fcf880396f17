// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * An aggregate that has a value over no rows too: a whole number of 64 bits.
 * @param <R> the rows that it is computed from
 */
public final class IntTotal<R> extends IntExpr<R> {
    IntTotal(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: an Int, over no rows 0} For generated code: nothing is
     * checked here.
     * @param <R> the rows that it is computed from
     * @param told the draft of it
     */
    public static <R> IntTotal<R> of(Told told) {
        return new IntTotal<>(told);
    }

    /**
     * {@return {@code (… where condition)}: the aggregate over those rows alone for which the condition holds; an Int,
     * over no rows 0} A second condition is joined to the first by {@code and}.
     * @param <S> the rows that all of it is computed from
     * @param condition what the rows that count meet
     */
    public <S extends R> IntTotal<S> where(BoolExpr<? super S> condition) {
        return IntTotal.of(Told.where(this, condition));
    }

    /**
     * {@return {@code over width}: the aggregate in a rolling window of event time that ends at the row's own; to be
     * ended by {@code through()} or {@code before()}} Where the rows have no event time the compiler refuses it
     * (HR0305).
     * @param width how long it is, or {@code unbounded()}
     */
    public Window<IntExpr<R>, IntExpr<R>> over(Reach width) {
        return Window.of(this, width, IntExpr::of, IntExpr::of);
    }

    /**
     * {@return {@code over width}: the aggregate in a rolling window of event time that ends at the row's own; to be
     * ended by {@code through()} or {@code before()}} Where the rows have no event time the compiler refuses it
     * (HR0305).
     * @param width how long it is: the variable of a loop
     */
    public Window<IntExpr<R>, IntExpr<R>> over(Each<Span> width) {
        return Window.of(this, width, IntExpr::of, IntExpr::of);
    }

    /**
     * {@return {@code over width}: the aggregate in a rolling window of event time that ends at the row's own; to be
     * ended by {@code through()} or {@code before()}} Where the rows have no event time the compiler refuses it
     * (HR0305).
     * @param width how long it is: a parameter of the run
     */
    public Window<IntExpr<R>, IntExpr<R>> over(DurationExpr<Object> width) {
        return Window.of(this, width, IntExpr::of, IntExpr::of);
    }

    /**
     * {@return {@code over next width}: the aggregate in the window that begins at the row, which only a label may look
     * at (else HR0206); an Int, always there}
     * @param width how long it is
     */
    public IntExpr<R> overNext(Span width) {
        return IntExpr.of(Told.next(this, width));
    }
}
