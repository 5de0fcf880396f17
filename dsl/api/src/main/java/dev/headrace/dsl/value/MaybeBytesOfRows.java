// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** An aggregate that may have no value: bytes. */
public final class MaybeBytesOfRows<R> extends MaybeBytes<R> {
    MaybeBytesOfRows(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> MaybeBytesOfRows<R> of(Told told) {
        return new MaybeBytesOfRows<>(told);
    }

    /** {@code (… where condition)}: over those rows alone for which the condition holds. */
    public <S extends R> MaybeBytesOfRows<S> where(BoolExpr<? super S> condition) {
        return MaybeBytesOfRows.of(Told.where(this, condition));
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<MaybeBytes<R>, MaybeBytes<R>> over(Reach width) {
        return Window.of(this, width, MaybeBytes::of, MaybeBytes::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<MaybeBytes<R>, MaybeBytes<R>> over(Each<Span> width) {
        return Window.of(this, width, MaybeBytes::of, MaybeBytes::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<MaybeBytes<R>, MaybeBytes<R>> over(DurationExpr<Object> width) {
        return Window.of(this, width, MaybeBytes::of, MaybeBytes::of);
    }

    /** {@code over next width}: the window behind the row, which only a label may look at. */
    public MaybeBytes<R> overNext(Span width) {
        return MaybeBytes.of(Told.next(this, width));
    }
}
