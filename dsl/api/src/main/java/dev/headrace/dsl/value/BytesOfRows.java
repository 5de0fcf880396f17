// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * An aggregate that has a value wherever there is a row: bytes.
 * @param <R> the rows that it is computed from
 */
public final class BytesOfRows<R> extends BytesExpr<R> {
    BytesOfRows(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: Bytes, there wherever there is a row} For generated
     * code: nothing is checked here.
     * @param <R> the rows that it is computed from
     * @param told the draft of it
     */
    public static <R> BytesOfRows<R> of(Told told) {
        return new BytesOfRows<>(told);
    }

    /**
     * {@return {@code (… where condition)}: the aggregate over those rows alone for which the condition holds; Bytes,
     * missing where no row has a value} A second condition is joined to the first by {@code and}.
     * @param <S> the rows that all of it is computed from
     * @param condition what the rows that count meet
     */
    public <S extends R> MaybeBytesOfRows<S> where(BoolExpr<? super S> condition) {
        return MaybeBytesOfRows.of(Told.where(this, condition));
    }

    /**
     * {@return {@code over width}: the aggregate in a rolling window of event time that ends at the row's own; to be
     * ended by {@code through()} or {@code before()}} Where the rows have no event time the compiler refuses it
     * (HR0305).
     * @param width how long it is, or {@code unbounded()}
     */
    public Window<BytesExpr<R>, MaybeBytes<R>> over(Reach width) {
        return Window.of(this, width, BytesExpr::of, MaybeBytes::of);
    }

    /**
     * {@return {@code over width}: the aggregate in a rolling window of event time that ends at the row's own; to be
     * ended by {@code through()} or {@code before()}} Where the rows have no event time the compiler refuses it
     * (HR0305).
     * @param width how long it is: the variable of a loop
     */
    public Window<BytesExpr<R>, MaybeBytes<R>> over(Each<Span> width) {
        return Window.of(this, width, BytesExpr::of, MaybeBytes::of);
    }

    /**
     * {@return {@code over width}: the aggregate in a rolling window of event time that ends at the row's own; to be
     * ended by {@code through()} or {@code before()}} Where the rows have no event time the compiler refuses it
     * (HR0305).
     * @param width how long it is: a parameter of the run
     */
    public Window<BytesExpr<R>, MaybeBytes<R>> over(DurationExpr<Object> width) {
        return Window.of(this, width, BytesExpr::of, MaybeBytes::of);
    }

    /**
     * {@return {@code over next width}: the aggregate in the window that begins at the row, which only a label may look
     * at (else HR0206); Bytes, missing where an operand is}
     * @param width how long it is
     */
    public MaybeBytes<R> overNext(Span width) {
        return MaybeBytes.of(Told.next(this, width));
    }
}
