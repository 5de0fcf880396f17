// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;

/** A Bool computed from a row of {@code R}: true or false, or missing. */
public sealed class MaybeBool<R> extends Maybe<R, Boolean> implements AnyBool<R>
        permits MaybeBoolColumn, MaybeBoolOfRows {
    MaybeBool(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> MaybeBool<R> of(Told told) {
        return new MaybeBool<>(told);
    }

    /** {@code this ?? other}: the value if there is one, else the other. */
    public <S extends R> BoolExpr<S> orElse(BoolExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /** {@code this ?? other}: the first of two that there is. */
    public <S extends R> MaybeBool<S> orElse(AnyBool<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /** {@code this ?? other}: the value if there is one, else the other. */
    public BoolExpr<R> orElse(boolean other) {
        return BoolExpr.of(Told.binary(BinaryOp.COALESCE, this, Told.literal(other)));
    }

    /** {@code this == other}. */
    public <S extends R> BoolExpr<S> is(AnyBool<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
    }

    /** {@code this == other}. */
    public BoolExpr<R> is(boolean other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, Told.literal(other)));
    }

    /** {@code this != other}. */
    public <S extends R> BoolExpr<S> isNot(AnyBool<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
    }

    /** {@code this != other}. */
    public BoolExpr<R> isNot(boolean other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, Told.literal(other)));
    }
}
