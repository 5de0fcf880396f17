// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** An aggregate that may have no value: values in order. */
public final class MaybeListOfRows<R, T> extends MaybeList<R, T> {
    MaybeListOfRows(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R, T> MaybeListOfRows<R, T> of(Told told) {
        return new MaybeListOfRows<>(told);
    }

    /** {@code (… where condition)}: over those rows alone for which the condition holds. */
    public <S extends R> MaybeListOfRows<S, T> where(BoolExpr<? super S> condition) {
        return MaybeListOfRows.of(Told.where(this, condition));
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<MaybeList<R, T>, MaybeList<R, T>> over(Reach width) {
        return Window.of(this, width, MaybeList::of, MaybeList::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<MaybeList<R, T>, MaybeList<R, T>> over(Each<Span> width) {
        return Window.of(this, width, MaybeList::of, MaybeList::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<MaybeList<R, T>, MaybeList<R, T>> over(DurationExpr<Object> width) {
        return Window.of(this, width, MaybeList::of, MaybeList::of);
    }

    /** {@code over next width}: the window behind the row, which only a label may look at. */
    public MaybeList<R, T> overNext(Span width) {
        return MaybeList.of(Told.next(this, width));
    }
}
