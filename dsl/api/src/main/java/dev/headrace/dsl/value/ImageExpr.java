// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;

/**
 * An Image computed from a row of {@code R}: the encoded bytes of a picture, always there.
 * @param <R> the rows that it is computed from
 */
public sealed class ImageExpr<R> extends Sure<R, byte[]> implements AnyImage<R> permits ImageColumn, ImageOfRows {
    ImageExpr(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: an Image, always there} For generated code: nothing is
     * checked here.
     * @param <R> the rows that it is computed from
     * @param told the draft of it
     */
    public static <R> ImageExpr<R> of(Told told) {
        return new ImageExpr<>(told);
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
