// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** An aggregate that has a value wherever there is a row: the encoded bytes of a picture. */
public final class ImageOfRows<R> extends ImageExpr<R> {
    ImageOfRows(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> ImageOfRows<R> of(Told told) {
        return new ImageOfRows<>(told);
    }

    /** {@code (… where condition)}: over those rows alone for which the condition holds. */
    public <S extends R> MaybeImageOfRows<S> where(BoolExpr<? super S> condition) {
        return MaybeImageOfRows.of(Told.where(this, condition));
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<ImageExpr<R>, MaybeImage<R>> over(Reach width) {
        return Window.of(this, width, ImageExpr::of, MaybeImage::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<ImageExpr<R>, MaybeImage<R>> over(Each<Span> width) {
        return Window.of(this, width, ImageExpr::of, MaybeImage::of);
    }

    /** {@code over width}: a rolling window that ends at the row. */
    public Window<ImageExpr<R>, MaybeImage<R>> over(DurationExpr<Object> width) {
        return Window.of(this, width, ImageExpr::of, MaybeImage::of);
    }

    /** {@code over next width}: the window behind the row, which only a label may look at. */
    public MaybeImage<R> overNext(Span width) {
        return MaybeImage.of(Told.next(this, width));
    }
}
