// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** An aggregate that may have no value: a nested row. */
public final class MaybeRecordOfRows<R, N> extends MaybeRecord<R, N> {
    MaybeRecordOfRows(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R, N> MaybeRecordOfRows<R, N> of(Told told) {
        return new MaybeRecordOfRows<>(told);
    }

    /** {@code (… where condition)}: over those rows alone for which the condition holds. */
    public <S extends R> MaybeRecordOfRows<S, N> where(BoolExpr<? super S> condition) {
        return MaybeRecordOfRows.of(Told.where(this, condition));
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<MaybeRecord<R, N>, MaybeRecord<R, N>> over(Reach width) {
        return Window.of(this, width, MaybeRecord::of, MaybeRecord::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<MaybeRecord<R, N>, MaybeRecord<R, N>> over(Each<Span> width) {
        return Window.of(this, width, MaybeRecord::of, MaybeRecord::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<MaybeRecord<R, N>, MaybeRecord<R, N>> over(DurationExpr<Object> width) {
        return Window.of(this, width, MaybeRecord::of, MaybeRecord::of);
    }

    /** {@code over next width}: the window behind the row, which only a label may look at. */
    public MaybeRecord<R, N> overNext(Span width) {
        return MaybeRecord.of(Told.next(this, width));
    }
}
