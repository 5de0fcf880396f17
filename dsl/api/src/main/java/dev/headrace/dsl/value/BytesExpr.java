// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;

/** A Bytes computed from a row of {@code R}: bytes, always there. */
public sealed class BytesExpr<R> extends Sure<R, byte[]> implements AnyBytes<R> permits BytesColumn, BytesOfRows {
    BytesExpr(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> BytesExpr<R> of(Told told) {
        return new BytesExpr<>(told);
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
