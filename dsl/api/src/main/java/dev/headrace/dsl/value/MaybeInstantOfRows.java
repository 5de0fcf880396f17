// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** An aggregate that may have no value: a moment in UTC, to the microsecond. */
public final class MaybeInstantOfRows<R> extends MaybeInstant<R> {
    MaybeInstantOfRows(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> MaybeInstantOfRows<R> of(Told told) {
        return new MaybeInstantOfRows<>(told);
    }

    /** {@code (… where condition)}: over those rows alone for which the condition holds. */
    public <S extends R> MaybeInstantOfRows<S> where(BoolExpr<? super S> condition) {
        return MaybeInstantOfRows.of(Told.where(this, condition));
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<MaybeInstant<R>, MaybeInstant<R>> over(Reach width) {
        return Window.of(this, width, MaybeInstant::of, MaybeInstant::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<MaybeInstant<R>, MaybeInstant<R>> over(Each<Span> width) {
        return Window.of(this, width, MaybeInstant::of, MaybeInstant::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<MaybeInstant<R>, MaybeInstant<R>> over(DurationExpr<Object> width) {
        return Window.of(this, width, MaybeInstant::of, MaybeInstant::of);
    }

    /** {@code over next width}: the window behind the row, which only a label may look at. */
    public MaybeInstant<R> overNext(Span width) {
        return MaybeInstant.of(Told.next(this, width));
    }
}
