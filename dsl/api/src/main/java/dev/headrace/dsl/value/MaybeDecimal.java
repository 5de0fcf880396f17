// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;
import dev.headrace.ir.draft.UnaryOp;
import java.math.BigDecimal;

/** A Decimal computed from a row of {@code R}: an exact decimal of up to 38 digits, or missing. */
public sealed class MaybeDecimal<R> extends Maybe<R, BigDecimal> implements AnyDecimal<R>
        permits MaybeDecimalColumn, MaybeDecimalOfRows {
    MaybeDecimal(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> MaybeDecimal<R> of(Told told) {
        return new MaybeDecimal<>(told);
    }

    /** {@code this ?? other}: the value if there is one, else the other. */
    public <S extends R> DecimalExpr<S> orElse(DecimalLike<? super S> other) {
        return DecimalExpr.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /** {@code this ?? other}: the first of two that there is. */
    public <S extends R> MaybeDecimal<S> orElse(AnyDecimalLike<? super S> other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /** {@code this ?? other}: the value if there is one, else the other. */
    public DecimalExpr<R> orElse(BigDecimal other) {
        return DecimalExpr.of(Told.binary(BinaryOp.COALESCE, this, Told.literal(other)));
    }

    /** {@code this ?? other}: the value if there is one, else the other. */
    public DecimalExpr<R> orElse(double other) {
        return DecimalExpr.of(Told.binary(BinaryOp.COALESCE, this, Told.literal(other)));
    }

    /** {@code this ?? other}: the value if there is one, else the other. */
    public DecimalExpr<R> orElse(long other) {
        return DecimalExpr.of(Told.binary(BinaryOp.COALESCE, this, Told.literal(other)));
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
    public <S extends R> MaybeBool<S> lt(AnyDecimalLike<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /** {@code this < other}. */
    public MaybeBool<R> lt(BigDecimal other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /** {@code this < other}. */
    public MaybeBool<R> lt(double other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /** {@code this < other}. */
    public MaybeBool<R> lt(long other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /** {@code this <= other}. */
    public <S extends R> MaybeBool<S> le(AnyDecimalLike<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /** {@code this <= other}. */
    public MaybeBool<R> le(BigDecimal other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this <= other}. */
    public MaybeBool<R> le(double other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this <= other}. */
    public MaybeBool<R> le(long other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this > other}. */
    public <S extends R> MaybeBool<S> gt(AnyDecimalLike<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /** {@code this > other}. */
    public MaybeBool<R> gt(BigDecimal other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /** {@code this > other}. */
    public MaybeBool<R> gt(double other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /** {@code this > other}. */
    public MaybeBool<R> gt(long other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /** {@code this >= other}. */
    public <S extends R> MaybeBool<S> ge(AnyDecimalLike<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /** {@code this >= other}. */
    public MaybeBool<R> ge(BigDecimal other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this >= other}. */
    public MaybeBool<R> ge(double other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this >= other}. */
    public MaybeBool<R> ge(long other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this in low .. high}; both ends count. */
    public MaybeBool<R> between(BigDecimal low, BigDecimal high) {
        return MaybeBool.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /** {@code this in low .. high}; both ends count. */
    public MaybeBool<R> between(double low, double high) {
        return MaybeBool.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /** {@code this in low .. high}; both ends count. */
    public <S extends R> MaybeBool<S> between(DecimalLike<? super S> low, DecimalLike<? super S> high) {
        return MaybeBool.of(Told.between(this, low, high));
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
    public <S extends R> MaybeDecimal<S> plus(AnyDecimalLike<? super S> other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /** {@code this + other}. */
    public MaybeDecimal<R> plus(BigDecimal other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /** {@code this + other}. */
    public MaybeDecimal<R> plus(double other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /** {@code this + other}. */
    public MaybeDecimal<R> plus(long other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /** {@code this - other}. */
    public <S extends R> MaybeDecimal<S> minus(AnyDecimalLike<? super S> other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.SUBTRACT, this, other));
    }

    /** {@code this - other}. */
    public MaybeDecimal<R> minus(BigDecimal other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /** {@code this - other}. */
    public MaybeDecimal<R> minus(double other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /** {@code this - other}. */
    public MaybeDecimal<R> minus(long other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /** {@code this * other}. */
    public <S extends R> MaybeDecimal<S> times(AnyDecimalLike<? super S> other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.MULTIPLY, this, other));
    }

    /** {@code this * other}. */
    public MaybeDecimal<R> times(BigDecimal other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /** {@code this * other}. */
    public MaybeDecimal<R> times(double other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /** {@code this * other}. */
    public MaybeDecimal<R> times(long other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /** {@code this / other}. */
    public <S extends R> MaybeFloat<S> dividedBy(AnyDecimalLike<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.DIVIDE, this, other));
    }

    /** {@code this / other}. */
    public MaybeFloat<R> dividedBy(BigDecimal other) {
        return MaybeFloat.of(Told.binary(BinaryOp.DIVIDE, this, Told.literal(other)));
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
    public <S extends R> MaybeDecimal<S> rem(AnyDecimalLike<? super S> other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.REMAINDER, this, other));
    }

    /** {@code this % other}. */
    public MaybeDecimal<R> rem(BigDecimal other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /** {@code this % other}. */
    public MaybeDecimal<R> rem(double other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /** {@code this % other}. */
    public MaybeDecimal<R> rem(long other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /** {@code -this}. */
    public MaybeDecimal<R> negate() {
        return MaybeDecimal.of(Told.unary(UnaryOp.NEGATE, this));
    }
}
