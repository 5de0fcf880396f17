// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;

/** An Image computed from a row of {@code R}: the encoded bytes of a picture, or missing. */
public sealed class MaybeImage<R> extends Maybe<R, byte[]> implements AnyImage<R>
        permits MaybeImageColumn, MaybeImageOfRows {
    MaybeImage(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> MaybeImage<R> of(Told told) {
        return new MaybeImage<>(told);
    }

    /** {@code this ?? other}: the value if there is one, else the other. */
    public <S extends R> ImageExpr<S> orElse(ImageExpr<? super S> other) {
        return ImageExpr.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /** {@code this ?? other}: the first of two that there is. */
    public <S extends R> MaybeImage<S> orElse(AnyImage<? super S> other) {
        return MaybeImage.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /** {@code this == other}. */
    public <S extends R> BoolExpr<S> is(AnyImage<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
    }

    /** {@code this != other}. */
    public <S extends R> BoolExpr<S> isNot(AnyImage<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
    }
}
