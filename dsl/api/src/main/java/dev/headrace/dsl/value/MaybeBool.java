// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;

/**
 * A Bool computed from a row of {@code R}: true or false, or missing.
 * @param <R> the rows that it is computed from
 */
public sealed class MaybeBool<R> extends Maybe<R, Boolean> implements AnyBool<R>
        permits MaybeBoolColumn, MaybeBoolOfRows {
    MaybeBool(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: a Bool, missing where an operand is} For generated
     * code: nothing is checked here.
     * @param <R> the rows that it is computed from
     * @param told the draft of it
     */
    public static <R> MaybeBool<R> of(Told told) {
        return new MaybeBool<>(told);
    }

    /**
     * {@return {@code this ?? other}: the value if there is one, else the other; a Bool, always there}
     * @param <S> the rows that all of it is computed from
     * @param other what stands in where this is missing
     */
    public <S extends R> BoolExpr<S> orElse(BoolExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /**
     * {@return {@code this ?? other}: the first of two that there is; a Bool, missing where an operand is}
     * @param <S> the rows that all of it is computed from
     * @param other what stands in where this is missing
     */
    public <S extends R> MaybeBool<S> orElse(AnyBool<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /**
     * {@return {@code this ?? other}: the value if there is one, else the other; a Bool, always there}
     * @param other what stands in where this is missing
     */
    public BoolExpr<R> orElse(boolean other) {
        return BoolExpr.of(Told.binary(BinaryOp.COALESCE, this, Told.literal(other)));
    }

    /**
     * {@return {@code this == other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> is(AnyBool<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
    }

    /**
     * {@return {@code this == other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param other what it is compared with
     */
    public BoolExpr<R> is(boolean other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this != other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> isNot(AnyBool<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
    }

    /**
     * {@return {@code this != other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param other what it is compared with
     */
    public BoolExpr<R> isNot(boolean other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, Told.literal(other)));
    }
}
