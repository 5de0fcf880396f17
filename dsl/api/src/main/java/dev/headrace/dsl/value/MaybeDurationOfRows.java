// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** An aggregate that may have no value: a span of time, to the microsecond. */
public final class MaybeDurationOfRows<R> extends MaybeDuration<R> {
    MaybeDurationOfRows(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> MaybeDurationOfRows<R> of(Told told) {
        return new MaybeDurationOfRows<>(told);
    }

    /** {@code (… where condition)}: over those rows alone for which the condition holds. */
    public <S extends R> MaybeDurationOfRows<S> where(BoolExpr<? super S> condition) {
        return MaybeDurationOfRows.of(Told.where(this, condition));
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<MaybeDuration<R>, MaybeDuration<R>> over(Reach width) {
        return Window.of(this, width, MaybeDuration::of, MaybeDuration::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<MaybeDuration<R>, MaybeDuration<R>> over(Each<Span> width) {
        return Window.of(this, width, MaybeDuration::of, MaybeDuration::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<MaybeDuration<R>, MaybeDuration<R>> over(DurationExpr<Object> width) {
        return Window.of(this, width, MaybeDuration::of, MaybeDuration::of);
    }

    /** {@code over next width}: the window behind the row, which only a label may look at. */
    public MaybeDuration<R> overNext(Span width) {
        return MaybeDuration.of(Told.next(this, width));
    }
}
