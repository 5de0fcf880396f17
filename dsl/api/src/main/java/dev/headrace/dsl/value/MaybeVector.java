// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;

/** A Vector computed from a row of {@code R}: a fixed number of Floats, or missing. */
public sealed class MaybeVector<R> extends Maybe<R, double[]> implements AnyVector<R>
        permits MaybeVectorColumn, MaybeVectorOfRows {
    MaybeVector(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> MaybeVector<R> of(Told told) {
        return new MaybeVector<>(told);
    }

    /** {@code this ?? other}: the value if there is one, else the other. */
    public <S extends R> VectorExpr<S> orElse(VectorExpr<? super S> other) {
        return VectorExpr.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /** {@code this ?? other}: the first of two that there is. */
    public <S extends R> MaybeVector<S> orElse(AnyVector<? super S> other) {
        return MaybeVector.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /** {@code this == other}. */
    public <S extends R> BoolExpr<S> is(AnyVector<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
    }

    /** {@code this != other}. */
    public <S extends R> BoolExpr<S> isNot(AnyVector<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
    }
}
