// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** An aggregate that has a value over no rows too: a span of time, to the microsecond. */
public final class DurationTotal<R> extends DurationExpr<R> {
    DurationTotal(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> DurationTotal<R> of(Told told) {
        return new DurationTotal<>(told);
    }

    /** {@code (… where condition)}: over those rows alone for which the condition holds. */
    public <S extends R> DurationTotal<S> where(BoolExpr<? super S> condition) {
        return DurationTotal.of(Told.where(this, condition));
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<DurationExpr<R>, DurationExpr<R>> over(Reach width) {
        return Window.of(this, width, DurationExpr::of, DurationExpr::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<DurationExpr<R>, DurationExpr<R>> over(Each<Span> width) {
        return Window.of(this, width, DurationExpr::of, DurationExpr::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<DurationExpr<R>, DurationExpr<R>> over(DurationExpr<Object> width) {
        return Window.of(this, width, DurationExpr::of, DurationExpr::of);
    }

    /** {@code over next width}: the window behind the row, which only a label may look at. */
    public DurationExpr<R> overNext(Span width) {
        return DurationExpr.of(Told.next(this, width));
    }
}
