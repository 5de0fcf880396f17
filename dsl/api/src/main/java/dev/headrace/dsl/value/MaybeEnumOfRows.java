// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * An aggregate that may have no value: one of a few labels.
 * @param <R> the rows that it is computed from
 * @param <E> the enum whose labels it has
 */
public final class MaybeEnumOfRows<R, E extends Enum<E>> extends MaybeEnum<R, E> {
    MaybeEnumOfRows(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: a label, missing where no row has a value} For
     * generated code: nothing is checked here.
     * @param <R> the rows that it is computed from
     * @param <E> the enum whose labels it has
     * @param told the draft of it
     */
    public static <R, E extends Enum<E>> MaybeEnumOfRows<R, E> of(Told told) {
        return new MaybeEnumOfRows<>(told);
    }

    /**
     * {@return {@code (… where condition)}: the aggregate over those rows alone for which the condition holds; a label,
     * missing where no row has a value} A second condition is joined to the first by {@code and}.
     * @param <S> the rows that all of it is computed from
     * @param condition what the rows that count meet
     */
    public <S extends R> MaybeEnumOfRows<S, E> where(BoolExpr<? super S> condition) {
        return MaybeEnumOfRows.of(Told.where(this, condition));
    }

    /**
     * {@return {@code over width}: the aggregate in a rolling window of event time that ends at the row's own; to be
     * ended by {@code through()} or {@code before()}} Where the rows have no event time the compiler refuses it
     * (HR0305).
     * @param width how long it is, or {@code unbounded()}
     */
    public Window<MaybeEnum<R, E>, MaybeEnum<R, E>> over(Reach width) {
        return Window.of(this, width, MaybeEnum::of, MaybeEnum::of);
    }

    /**
     * {@return {@code over width}: the aggregate in a rolling window of event time that ends at the row's own; to be
     * ended by {@code through()} or {@code before()}} Where the rows have no event time the compiler refuses it
     * (HR0305).
     * @param width how long it is: the variable of a loop
     */
    public Window<MaybeEnum<R, E>, MaybeEnum<R, E>> over(Each<Span> width) {
        return Window.of(this, width, MaybeEnum::of, MaybeEnum::of);
    }

    /**
     * {@return {@code over width}: the aggregate in a rolling window of event time that ends at the row's own; to be
     * ended by {@code through()} or {@code before()}} Where the rows have no event time the compiler refuses it
     * (HR0305).
     * @param width how long it is: a parameter of the run
     */
    public Window<MaybeEnum<R, E>, MaybeEnum<R, E>> over(DurationExpr<Object> width) {
        return Window.of(this, width, MaybeEnum::of, MaybeEnum::of);
    }

    /**
     * {@return {@code over next width}: the aggregate in the window that begins at the row, which only a label may look
     * at (else HR0206); a label, missing where an operand is}
     * @param width how long it is
     */
    public MaybeEnum<R, E> overNext(Span width) {
        return MaybeEnum.of(Told.next(this, width));
    }
}
