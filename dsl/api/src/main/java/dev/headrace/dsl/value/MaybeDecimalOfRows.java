// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** An aggregate that may have no value: an exact decimal of up to 38 digits. */
public final class MaybeDecimalOfRows<R> extends MaybeDecimal<R> {
    MaybeDecimalOfRows(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> MaybeDecimalOfRows<R> of(Told told) {
        return new MaybeDecimalOfRows<>(told);
    }

    /** {@code (… where condition)}: over those rows alone for which the condition holds. */
    public <S extends R> MaybeDecimalOfRows<S> where(BoolExpr<? super S> condition) {
        return MaybeDecimalOfRows.of(Told.where(this, condition));
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<MaybeDecimal<R>, MaybeDecimal<R>> over(Reach width) {
        return Window.of(this, width, MaybeDecimal::of, MaybeDecimal::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<MaybeDecimal<R>, MaybeDecimal<R>> over(Each<Span> width) {
        return Window.of(this, width, MaybeDecimal::of, MaybeDecimal::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<MaybeDecimal<R>, MaybeDecimal<R>> over(DurationExpr<Object> width) {
        return Window.of(this, width, MaybeDecimal::of, MaybeDecimal::of);
    }

    /** {@code over next width}: the window behind the row, which only a label may look at. */
    public MaybeDecimal<R> overNext(Span width) {
        return MaybeDecimal.of(Told.next(this, width));
    }
}
