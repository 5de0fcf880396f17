// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** An aggregate that has a value wherever there is a row: true or false. */
public final class BoolOfRows<R> extends BoolExpr<R> {
    BoolOfRows(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> BoolOfRows<R> of(Told told) {
        return new BoolOfRows<>(told);
    }

    /** {@code (… where condition)}: over those rows alone for which the condition holds. */
    public <S extends R> MaybeBoolOfRows<S> where(BoolExpr<? super S> condition) {
        return MaybeBoolOfRows.of(Told.where(this, condition));
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<BoolExpr<R>, MaybeBool<R>> over(Reach width) {
        return Window.of(this, width, BoolExpr::of, MaybeBool::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<BoolExpr<R>, MaybeBool<R>> over(Each<Span> width) {
        return Window.of(this, width, BoolExpr::of, MaybeBool::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<BoolExpr<R>, MaybeBool<R>> over(DurationExpr<Object> width) {
        return Window.of(this, width, BoolExpr::of, MaybeBool::of);
    }

    /** {@code over next width}: the window behind the row, which only a label may look at. */
    public MaybeBool<R> overNext(Span width) {
        return MaybeBool.of(Told.next(this, width));
    }
}
