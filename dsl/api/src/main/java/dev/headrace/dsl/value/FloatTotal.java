// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** An aggregate that has a value over no rows too: a finite double. */
public final class FloatTotal<R> extends FloatExpr<R> {
    FloatTotal(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> FloatTotal<R> of(Told told) {
        return new FloatTotal<>(told);
    }

    /** {@code (… where condition)}: over those rows alone for which the condition holds. */
    public <S extends R> FloatTotal<S> where(BoolExpr<? super S> condition) {
        return FloatTotal.of(Told.where(this, condition));
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<FloatExpr<R>, FloatExpr<R>> over(Reach width) {
        return Window.of(this, width, FloatExpr::of, FloatExpr::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<FloatExpr<R>, FloatExpr<R>> over(Each<Span> width) {
        return Window.of(this, width, FloatExpr::of, FloatExpr::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<FloatExpr<R>, FloatExpr<R>> over(DurationExpr<Object> width) {
        return Window.of(this, width, FloatExpr::of, FloatExpr::of);
    }

    /** {@code over next width}: the window behind the row, which only a label may look at. */
    public FloatExpr<R> overNext(Span width) {
        return FloatExpr.of(Told.next(this, width));
    }
}
