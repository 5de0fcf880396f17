// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;

/**
 * A Vector computed from a row of {@code R}: a fixed number of Floats, or missing.
 * @param <R> the rows that it is computed from
 */
public sealed class MaybeVector<R> extends Maybe<R, double[]> implements AnyVector<R>
        permits MaybeVectorColumn, MaybeVectorOfRows {
    MaybeVector(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: a Vector, missing where an operand is} For generated
     * code: nothing is checked here.
     * @param <R> the rows that it is computed from
     * @param told the draft of it
     */
    public static <R> MaybeVector<R> of(Told told) {
        return new MaybeVector<>(told);
    }

    /**
     * {@return {@code this ?? other}: the value if there is one, else the other; a Vector, always there}
     * @param <S> the rows that all of it is computed from
     * @param other what stands in where this is missing
     */
    public <S extends R> VectorExpr<S> orElse(VectorExpr<? super S> other) {
        return VectorExpr.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /**
     * {@return {@code this ?? other}: the first of two that there is; a Vector, missing where an operand is}
     * @param <S> the rows that all of it is computed from
     * @param other what stands in where this is missing
     */
    public <S extends R> MaybeVector<S> orElse(AnyVector<? super S> other) {
        return MaybeVector.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /**
     * {@return {@code this == other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> is(AnyVector<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
    }

    /**
     * {@return {@code this != other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> isNot(AnyVector<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
    }
}
