// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** An aggregate that has a value wherever there is a row: a finite double. */
public final class FloatOfRows<R> extends FloatExpr<R> {
    FloatOfRows(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> FloatOfRows<R> of(Told told) {
        return new FloatOfRows<>(told);
    }

    /** {@code (… where condition)}: over those rows alone for which the condition holds. */
    public <S extends R> MaybeFloatOfRows<S> where(BoolExpr<? super S> condition) {
        return MaybeFloatOfRows.of(Told.where(this, condition));
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<FloatExpr<R>, MaybeFloat<R>> over(Reach width) {
        return Window.of(this, width, FloatExpr::of, MaybeFloat::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<FloatExpr<R>, MaybeFloat<R>> over(Each<Span> width) {
        return Window.of(this, width, FloatExpr::of, MaybeFloat::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<FloatExpr<R>, MaybeFloat<R>> over(DurationExpr<Object> width) {
        return Window.of(this, width, FloatExpr::of, MaybeFloat::of);
    }

    /** {@code over next width}: the window behind the row, which only a label may look at. */
    public MaybeFloat<R> overNext(Span width) {
        return MaybeFloat.of(Told.next(this, width));
    }
}
