// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;
import dev.headrace.ir.draft.UnaryOp;

/** A Float computed from a row of {@code R}: a finite double, or missing. */
public sealed class MaybeFloat<R> extends Maybe<R, Double> implements AnyFloat<R>
        permits MaybeFloatColumn, MaybeFloatOfRows {
    MaybeFloat(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> MaybeFloat<R> of(Told told) {
        return new MaybeFloat<>(told);
    }

    /** {@code this ?? other}: the value if there is one, else the other. */
    public <S extends R> FloatExpr<S> orElse(FloatLike<? super S> other) {
        return FloatExpr.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /** {@code this ?? other}: the first of two that there is. */
    public <S extends R> MaybeFloat<S> orElse(AnyFloatLike<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /** {@code this ?? other}: the value if there is one, else the other. */
    public FloatExpr<R> orElse(double other) {
        return FloatExpr.of(Told.binary(BinaryOp.COALESCE, this, Told.literal(other)));
    }

    /** {@code this ?? other}: the value if there is one, else the other. */
    public FloatExpr<R> orElse(long other) {
        return FloatExpr.of(Told.binary(BinaryOp.COALESCE, this, Told.literal(other)));
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
    public <S extends R> MaybeBool<S> lt(AnyFloatLike<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /** {@code this < other}. */
    public MaybeBool<R> lt(double other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /** {@code this < other}. */
    public MaybeBool<R> lt(long other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /** {@code this < other}. */
    public MaybeBool<R> lt(Share other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /** {@code this <= other}. */
    public <S extends R> MaybeBool<S> le(AnyFloatLike<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /** {@code this <= other}. */
    public MaybeBool<R> le(double other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this <= other}. */
    public MaybeBool<R> le(long other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this <= other}. */
    public MaybeBool<R> le(Share other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this > other}. */
    public <S extends R> MaybeBool<S> gt(AnyFloatLike<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /** {@code this > other}. */
    public MaybeBool<R> gt(double other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /** {@code this > other}. */
    public MaybeBool<R> gt(long other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /** {@code this > other}. */
    public MaybeBool<R> gt(Share other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /** {@code this >= other}. */
    public <S extends R> MaybeBool<S> ge(AnyFloatLike<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /** {@code this >= other}. */
    public MaybeBool<R> ge(double other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this >= other}. */
    public MaybeBool<R> ge(long other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this >= other}. */
    public MaybeBool<R> ge(Share other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this in low .. high}; both ends count. */
    public MaybeBool<R> between(double low, double high) {
        return MaybeBool.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /** {@code this in low .. high}; both ends count. */
    public MaybeBool<R> between(Share low, Share high) {
        return MaybeBool.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /** {@code this in low .. high}; both ends count. */
    public <S extends R> MaybeBool<S> between(FloatLike<? super S> low, FloatLike<? super S> high) {
        return MaybeBool.of(Told.between(this, low, high));
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
    public <S extends R> MaybeFloat<S> plus(AnyFloatLike<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /** {@code this + other}. */
    public MaybeFloat<R> plus(double other) {
        return MaybeFloat.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /** {@code this + other}. */
    public MaybeFloat<R> plus(long other) {
        return MaybeFloat.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /** {@code this - other}. */
    public <S extends R> MaybeFloat<S> minus(AnyFloatLike<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.SUBTRACT, this, other));
    }

    /** {@code this - other}. */
    public MaybeFloat<R> minus(double other) {
        return MaybeFloat.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /** {@code this - other}. */
    public MaybeFloat<R> minus(long other) {
        return MaybeFloat.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /** {@code this * other}. */
    public <S extends R> MaybeFloat<S> times(AnyFloatLike<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.MULTIPLY, this, other));
    }

    /** {@code this * other}. */
    public MaybeFloat<R> times(double other) {
        return MaybeFloat.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /** {@code this * other}. */
    public MaybeFloat<R> times(long other) {
        return MaybeFloat.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /** {@code this / other}. */
    public <S extends R> MaybeFloat<S> dividedBy(AnyFloatLike<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.DIVIDE, this, other));
    }

    /** {@code this / other}. */
    public MaybeFloat<R> dividedBy(double other) {
        return MaybeFloat.of(Told.binary(BinaryOp.DIVIDE, this, Told.literal(other)));
    }

    /** {@code this / other}. */
    public MaybeFloat<R> dividedBy(long other) {
        return MaybeFloat.of(Told.binary(BinaryOp.DIVIDE, this, Told.literal(other)));
    }

    /** {@code this % other}. */
    public <S extends R> MaybeFloat<S> rem(AnyFloatLike<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.REMAINDER, this, other));
    }

    /** {@code this % other}. */
    public MaybeFloat<R> rem(double other) {
        return MaybeFloat.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /** {@code this % other}. */
    public MaybeFloat<R> rem(long other) {
        return MaybeFloat.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /** {@code -this}. */
    public MaybeFloat<R> negate() {
        return MaybeFloat.of(Told.unary(UnaryOp.NEGATE, this));
    }
}
