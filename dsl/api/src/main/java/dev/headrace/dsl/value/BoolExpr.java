// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;

/**
 * A Bool computed from a row of {@code R}: true or false, always there.
 * @param <R> the rows that it is computed from
 */
public sealed class BoolExpr<R> extends Sure<R, Boolean> implements AnyBool<R> permits BoolColumn, BoolOfRows {
    BoolExpr(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: a Bool, always there} For generated code: nothing is
     * checked here.
     * @param <R> the rows that it is computed from
     * @param told the draft of it
     */
    public static <R> BoolExpr<R> of(Told told) {
        return new BoolExpr<>(told);
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

    /**
     * {@return {@code this and other}; the other is looked at only if this holds; a Bool, always there}
     * @param <S> the rows that all of it is computed from
     * @param other the second condition
     */
    public <S extends R> BoolExpr<S> and(BoolExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.AND, this, other));
    }

    /**
     * {@return {@code this or other}; the other is looked at only if this does not hold; a Bool, always there}
     * @param <S> the rows that all of it is computed from
     * @param other the second condition
     */
    public <S extends R> BoolExpr<S> or(BoolExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.OR, this, other));
    }
}
