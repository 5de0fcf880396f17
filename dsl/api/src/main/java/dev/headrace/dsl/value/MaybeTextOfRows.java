// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** An aggregate that may have no value: Unicode text. */
public final class MaybeTextOfRows<R> extends MaybeText<R> {
    MaybeTextOfRows(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> MaybeTextOfRows<R> of(Told told) {
        return new MaybeTextOfRows<>(told);
    }

    /** {@code (… where condition)}: over those rows alone for which the condition holds. */
    public <S extends R> MaybeTextOfRows<S> where(BoolExpr<? super S> condition) {
        return MaybeTextOfRows.of(Told.where(this, condition));
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<MaybeText<R>, MaybeText<R>> over(Reach width) {
        return Window.of(this, width, MaybeText::of, MaybeText::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<MaybeText<R>, MaybeText<R>> over(Each<Span> width) {
        return Window.of(this, width, MaybeText::of, MaybeText::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<MaybeText<R>, MaybeText<R>> over(DurationExpr<Object> width) {
        return Window.of(this, width, MaybeText::of, MaybeText::of);
    }

    /** {@code over next width}: the window behind the row, which only a label may look at. */
    public MaybeText<R> overNext(Span width) {
        return MaybeText.of(Told.next(this, width));
    }
}
