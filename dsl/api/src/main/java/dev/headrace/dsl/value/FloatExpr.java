// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;
import dev.headrace.ir.draft.UnaryOp;

/** A Float computed from a row of {@code R}: a finite double, always there. */
public sealed class FloatExpr<R> extends Sure<R, Double> implements AnyFloat<R>, FloatLike<R>
        permits FloatColumn, FloatOfRows, FloatTotal {
    FloatExpr(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> FloatExpr<R> of(Told told) {
        return new FloatExpr<>(told);
    }

    /** {@code this == other}. */
    public <S extends R> BoolExpr<S> is(AnyFloatLike<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
    }

    /** {@code this == other}. */
    public BoolExpr<R> is(double other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, Told.literal(other)));
    }

    /** {@code this == other}. */
    public BoolExpr<R> is(long other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, Told.literal(other)));
    }

    /** {@code this == other}. */
    public BoolExpr<R> is(Share other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, Told.literal(other)));
    }

    /** {@code this != other}. */
    public <S extends R> BoolExpr<S> isNot(AnyFloatLike<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
    }

    /** {@code this != other}. */
    public BoolExpr<R> isNot(double other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, Told.literal(other)));
    }

    /** {@code this != other}. */
    public BoolExpr<R> isNot(long other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, Told.literal(other)));
    }

    /** {@code this != other}. */
    public BoolExpr<R> isNot(Share other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, Told.literal(other)));
    }

    /** {@code this < other}. */
    public <S extends R> BoolExpr<S> lt(FloatLike<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /** {@code this < other}. */
    public <S extends R> MaybeBool<S> lt(AnyFloatLike<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /** {@code this < other}. */
    public BoolExpr<R> lt(double other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /** {@code this < other}. */
    public BoolExpr<R> lt(long other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /** {@code this < other}. */
    public BoolExpr<R> lt(Share other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /** {@code this <= other}. */
    public <S extends R> BoolExpr<S> le(FloatLike<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /** {@code this <= other}. */
    public <S extends R> MaybeBool<S> le(AnyFloatLike<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /** {@code this <= other}. */
    public BoolExpr<R> le(double other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this <= other}. */
    public BoolExpr<R> le(long other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this <= other}. */
    public BoolExpr<R> le(Share other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this > other}. */
    public <S extends R> BoolExpr<S> gt(FloatLike<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /** {@code this > other}. */
    public <S extends R> MaybeBool<S> gt(AnyFloatLike<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /** {@code this > other}. */
    public BoolExpr<R> gt(double other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /** {@code this > other}. */
    public BoolExpr<R> gt(long other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /** {@code this > other}. */
    public BoolExpr<R> gt(Share other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /** {@code this >= other}. */
    public <S extends R> BoolExpr<S> ge(FloatLike<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /** {@code this >= other}. */
    public <S extends R> MaybeBool<S> ge(AnyFloatLike<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /** {@code this >= other}. */
    public BoolExpr<R> ge(double other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this >= other}. */
    public BoolExpr<R> ge(long other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this >= other}. */
    public BoolExpr<R> ge(Share other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this in low .. high}; both ends count. */
    public BoolExpr<R> between(double low, double high) {
        return BoolExpr.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /** {@code this in low .. high}; both ends count. */
    public BoolExpr<R> between(Share low, Share high) {
        return BoolExpr.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /** {@code this in low .. high}; both ends count. */
    public <S extends R> BoolExpr<S> between(FloatLike<? super S> low, FloatLike<? super S> high) {
        return BoolExpr.of(Told.between(this, low, high));
    }

    /** {@code this in [values]}; what is missing is in no list. */
    public BoolExpr<R> in(double... values) {
        return BoolExpr.of(Told.in(this, false, Told.literals(values)));
    }

    /** {@code this not in [values]}; what is missing is in no list. */
    public BoolExpr<R> notIn(double... values) {
        return BoolExpr.of(Told.in(this, true, Told.literals(values)));
    }

    /** {@code this + other}. */
    public <S extends R> FloatExpr<S> plus(FloatLike<? super S> other) {
        return FloatExpr.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /** {@code this + other}. */
    public <S extends R> MaybeFloat<S> plus(AnyFloatLike<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /** {@code this + other}. */
    public FloatExpr<R> plus(double other) {
        return FloatExpr.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /** {@code this + other}. */
    public FloatExpr<R> plus(long other) {
        return FloatExpr.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /** {@code this - other}. */
    public <S extends R> FloatExpr<S> minus(FloatLike<? super S> other) {
        return FloatExpr.of(Told.binary(BinaryOp.SUBTRACT, this, other));
    }

    /** {@code this - other}. */
    public <S extends R> MaybeFloat<S> minus(AnyFloatLike<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.SUBTRACT, this, other));
    }

    /** {@code this - other}. */
    public FloatExpr<R> minus(double other) {
        return FloatExpr.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /** {@code this - other}. */
    public FloatExpr<R> minus(long other) {
        return FloatExpr.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /** {@code this * other}. */
    public <S extends R> FloatExpr<S> times(FloatLike<? super S> other) {
        return FloatExpr.of(Told.binary(BinaryOp.MULTIPLY, this, other));
    }

    /** {@code this * other}. */
    public <S extends R> MaybeFloat<S> times(AnyFloatLike<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.MULTIPLY, this, other));
    }

    /** {@code this * other}. */
    public FloatExpr<R> times(double other) {
        return FloatExpr.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /** {@code this * other}. */
    public FloatExpr<R> times(long other) {
        return FloatExpr.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /** {@code this / other}. */
    public <S extends R> FloatExpr<S> dividedBy(FloatLike<? super S> other) {
        return FloatExpr.of(Told.binary(BinaryOp.DIVIDE, this, other));
    }

    /** {@code this / other}. */
    public <S extends R> MaybeFloat<S> dividedBy(AnyFloatLike<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.DIVIDE, this, other));
    }

    /** {@code this / other}. */
    public FloatExpr<R> dividedBy(double other) {
        return FloatExpr.of(Told.binary(BinaryOp.DIVIDE, this, Told.literal(other)));
    }

    /** {@code this / other}. */
    public FloatExpr<R> dividedBy(long other) {
        return FloatExpr.of(Told.binary(BinaryOp.DIVIDE, this, Told.literal(other)));
    }

    /** {@code this % other}. */
    public <S extends R> FloatExpr<S> rem(FloatLike<? super S> other) {
        return FloatExpr.of(Told.binary(BinaryOp.REMAINDER, this, other));
    }

    /** {@code this % other}. */
    public <S extends R> MaybeFloat<S> rem(AnyFloatLike<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.REMAINDER, this, other));
    }

    /** {@code this % other}. */
    public FloatExpr<R> rem(double other) {
        return FloatExpr.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /** {@code this % other}. */
    public FloatExpr<R> rem(long other) {
        return FloatExpr.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /** {@code -this}. */
    public FloatExpr<R> negate() {
        return FloatExpr.of(Told.unary(UnaryOp.NEGATE, this));
    }
}
