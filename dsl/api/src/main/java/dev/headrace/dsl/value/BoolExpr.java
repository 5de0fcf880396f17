// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;

/** A Bool computed from a row of {@code R}: true or false, always there. */
public sealed class BoolExpr<R> extends Sure<R, Boolean> implements AnyBool<R> permits BoolColumn, BoolOfRows {
    BoolExpr(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> BoolExpr<R> of(Told told) {
        return new BoolExpr<>(told);
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

    /** {@code this and other}; the other is looked at only if this holds. */
    public <S extends R> BoolExpr<S> and(BoolExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.AND, this, other));
    }

    /** {@code this or other}; the other is looked at only if this does not hold. */
    public <S extends R> BoolExpr<S> or(BoolExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.OR, this, other));
    }
}
