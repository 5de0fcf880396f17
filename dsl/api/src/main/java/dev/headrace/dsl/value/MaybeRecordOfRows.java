// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * An aggregate that may have no value: a nested row.
 * @param <R> the rows that it is computed from
 * @param <N> the row type of the nested rows
 */
public final class MaybeRecordOfRows<R, N> extends MaybeRecord<R, N> {
    MaybeRecordOfRows(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: a nested row, missing where no row has a value} For
     * generated code: nothing is checked here.
     * @param <R> the rows that it is computed from
     * @param <N> the row type of the nested rows
     * @param told the draft of it
     */
    public static <R, N> MaybeRecordOfRows<R, N> of(Told told) {
        return new MaybeRecordOfRows<>(told);
    }

    /**
     * {@return {@code (… where condition)}: the aggregate over those rows alone for which the condition holds; a nested
     * row, missing where no row has a value} A second condition is joined to the first by {@code and}.
     * @param <S> the rows that all of it is computed from
     * @param condition what the rows that count meet
     */
    public <S extends R> MaybeRecordOfRows<S, N> where(BoolExpr<? super S> condition) {
        return MaybeRecordOfRows.of(Told.where(this, condition));
    }

    /**
     * {@return {@code over width}: the aggregate in a rolling window of event time that ends at the row's own; to be
     * ended by {@code through()} or {@code before()}} Where the rows have no event time the compiler refuses it
     * (HR0305).
     * @param width how long it is, or {@code unbounded()}
     */
    public Window<MaybeRecord<R, N>, MaybeRecord<R, N>> over(Reach width) {
        return Window.of(this, width, MaybeRecord::of, MaybeRecord::of);
    }

    /**
     * {@return {@code over width}: the aggregate in a rolling window of event time that ends at the row's own; to be
     * ended by {@code through()} or {@code before()}} Where the rows have no event time the compiler refuses it
     * (HR0305).
     * @param width how long it is: the variable of a loop
     */
    public Window<MaybeRecord<R, N>, MaybeRecord<R, N>> over(Each<Span> width) {
        return Window.of(this, width, MaybeRecord::of, MaybeRecord::of);
    }

    /**
     * {@return {@code over width}: the aggregate in a rolling window of event time that ends at the row's own; to be
     * ended by {@code through()} or {@code before()}} Where the rows have no event time the compiler refuses it
     * (HR0305).
     * @param width how long it is: a parameter of the run
     */
    public Window<MaybeRecord<R, N>, MaybeRecord<R, N>> over(DurationExpr<Object> width) {
        return Window.of(this, width, MaybeRecord::of, MaybeRecord::of);
    }

    /**
     * {@return {@code over next width}: the aggregate in the window that begins at the row, which only a label may look
     * at (else HR0206); a nested row, missing where an operand is}
     * @param width how long it is
     */
    public MaybeRecord<R, N> overNext(Span width) {
        return MaybeRecord.of(Told.next(this, width));
    }
}
