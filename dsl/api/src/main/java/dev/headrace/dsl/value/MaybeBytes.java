// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;

/**
 * A Bytes computed from a row of {@code R}: bytes, or missing.
 * @param <R> the rows that it is computed from
 */
public sealed class MaybeBytes<R> extends Maybe<R, byte[]> implements AnyBytes<R>
        permits MaybeBytesColumn, MaybeBytesOfRows {
    MaybeBytes(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: Bytes, missing where an operand is} For generated
     * code: nothing is checked here.
     * @param <R> the rows that it is computed from
     * @param told the draft of it
     */
    public static <R> MaybeBytes<R> of(Told told) {
        return new MaybeBytes<>(told);
    }

    /**
     * {@return {@code this ?? other}: the value if there is one, else the other; Bytes, always there}
     * @param <S> the rows that all of it is computed from
     * @param other what stands in where this is missing
     */
    public <S extends R> BytesExpr<S> orElse(BytesExpr<? super S> other) {
        return BytesExpr.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /**
     * {@return {@code this ?? other}: the first of two that there is; Bytes, missing where an operand is}
     * @param <S> the rows that all of it is computed from
     * @param other what stands in where this is missing
     */
    public <S extends R> MaybeBytes<S> orElse(AnyBytes<? super S> other) {
        return MaybeBytes.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /**
     * {@return {@code this == other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> is(AnyBytes<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
    }

    /**
     * {@return {@code this != other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> isNot(AnyBytes<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
    }
}
