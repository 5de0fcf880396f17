// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;

/** A Bytes computed from a row of {@code R}: bytes, or missing. */
public sealed class MaybeBytes<R> extends Maybe<R, byte[]> implements AnyBytes<R>
        permits MaybeBytesColumn, MaybeBytesOfRows {
    MaybeBytes(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> MaybeBytes<R> of(Told told) {
        return new MaybeBytes<>(told);
    }

    /** {@code this ?? other}: the value if there is one, else the other. */
    public <S extends R> BytesExpr<S> orElse(BytesExpr<? super S> other) {
        return BytesExpr.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /** {@code this ?? other}: the first of two that there is. */
    public <S extends R> MaybeBytes<S> orElse(AnyBytes<? super S> other) {
        return MaybeBytes.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /** {@code this == other}. */
    public <S extends R> BoolExpr<S> is(AnyBytes<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
    }

    /** {@code this != other}. */
    public <S extends R> BoolExpr<S> isNot(AnyBytes<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
    }
}
