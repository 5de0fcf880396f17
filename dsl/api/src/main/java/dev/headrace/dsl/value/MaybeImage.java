// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;

/**
 * An Image computed from a row of {@code R}: the encoded bytes of a picture, or missing.
 * @param <R> the rows that it is computed from
 */
public sealed class MaybeImage<R> extends Maybe<R, byte[]> implements AnyImage<R>
        permits MaybeImageColumn, MaybeImageOfRows {
    MaybeImage(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: an Image, missing where an operand is} For generated
     * code: nothing is checked here.
     * @param <R> the rows that it is computed from
     * @param told the draft of it
     */
    public static <R> MaybeImage<R> of(Told told) {
        return new MaybeImage<>(told);
    }

    /**
     * {@return {@code this ?? other}: the value if there is one, else the other; an Image, always there}
     * @param <S> the rows that all of it is computed from
     * @param other what stands in where this is missing
     */
    public <S extends R> ImageExpr<S> orElse(ImageExpr<? super S> other) {
        return ImageExpr.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /**
     * {@return {@code this ?? other}: the first of two that there is; an Image, missing where an operand is}
     * @param <S> the rows that all of it is computed from
     * @param other what stands in where this is missing
     */
    public <S extends R> MaybeImage<S> orElse(AnyImage<? super S> other) {
        return MaybeImage.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /**
     * {@return {@code this == other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> is(AnyImage<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
    }

    /**
     * {@return {@code this != other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> isNot(AnyImage<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
    }
}
