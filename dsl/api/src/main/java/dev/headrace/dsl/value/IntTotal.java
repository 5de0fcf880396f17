// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** An aggregate that has a value over no rows too: a whole number of 64 bits. */
public final class IntTotal<R> extends IntExpr<R> {
    IntTotal(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> IntTotal<R> of(Told told) {
        return new IntTotal<>(told);
    }

    /** {@code (… where condition)}: over those rows alone for which the condition holds. */
    public <S extends R> IntTotal<S> where(BoolExpr<? super S> condition) {
        return IntTotal.of(Told.where(this, condition));
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<IntExpr<R>, IntExpr<R>> over(Reach width) {
        return Window.of(this, width, IntExpr::of, IntExpr::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<IntExpr<R>, IntExpr<R>> over(Each<Span> width) {
        return Window.of(this, width, IntExpr::of, IntExpr::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<IntExpr<R>, IntExpr<R>> over(DurationExpr<Object> width) {
        return Window.of(this, width, IntExpr::of, IntExpr::of);
    }

    /** {@code over next width}: the window behind the row, which only a label may look at. */
    public IntExpr<R> overNext(Span width) {
        return IntExpr.of(Told.next(this, width));
    }
}
