// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;
import dev.headrace.ir.draft.UnaryOp;
import java.math.BigDecimal;

/** A Decimal computed from a row of {@code R}: an exact decimal of up to 38 digits, always there. */
public sealed class DecimalExpr<R> extends Sure<R, BigDecimal> implements AnyDecimal<R>, DecimalLike<R>
        permits DecimalColumn, DecimalOfRows, DecimalTotal {
    DecimalExpr(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> DecimalExpr<R> of(Told told) {
        return new DecimalExpr<>(told);
    }

    /** {@code this == other}. */
    public <S extends R> BoolExpr<S> is(AnyDecimalLike<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
    }

    /** {@code this == other}. */
    public BoolExpr<R> is(BigDecimal other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, Told.literal(other)));
    }

    /** {@code this == other}. */
    public BoolExpr<R> is(double other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, Told.literal(other)));
    }

    /** {@code this == other}. */
    public BoolExpr<R> is(long other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, Told.literal(other)));
    }

    /** {@code this != other}. */
    public <S extends R> BoolExpr<S> isNot(AnyDecimalLike<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
    }

    /** {@code this != other}. */
    public BoolExpr<R> isNot(BigDecimal other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, Told.literal(other)));
    }

    /** {@code this != other}. */
    public BoolExpr<R> isNot(double other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, Told.literal(other)));
    }

    /** {@code this != other}. */
    public BoolExpr<R> isNot(long other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, Told.literal(other)));
    }

    /** {@code this < other}. */
    public <S extends R> BoolExpr<S> lt(DecimalLike<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /** {@code this < other}. */
    public <S extends R> MaybeBool<S> lt(AnyDecimalLike<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /** {@code this < other}. */
    public BoolExpr<R> lt(BigDecimal other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /** {@code this < other}. */
    public BoolExpr<R> lt(double other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /** {@code this < other}. */
    public BoolExpr<R> lt(long other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /** {@code this <= other}. */
    public <S extends R> BoolExpr<S> le(DecimalLike<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /** {@code this <= other}. */
    public <S extends R> MaybeBool<S> le(AnyDecimalLike<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /** {@code this <= other}. */
    public BoolExpr<R> le(BigDecimal other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this <= other}. */
    public BoolExpr<R> le(double other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this <= other}. */
    public BoolExpr<R> le(long other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this > other}. */
    public <S extends R> BoolExpr<S> gt(DecimalLike<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /** {@code this > other}. */
    public <S extends R> MaybeBool<S> gt(AnyDecimalLike<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /** {@code this > other}. */
    public BoolExpr<R> gt(BigDecimal other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /** {@code this > other}. */
    public BoolExpr<R> gt(double other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /** {@code this > other}. */
    public BoolExpr<R> gt(long other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /** {@code this >= other}. */
    public <S extends R> BoolExpr<S> ge(DecimalLike<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /** {@code this >= other}. */
    public <S extends R> MaybeBool<S> ge(AnyDecimalLike<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /** {@code this >= other}. */
    public BoolExpr<R> ge(BigDecimal other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this >= other}. */
    public BoolExpr<R> ge(double other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this >= other}. */
    public BoolExpr<R> ge(long other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this in low .. high}; both ends count. */
    public BoolExpr<R> between(BigDecimal low, BigDecimal high) {
        return BoolExpr.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /** {@code this in low .. high}; both ends count. */
    public BoolExpr<R> between(double low, double high) {
        return BoolExpr.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /** {@code this in low .. high}; both ends count. */
    public <S extends R> BoolExpr<S> between(DecimalLike<? super S> low, DecimalLike<? super S> high) {
        return BoolExpr.of(Told.between(this, low, high));
    }

    /** {@code this in [values]}; what is missing is in no list. */
    public BoolExpr<R> in(BigDecimal... values) {
        return BoolExpr.of(Told.in(this, false, Told.literals(values)));
    }

    /** {@code this not in [values]}; what is missing is in no list. */
    public BoolExpr<R> notIn(BigDecimal... values) {
        return BoolExpr.of(Told.in(this, true, Told.literals(values)));
    }

    /** {@code this + other}. */
    public <S extends R> DecimalExpr<S> plus(DecimalLike<? super S> other) {
        return DecimalExpr.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /** {@code this + other}. */
    public <S extends R> MaybeDecimal<S> plus(AnyDecimalLike<? super S> other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /** {@code this + other}. */
    public DecimalExpr<R> plus(BigDecimal other) {
        return DecimalExpr.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /** {@code this + other}. */
    public DecimalExpr<R> plus(double other) {
        return DecimalExpr.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /** {@code this + other}. */
    public DecimalExpr<R> plus(long other) {
        return DecimalExpr.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /** {@code this - other}. */
    public <S extends R> DecimalExpr<S> minus(DecimalLike<? super S> other) {
        return DecimalExpr.of(Told.binary(BinaryOp.SUBTRACT, this, other));
    }

    /** {@code this - other}. */
    public <S extends R> MaybeDecimal<S> minus(AnyDecimalLike<? super S> other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.SUBTRACT, this, other));
    }

    /** {@code this - other}. */
    public DecimalExpr<R> minus(BigDecimal other) {
        return DecimalExpr.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /** {@code this - other}. */
    public DecimalExpr<R> minus(double other) {
        return DecimalExpr.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /** {@code this - other}. */
    public DecimalExpr<R> minus(long other) {
        return DecimalExpr.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /** {@code this * other}. */
    public <S extends R> DecimalExpr<S> times(DecimalLike<? super S> other) {
        return DecimalExpr.of(Told.binary(BinaryOp.MULTIPLY, this, other));
    }

    /** {@code this * other}. */
    public <S extends R> MaybeDecimal<S> times(AnyDecimalLike<? super S> other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.MULTIPLY, this, other));
    }

    /** {@code this * other}. */
    public DecimalExpr<R> times(BigDecimal other) {
        return DecimalExpr.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /** {@code this * other}. */
    public DecimalExpr<R> times(double other) {
        return DecimalExpr.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /** {@code this * other}. */
    public DecimalExpr<R> times(long other) {
        return DecimalExpr.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /** {@code this / other}. */
    public <S extends R> FloatExpr<S> dividedBy(DecimalLike<? super S> other) {
        return FloatExpr.of(Told.binary(BinaryOp.DIVIDE, this, other));
    }

    /** {@code this / other}. */
    public <S extends R> MaybeFloat<S> dividedBy(AnyDecimalLike<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.DIVIDE, this, other));
    }

    /** {@code this / other}. */
    public FloatExpr<R> dividedBy(BigDecimal other) {
        return FloatExpr.of(Told.binary(BinaryOp.DIVIDE, this, Told.literal(other)));
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
    public <S extends R> DecimalExpr<S> rem(DecimalLike<? super S> other) {
        return DecimalExpr.of(Told.binary(BinaryOp.REMAINDER, this, other));
    }

    /** {@code this % other}. */
    public <S extends R> MaybeDecimal<S> rem(AnyDecimalLike<? super S> other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.REMAINDER, this, other));
    }

    /** {@code this % other}. */
    public DecimalExpr<R> rem(BigDecimal other) {
        return DecimalExpr.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /** {@code this % other}. */
    public DecimalExpr<R> rem(double other) {
        return DecimalExpr.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /** {@code this % other}. */
    public DecimalExpr<R> rem(long other) {
        return DecimalExpr.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /** {@code -this}. */
    public DecimalExpr<R> negate() {
        return DecimalExpr.of(Told.unary(UnaryOp.NEGATE, this));
    }
}
