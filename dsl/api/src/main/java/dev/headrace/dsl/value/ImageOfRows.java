// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * An aggregate that has a value wherever there is a row: the encoded bytes of a picture.
 * @param <R> the rows that it is computed from
 */
public final class ImageOfRows<R> extends ImageExpr<R> {
    ImageOfRows(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: an Image, there wherever there is a row} For generated
     * code: nothing is checked here.
     * @param <R> the rows that it is computed from
     * @param told the draft of it
     */
    public static <R> ImageOfRows<R> of(Told told) {
        return new ImageOfRows<>(told);
    }

    /**
     * {@return {@code (… where condition)}: the aggregate over those rows alone for which the condition holds; an
     * Image, missing where no row has a value} A second condition is joined to the first by {@code and}.
     * @param <S> the rows that all of it is computed from
     * @param condition what the rows that count meet
     */
    public <S extends R> MaybeImageOfRows<S> where(BoolExpr<? super S> condition) {
        return MaybeImageOfRows.of(Told.where(this, condition));
    }

    /**
     * {@return {@code over width}: the aggregate in a rolling window of event time that ends at the row's own; to be
     * ended by {@code through()} or {@code before()}} Where the rows have no event time the compiler refuses it
     * (HR0305).
     * @param width how long it is, or {@code unbounded()}
     */
    public Window<ImageExpr<R>, MaybeImage<R>> over(Reach width) {
        return Window.of(this, width, ImageExpr::of, MaybeImage::of);
    }

    /**
     * {@return {@code over width}: the aggregate in a rolling window of event time that ends at the row's own; to be
     * ended by {@code through()} or {@code before()}} Where the rows have no event time the compiler refuses it
     * (HR0305).
     * @param width how long it is: the variable of a loop
     */
    public Window<ImageExpr<R>, MaybeImage<R>> over(Each<Span> width) {
        return Window.of(this, width, ImageExpr::of, MaybeImage::of);
    }

    /**
     * {@return {@code over width}: the aggregate in a rolling window of event time that ends at the row's own; to be
     * ended by {@code through()} or {@code before()}} Where the rows have no event time the compiler refuses it
     * (HR0305).
     * @param width how long it is: a parameter of the run
     */
    public Window<ImageExpr<R>, MaybeImage<R>> over(DurationExpr<Object> width) {
        return Window.of(this, width, ImageExpr::of, MaybeImage::of);
    }

    /**
     * {@return {@code over next width}: the aggregate in the window that begins at the row, which only a label may look
     * at (else HR0206); an Image, missing where an operand is}
     * @param width how long it is
     */
    public MaybeImage<R> overNext(Span width) {
        return MaybeImage.of(Told.next(this, width));
    }
}
