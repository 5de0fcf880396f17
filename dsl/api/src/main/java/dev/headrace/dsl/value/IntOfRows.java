// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** An aggregate that has a value wherever there is a row: a whole number of 64 bits. */
public final class IntOfRows<R> extends IntExpr<R> {
    IntOfRows(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> IntOfRows<R> of(Told told) {
        return new IntOfRows<>(told);
    }

    /** {@code (… where condition)}: over those rows alone for which the condition holds. */
    public <S extends R> MaybeIntOfRows<S> where(BoolExpr<? super S> condition) {
        return MaybeIntOfRows.of(Told.where(this, condition));
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<IntExpr<R>, MaybeInt<R>> over(Reach width) {
        return Window.of(this, width, IntExpr::of, MaybeInt::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<IntExpr<R>, MaybeInt<R>> over(Each<Span> width) {
        return Window.of(this, width, IntExpr::of, MaybeInt::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<IntExpr<R>, MaybeInt<R>> over(DurationExpr<Object> width) {
        return Window.of(this, width, IntExpr::of, MaybeInt::of);
    }

    /** {@code over next width}: the window behind the row, which only a label may look at. */
    public MaybeInt<R> overNext(Span width) {
        return MaybeInt.of(Told.next(this, width));
    }
}
