// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;

/** A Text computed from a row of {@code R}: Unicode text, or missing. */
public sealed class MaybeText<R> extends Maybe<R, String> implements AnyText<R>
        permits MaybeTextColumn, MaybeTextOfRows {
    MaybeText(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> MaybeText<R> of(Told told) {
        return new MaybeText<>(told);
    }

    /** {@code this ?? other}: the value if there is one, else the other. */
    public <S extends R> TextExpr<S> orElse(TextLike<? super S> other) {
        return TextExpr.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /** {@code this ?? other}: the first of two that there is. */
    public <S extends R> MaybeText<S> orElse(AnyTextLike<? super S> other) {
        return MaybeText.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /** {@code this ?? other}: the value if there is one, else the other. */
    public TextExpr<R> orElse(String other) {
        return TextExpr.of(Told.binary(BinaryOp.COALESCE, this, Told.literal(other)));
    }

    /** {@code this == other}. */
    public <S extends R> BoolExpr<S> is(AnyTextLike<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
    }

    /** {@code this == other}. */
    public BoolExpr<R> is(String other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, Told.literal(other)));
    }

    /** {@code this != other}. */
    public <S extends R> BoolExpr<S> isNot(AnyTextLike<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
    }

    /** {@code this != other}. */
    public BoolExpr<R> isNot(String other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, Told.literal(other)));
    }

    /** {@code this < other}. */
    public <S extends R> MaybeBool<S> lt(AnyTextLike<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /** {@code this < other}. */
    public MaybeBool<R> lt(String other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /** {@code this <= other}. */
    public <S extends R> MaybeBool<S> le(AnyTextLike<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /** {@code this <= other}. */
    public MaybeBool<R> le(String other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this > other}. */
    public <S extends R> MaybeBool<S> gt(AnyTextLike<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /** {@code this > other}. */
    public MaybeBool<R> gt(String other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /** {@code this >= other}. */
    public <S extends R> MaybeBool<S> ge(AnyTextLike<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /** {@code this >= other}. */
    public MaybeBool<R> ge(String other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this in low .. high}; both ends count. */
    public MaybeBool<R> between(String low, String high) {
        return MaybeBool.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /** {@code this in low .. high}; both ends count. */
    public <S extends R> MaybeBool<S> between(TextLike<? super S> low, TextLike<? super S> high) {
        return MaybeBool.of(Told.between(this, low, high));
    }

    /** {@code this in [values]}; what is missing is in no list. */
    public BoolExpr<R> in(String... values) {
        return BoolExpr.of(Told.in(this, false, Told.literals(values)));
    }

    /** {@code this not in [values]}; what is missing is in no list. */
    public BoolExpr<R> notIn(String... values) {
        return BoolExpr.of(Told.in(this, true, Told.literals(values)));
    }
}
