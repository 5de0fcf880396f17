// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** An aggregate that has a value over no rows too: an exact decimal of up to 38 digits. */
public final class DecimalTotal<R> extends DecimalExpr<R> {
    DecimalTotal(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> DecimalTotal<R> of(Told told) {
        return new DecimalTotal<>(told);
    }

    /** {@code (… where condition)}: over those rows alone for which the condition holds. */
    public <S extends R> DecimalTotal<S> where(BoolExpr<? super S> condition) {
        return DecimalTotal.of(Told.where(this, condition));
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<DecimalExpr<R>, DecimalExpr<R>> over(Reach width) {
        return Window.of(this, width, DecimalExpr::of, DecimalExpr::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<DecimalExpr<R>, DecimalExpr<R>> over(Each<Span> width) {
        return Window.of(this, width, DecimalExpr::of, DecimalExpr::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<DecimalExpr<R>, DecimalExpr<R>> over(DurationExpr<Object> width) {
        return Window.of(this, width, DecimalExpr::of, DecimalExpr::of);
    }

    /** {@code over next width}: the window behind the row, which only a label may look at. */
    public DecimalExpr<R> overNext(Span width) {
        return DecimalExpr.of(Told.next(this, width));
    }
}
