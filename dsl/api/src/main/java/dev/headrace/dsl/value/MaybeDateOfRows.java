// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** An aggregate that may have no value: a day. */
public final class MaybeDateOfRows<R> extends MaybeDate<R> {
    MaybeDateOfRows(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> MaybeDateOfRows<R> of(Told told) {
        return new MaybeDateOfRows<>(told);
    }

    /** {@code (… where condition)}: over those rows alone for which the condition holds. */
    public <S extends R> MaybeDateOfRows<S> where(BoolExpr<? super S> condition) {
        return MaybeDateOfRows.of(Told.where(this, condition));
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<MaybeDate<R>, MaybeDate<R>> over(Reach width) {
        return Window.of(this, width, MaybeDate::of, MaybeDate::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<MaybeDate<R>, MaybeDate<R>> over(Each<Span> width) {
        return Window.of(this, width, MaybeDate::of, MaybeDate::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<MaybeDate<R>, MaybeDate<R>> over(DurationExpr<Object> width) {
        return Window.of(this, width, MaybeDate::of, MaybeDate::of);
    }

    /** {@code over next width}: the window behind the row, which only a label may look at. */
    public MaybeDate<R> overNext(Span width) {
        return MaybeDate.of(Told.next(this, width));
    }
}
