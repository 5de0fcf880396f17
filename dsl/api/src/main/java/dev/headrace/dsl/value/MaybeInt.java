// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;
import dev.headrace.ir.draft.UnaryOp;
import java.math.BigDecimal;

/** An Int computed from a row of {@code R}: a whole number of 64 bits, or missing. */
public sealed class MaybeInt<R> extends Maybe<R, Long> implements AnyInt<R> permits MaybeIntColumn, MaybeIntOfRows {
    MaybeInt(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> MaybeInt<R> of(Told told) {
        return new MaybeInt<>(told);
    }

    /** {@code this ?? other}: the value if there is one, else the other. */
    public <S extends R> IntExpr<S> orElse(IntExpr<? super S> other) {
        return IntExpr.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /** {@code this ?? other}: the first of two that there is. */
    public <S extends R> MaybeInt<S> orElse(AnyInt<? super S> other) {
        return MaybeInt.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /** {@code this ?? other}: the value if there is one, else the other. */
    public IntExpr<R> orElse(long other) {
        return IntExpr.of(Told.binary(BinaryOp.COALESCE, this, Told.literal(other)));
    }

    /** {@code this == other}. */
    public <S extends R> BoolExpr<S> is(AnyInt<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
    }

    /** {@code this == other}. */
    public <S extends R> BoolExpr<S> is(AnyFloat<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
    }

    /** {@code this == other}. */
    public <S extends R> BoolExpr<S> is(AnyDecimal<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
    }

    /** {@code this == other}. */
    public BoolExpr<R> is(long other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, Told.literal(other)));
    }

    /** {@code this == other}. */
    public BoolExpr<R> is(double other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, Told.literal(other)));
    }

    /** {@code this == other}. */
    public BoolExpr<R> is(BigDecimal other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, Told.literal(other)));
    }

    /** {@code this != other}. */
    public <S extends R> BoolExpr<S> isNot(AnyInt<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
    }

    /** {@code this != other}. */
    public <S extends R> BoolExpr<S> isNot(AnyFloat<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
    }

    /** {@code this != other}. */
    public <S extends R> BoolExpr<S> isNot(AnyDecimal<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
    }

    /** {@code this != other}. */
    public BoolExpr<R> isNot(long other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, Told.literal(other)));
    }

    /** {@code this != other}. */
    public BoolExpr<R> isNot(double other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, Told.literal(other)));
    }

    /** {@code this != other}. */
    public BoolExpr<R> isNot(BigDecimal other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, Told.literal(other)));
    }

    /** {@code this < other}. */
    public <S extends R> MaybeBool<S> lt(AnyInt<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /** {@code this < other}. */
    public <S extends R> MaybeBool<S> lt(AnyFloat<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /** {@code this < other}. */
    public <S extends R> MaybeBool<S> lt(AnyDecimal<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /** {@code this < other}. */
    public MaybeBool<R> lt(long other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /** {@code this < other}. */
    public MaybeBool<R> lt(double other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /** {@code this < other}. */
    public MaybeBool<R> lt(BigDecimal other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /** {@code this <= other}. */
    public <S extends R> MaybeBool<S> le(AnyInt<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /** {@code this <= other}. */
    public <S extends R> MaybeBool<S> le(AnyFloat<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /** {@code this <= other}. */
    public <S extends R> MaybeBool<S> le(AnyDecimal<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /** {@code this <= other}. */
    public MaybeBool<R> le(long other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this <= other}. */
    public MaybeBool<R> le(double other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this <= other}. */
    public MaybeBool<R> le(BigDecimal other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this > other}. */
    public <S extends R> MaybeBool<S> gt(AnyInt<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /** {@code this > other}. */
    public <S extends R> MaybeBool<S> gt(AnyFloat<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /** {@code this > other}. */
    public <S extends R> MaybeBool<S> gt(AnyDecimal<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /** {@code this > other}. */
    public MaybeBool<R> gt(long other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /** {@code this > other}. */
    public MaybeBool<R> gt(double other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /** {@code this > other}. */
    public MaybeBool<R> gt(BigDecimal other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /** {@code this >= other}. */
    public <S extends R> MaybeBool<S> ge(AnyInt<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /** {@code this >= other}. */
    public <S extends R> MaybeBool<S> ge(AnyFloat<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /** {@code this >= other}. */
    public <S extends R> MaybeBool<S> ge(AnyDecimal<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /** {@code this >= other}. */
    public MaybeBool<R> ge(long other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this >= other}. */
    public MaybeBool<R> ge(double other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this >= other}. */
    public MaybeBool<R> ge(BigDecimal other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this in low .. high}; both ends count. */
    public MaybeBool<R> between(long low, long high) {
        return MaybeBool.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /** {@code this in low .. high}; both ends count. */
    public MaybeBool<R> between(double low, double high) {
        return MaybeBool.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /** {@code this in low .. high}; both ends count. */
    public MaybeBool<R> between(BigDecimal low, BigDecimal high) {
        return MaybeBool.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /** {@code this in low .. high}; both ends count. */
    public <S extends R> MaybeBool<S> between(IntExpr<? super S> low, IntExpr<? super S> high) {
        return MaybeBool.of(Told.between(this, low, high));
    }

    /** {@code this in [values]}; what is missing is in no list. */
    public BoolExpr<R> in(long... values) {
        return BoolExpr.of(Told.in(this, false, Told.literals(values)));
    }

    /** {@code this not in [values]}; what is missing is in no list. */
    public BoolExpr<R> notIn(long... values) {
        return BoolExpr.of(Told.in(this, true, Told.literals(values)));
    }

    /** {@code this + other}. */
    public <S extends R> MaybeInt<S> plus(AnyInt<? super S> other) {
        return MaybeInt.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /** {@code this + other}. */
    public MaybeInt<R> plus(long other) {
        return MaybeInt.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /** {@code this + other}. */
    public <S extends R> MaybeFloat<S> plus(AnyFloat<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /** {@code this + other}. */
    public MaybeFloat<R> plus(double other) {
        return MaybeFloat.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /** {@code this + other}. */
    public <S extends R> MaybeDecimal<S> plus(AnyDecimal<? super S> other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /** {@code this + other}. */
    public MaybeDecimal<R> plus(BigDecimal other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /** {@code this - other}. */
    public <S extends R> MaybeInt<S> minus(AnyInt<? super S> other) {
        return MaybeInt.of(Told.binary(BinaryOp.SUBTRACT, this, other));
    }

    /** {@code this - other}. */
    public MaybeInt<R> minus(long other) {
        return MaybeInt.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /** {@code this - other}. */
    public <S extends R> MaybeFloat<S> minus(AnyFloat<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.SUBTRACT, this, other));
    }

    /** {@code this - other}. */
    public MaybeFloat<R> minus(double other) {
        return MaybeFloat.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /** {@code this - other}. */
    public <S extends R> MaybeDecimal<S> minus(AnyDecimal<? super S> other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.SUBTRACT, this, other));
    }

    /** {@code this - other}. */
    public MaybeDecimal<R> minus(BigDecimal other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /** {@code this * other}. */
    public <S extends R> MaybeInt<S> times(AnyInt<? super S> other) {
        return MaybeInt.of(Told.binary(BinaryOp.MULTIPLY, this, other));
    }

    /** {@code this * other}. */
    public MaybeInt<R> times(long other) {
        return MaybeInt.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /** {@code this * other}. */
    public <S extends R> MaybeFloat<S> times(AnyFloat<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.MULTIPLY, this, other));
    }

    /** {@code this * other}. */
    public MaybeFloat<R> times(double other) {
        return MaybeFloat.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /** {@code this * other}. */
    public <S extends R> MaybeDecimal<S> times(AnyDecimal<? super S> other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.MULTIPLY, this, other));
    }

    /** {@code this * other}. */
    public MaybeDecimal<R> times(BigDecimal other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /** {@code this * other}. */
    public <S extends R> MaybeDuration<S> times(AnyDuration<? super S> other) {
        return MaybeDuration.of(Told.binary(BinaryOp.MULTIPLY, this, other));
    }

    /** {@code this * other}. */
    public MaybeDuration<R> times(Span other) {
        return MaybeDuration.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /** {@code this / other}. */
    public <S extends R> MaybeFloat<S> dividedBy(AnyInt<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.DIVIDE, this, other));
    }

    /** {@code this / other}. */
    public MaybeFloat<R> dividedBy(long other) {
        return MaybeFloat.of(Told.binary(BinaryOp.DIVIDE, this, Told.literal(other)));
    }

    /** {@code this / other}. */
    public <S extends R> MaybeFloat<S> dividedBy(AnyFloat<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.DIVIDE, this, other));
    }

    /** {@code this / other}. */
    public MaybeFloat<R> dividedBy(double other) {
        return MaybeFloat.of(Told.binary(BinaryOp.DIVIDE, this, Told.literal(other)));
    }

    /** {@code this / other}. */
    public <S extends R> MaybeFloat<S> dividedBy(AnyDecimal<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.DIVIDE, this, other));
    }

    /** {@code this / other}. */
    public MaybeFloat<R> dividedBy(BigDecimal other) {
        return MaybeFloat.of(Told.binary(BinaryOp.DIVIDE, this, Told.literal(other)));
    }

    /** {@code this div other}. */
    public <S extends R> MaybeInt<S> div(AnyInt<? super S> other) {
        return MaybeInt.of(Told.binary(BinaryOp.INT_DIVIDE, this, other));
    }

    /** {@code this div other}. */
    public MaybeInt<R> div(long other) {
        return MaybeInt.of(Told.binary(BinaryOp.INT_DIVIDE, this, Told.literal(other)));
    }

    /** {@code this % other}. */
    public <S extends R> MaybeInt<S> rem(AnyInt<? super S> other) {
        return MaybeInt.of(Told.binary(BinaryOp.REMAINDER, this, other));
    }

    /** {@code this % other}. */
    public MaybeInt<R> rem(long other) {
        return MaybeInt.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /** {@code this % other}. */
    public <S extends R> MaybeFloat<S> rem(AnyFloat<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.REMAINDER, this, other));
    }

    /** {@code this % other}. */
    public MaybeFloat<R> rem(double other) {
        return MaybeFloat.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /** {@code this % other}. */
    public <S extends R> MaybeDecimal<S> rem(AnyDecimal<? super S> other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.REMAINDER, this, other));
    }

    /** {@code this % other}. */
    public MaybeDecimal<R> rem(BigDecimal other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /** {@code -this}. */
    public MaybeInt<R> negate() {
        return MaybeInt.of(Told.unary(UnaryOp.NEGATE, this));
    }
}
