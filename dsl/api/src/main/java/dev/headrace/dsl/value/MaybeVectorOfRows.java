// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** An aggregate that may have no value: a fixed number of Floats. */
public final class MaybeVectorOfRows<R> extends MaybeVector<R> {
    MaybeVectorOfRows(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> MaybeVectorOfRows<R> of(Told told) {
        return new MaybeVectorOfRows<>(told);
    }

    /** {@code (… where condition)}: over those rows alone for which the condition holds. */
    public <S extends R> MaybeVectorOfRows<S> where(BoolExpr<? super S> condition) {
        return MaybeVectorOfRows.of(Told.where(this, condition));
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<MaybeVector<R>, MaybeVector<R>> over(Reach width) {
        return Window.of(this, width, MaybeVector::of, MaybeVector::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<MaybeVector<R>, MaybeVector<R>> over(Each<Span> width) {
        return Window.of(this, width, MaybeVector::of, MaybeVector::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<MaybeVector<R>, MaybeVector<R>> over(DurationExpr<Object> width) {
        return Window.of(this, width, MaybeVector::of, MaybeVector::of);
    }

    /** {@code over next width}: the window behind the row, which only a label may look at. */
    public MaybeVector<R> overNext(Span width) {
        return MaybeVector.of(Told.next(this, width));
    }
}
