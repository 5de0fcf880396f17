// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * An aggregate that may have no value: values in order.
 * @param <R> the rows that it is computed from
 * @param <T> the Java type of the elements
 */
public final class MaybeListOfRows<R, T> extends MaybeList<R, T> {
    MaybeListOfRows(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: a List, missing where no row has a value} For
     * generated code: nothing is checked here.
     * @param <R> the rows that it is computed from
     * @param <T> the Java type of the elements
     * @param told the draft of it
     */
    public static <R, T> MaybeListOfRows<R, T> of(Told told) {
        return new MaybeListOfRows<>(told);
    }

    /**
     * {@return {@code (… where condition)}: the aggregate over those rows alone for which the condition holds; a List,
     * missing where no row has a value} A second condition is joined to the first by {@code and}.
     * @param <S> the rows that all of it is computed from
     * @param condition what the rows that count meet
     */
    public <S extends R> MaybeListOfRows<S, T> where(BoolExpr<? super S> condition) {
        return MaybeListOfRows.of(Told.where(this, condition));
    }

    /**
     * {@return {@code over width}: the aggregate in a rolling window of event time that ends at the row's own; to be
     * ended by {@code through()} or {@code before()}} Where the rows have no event time the compiler refuses it
     * (HR0305).
     * @param width how long it is, or {@code unbounded()}
     */
    public Window<MaybeList<R, T>, MaybeList<R, T>> over(Reach width) {
        return Window.of(this, width, MaybeList::of, MaybeList::of);
    }

    /**
     * {@return {@code over width}: the aggregate in a rolling window of event time that ends at the row's own; to be
     * ended by {@code through()} or {@code before()}} Where the rows have no event time the compiler refuses it
     * (HR0305).
     * @param width how long it is: the variable of a loop
     */
    public Window<MaybeList<R, T>, MaybeList<R, T>> over(Each<Span> width) {
        return Window.of(this, width, MaybeList::of, MaybeList::of);
    }

    /**
     * {@return {@code over width}: the aggregate in a rolling window of event time that ends at the row's own; to be
     * ended by {@code through()} or {@code before()}} Where the rows have no event time the compiler refuses it
     * (HR0305).
     * @param width how long it is: a parameter of the run
     */
    public Window<MaybeList<R, T>, MaybeList<R, T>> over(DurationExpr<Object> width) {
        return Window.of(this, width, MaybeList::of, MaybeList::of);
    }

    /**
     * {@return {@code over next width}: the aggregate in the window that begins at the row, which only a label may look
     * at (else HR0206); a List, missing where an operand is}
     * @param width how long it is
     */
    public MaybeList<R, T> overNext(Span width) {
        return MaybeList.of(Told.next(this, width));
    }
}
