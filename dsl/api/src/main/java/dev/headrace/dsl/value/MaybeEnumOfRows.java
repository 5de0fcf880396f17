// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** An aggregate that may have no value: one of a few labels. */
public final class MaybeEnumOfRows<R, E extends Enum<E>> extends MaybeEnum<R, E> {
    MaybeEnumOfRows(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R, E extends Enum<E>> MaybeEnumOfRows<R, E> of(Told told) {
        return new MaybeEnumOfRows<>(told);
    }

    /** {@code (… where condition)}: over those rows alone for which the condition holds. */
    public <S extends R> MaybeEnumOfRows<S, E> where(BoolExpr<? super S> condition) {
        return MaybeEnumOfRows.of(Told.where(this, condition));
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<MaybeEnum<R, E>, MaybeEnum<R, E>> over(Reach width) {
        return Window.of(this, width, MaybeEnum::of, MaybeEnum::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<MaybeEnum<R, E>, MaybeEnum<R, E>> over(Each<Span> width) {
        return Window.of(this, width, MaybeEnum::of, MaybeEnum::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<MaybeEnum<R, E>, MaybeEnum<R, E>> over(DurationExpr<Object> width) {
        return Window.of(this, width, MaybeEnum::of, MaybeEnum::of);
    }

    /** {@code over next width}: the window behind the row, which only a label may look at. */
    public MaybeEnum<R, E> overNext(Span width) {
        return MaybeEnum.of(Told.next(this, width));
    }
}
