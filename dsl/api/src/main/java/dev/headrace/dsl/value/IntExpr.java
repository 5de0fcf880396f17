// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;
import dev.headrace.ir.draft.UnaryOp;
import java.math.BigDecimal;

/** An Int computed from a row of {@code R}: a whole number of 64 bits, always there. */
public sealed class IntExpr<R> extends Sure<R, Long> implements AnyInt<R>, FloatLike<R>, DecimalLike<R>
        permits IntColumn, IntOfRows, IntTotal {
    IntExpr(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> IntExpr<R> of(Told told) {
        return new IntExpr<>(told);
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
    public <S extends R> BoolExpr<S> lt(IntExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /** {@code this < other}. */
    public <S extends R> MaybeBool<S> lt(AnyInt<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /** {@code this < other}. */
    public <S extends R> BoolExpr<S> lt(FloatExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /** {@code this < other}. */
    public <S extends R> MaybeBool<S> lt(AnyFloat<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /** {@code this < other}. */
    public <S extends R> BoolExpr<S> lt(DecimalExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /** {@code this < other}. */
    public <S extends R> MaybeBool<S> lt(AnyDecimal<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /** {@code this < other}. */
    public BoolExpr<R> lt(long other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /** {@code this < other}. */
    public BoolExpr<R> lt(double other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /** {@code this < other}. */
    public BoolExpr<R> lt(BigDecimal other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /** {@code this <= other}. */
    public <S extends R> BoolExpr<S> le(IntExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /** {@code this <= other}. */
    public <S extends R> MaybeBool<S> le(AnyInt<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /** {@code this <= other}. */
    public <S extends R> BoolExpr<S> le(FloatExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /** {@code this <= other}. */
    public <S extends R> MaybeBool<S> le(AnyFloat<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /** {@code this <= other}. */
    public <S extends R> BoolExpr<S> le(DecimalExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /** {@code this <= other}. */
    public <S extends R> MaybeBool<S> le(AnyDecimal<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /** {@code this <= other}. */
    public BoolExpr<R> le(long other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this <= other}. */
    public BoolExpr<R> le(double other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this <= other}. */
    public BoolExpr<R> le(BigDecimal other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this > other}. */
    public <S extends R> BoolExpr<S> gt(IntExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /** {@code this > other}. */
    public <S extends R> MaybeBool<S> gt(AnyInt<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /** {@code this > other}. */
    public <S extends R> BoolExpr<S> gt(FloatExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /** {@code this > other}. */
    public <S extends R> MaybeBool<S> gt(AnyFloat<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /** {@code this > other}. */
    public <S extends R> BoolExpr<S> gt(DecimalExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /** {@code this > other}. */
    public <S extends R> MaybeBool<S> gt(AnyDecimal<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /** {@code this > other}. */
    public BoolExpr<R> gt(long other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /** {@code this > other}. */
    public BoolExpr<R> gt(double other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /** {@code this > other}. */
    public BoolExpr<R> gt(BigDecimal other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /** {@code this >= other}. */
    public <S extends R> BoolExpr<S> ge(IntExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /** {@code this >= other}. */
    public <S extends R> MaybeBool<S> ge(AnyInt<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /** {@code this >= other}. */
    public <S extends R> BoolExpr<S> ge(FloatExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /** {@code this >= other}. */
    public <S extends R> MaybeBool<S> ge(AnyFloat<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /** {@code this >= other}. */
    public <S extends R> BoolExpr<S> ge(DecimalExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /** {@code this >= other}. */
    public <S extends R> MaybeBool<S> ge(AnyDecimal<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /** {@code this >= other}. */
    public BoolExpr<R> ge(long other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this >= other}. */
    public BoolExpr<R> ge(double other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this >= other}. */
    public BoolExpr<R> ge(BigDecimal other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this in low .. high}; both ends count. */
    public BoolExpr<R> between(long low, long high) {
        return BoolExpr.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /** {@code this in low .. high}; both ends count. */
    public BoolExpr<R> between(double low, double high) {
        return BoolExpr.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /** {@code this in low .. high}; both ends count. */
    public BoolExpr<R> between(BigDecimal low, BigDecimal high) {
        return BoolExpr.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /** {@code this in low .. high}; both ends count. */
    public <S extends R> BoolExpr<S> between(IntExpr<? super S> low, IntExpr<? super S> high) {
        return BoolExpr.of(Told.between(this, low, high));
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
    public <S extends R> IntExpr<S> plus(IntExpr<? super S> other) {
        return IntExpr.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /** {@code this + other}. */
    public <S extends R> MaybeInt<S> plus(AnyInt<? super S> other) {
        return MaybeInt.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /** {@code this + other}. */
    public IntExpr<R> plus(long other) {
        return IntExpr.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /** {@code this + other}. */
    public <S extends R> FloatExpr<S> plus(FloatExpr<? super S> other) {
        return FloatExpr.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /** {@code this + other}. */
    public <S extends R> MaybeFloat<S> plus(AnyFloat<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /** {@code this + other}. */
    public FloatExpr<R> plus(double other) {
        return FloatExpr.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /** {@code this + other}. */
    public <S extends R> DecimalExpr<S> plus(DecimalExpr<? super S> other) {
        return DecimalExpr.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /** {@code this + other}. */
    public <S extends R> MaybeDecimal<S> plus(AnyDecimal<? super S> other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /** {@code this + other}. */
    public DecimalExpr<R> plus(BigDecimal other) {
        return DecimalExpr.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /** {@code this - other}. */
    public <S extends R> IntExpr<S> minus(IntExpr<? super S> other) {
        return IntExpr.of(Told.binary(BinaryOp.SUBTRACT, this, other));
    }

    /** {@code this - other}. */
    public <S extends R> MaybeInt<S> minus(AnyInt<? super S> other) {
        return MaybeInt.of(Told.binary(BinaryOp.SUBTRACT, this, other));
    }

    /** {@code this - other}. */
    public IntExpr<R> minus(long other) {
        return IntExpr.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /** {@code this - other}. */
    public <S extends R> FloatExpr<S> minus(FloatExpr<? super S> other) {
        return FloatExpr.of(Told.binary(BinaryOp.SUBTRACT, this, other));
    }

    /** {@code this - other}. */
    public <S extends R> MaybeFloat<S> minus(AnyFloat<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.SUBTRACT, this, other));
    }

    /** {@code this - other}. */
    public FloatExpr<R> minus(double other) {
        return FloatExpr.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /** {@code this - other}. */
    public <S extends R> DecimalExpr<S> minus(DecimalExpr<? super S> other) {
        return DecimalExpr.of(Told.binary(BinaryOp.SUBTRACT, this, other));
    }

    /** {@code this - other}. */
    public <S extends R> MaybeDecimal<S> minus(AnyDecimal<? super S> other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.SUBTRACT, this, other));
    }

    /** {@code this - other}. */
    public DecimalExpr<R> minus(BigDecimal other) {
        return DecimalExpr.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /** {@code this * other}. */
    public <S extends R> IntExpr<S> times(IntExpr<? super S> other) {
        return IntExpr.of(Told.binary(BinaryOp.MULTIPLY, this, other));
    }

    /** {@code this * other}. */
    public <S extends R> MaybeInt<S> times(AnyInt<? super S> other) {
        return MaybeInt.of(Told.binary(BinaryOp.MULTIPLY, this, other));
    }

    /** {@code this * other}. */
    public IntExpr<R> times(long other) {
        return IntExpr.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /** {@code this * other}. */
    public <S extends R> FloatExpr<S> times(FloatExpr<? super S> other) {
        return FloatExpr.of(Told.binary(BinaryOp.MULTIPLY, this, other));
    }

    /** {@code this * other}. */
    public <S extends R> MaybeFloat<S> times(AnyFloat<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.MULTIPLY, this, other));
    }

    /** {@code this * other}. */
    public FloatExpr<R> times(double other) {
        return FloatExpr.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /** {@code this * other}. */
    public <S extends R> DecimalExpr<S> times(DecimalExpr<? super S> other) {
        return DecimalExpr.of(Told.binary(BinaryOp.MULTIPLY, this, other));
    }

    /** {@code this * other}. */
    public <S extends R> MaybeDecimal<S> times(AnyDecimal<? super S> other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.MULTIPLY, this, other));
    }

    /** {@code this * other}. */
    public DecimalExpr<R> times(BigDecimal other) {
        return DecimalExpr.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /** {@code this * other}. */
    public <S extends R> DurationExpr<S> times(DurationExpr<? super S> other) {
        return DurationExpr.of(Told.binary(BinaryOp.MULTIPLY, this, other));
    }

    /** {@code this * other}. */
    public <S extends R> MaybeDuration<S> times(AnyDuration<? super S> other) {
        return MaybeDuration.of(Told.binary(BinaryOp.MULTIPLY, this, other));
    }

    /** {@code this * other}. */
    public DurationExpr<R> times(Span other) {
        return DurationExpr.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /** {@code this / other}. */
    public <S extends R> FloatExpr<S> dividedBy(IntExpr<? super S> other) {
        return FloatExpr.of(Told.binary(BinaryOp.DIVIDE, this, other));
    }

    /** {@code this / other}. */
    public <S extends R> MaybeFloat<S> dividedBy(AnyInt<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.DIVIDE, this, other));
    }

    /** {@code this / other}. */
    public FloatExpr<R> dividedBy(long other) {
        return FloatExpr.of(Told.binary(BinaryOp.DIVIDE, this, Told.literal(other)));
    }

    /** {@code this / other}. */
    public <S extends R> FloatExpr<S> dividedBy(FloatExpr<? super S> other) {
        return FloatExpr.of(Told.binary(BinaryOp.DIVIDE, this, other));
    }

    /** {@code this / other}. */
    public <S extends R> MaybeFloat<S> dividedBy(AnyFloat<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.DIVIDE, this, other));
    }

    /** {@code this / other}. */
    public FloatExpr<R> dividedBy(double other) {
        return FloatExpr.of(Told.binary(BinaryOp.DIVIDE, this, Told.literal(other)));
    }

    /** {@code this / other}. */
    public <S extends R> FloatExpr<S> dividedBy(DecimalExpr<? super S> other) {
        return FloatExpr.of(Told.binary(BinaryOp.DIVIDE, this, other));
    }

    /** {@code this / other}. */
    public <S extends R> MaybeFloat<S> dividedBy(AnyDecimal<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.DIVIDE, this, other));
    }

    /** {@code this / other}. */
    public FloatExpr<R> dividedBy(BigDecimal other) {
        return FloatExpr.of(Told.binary(BinaryOp.DIVIDE, this, Told.literal(other)));
    }

    /** {@code this div other}. */
    public <S extends R> IntExpr<S> div(IntExpr<? super S> other) {
        return IntExpr.of(Told.binary(BinaryOp.INT_DIVIDE, this, other));
    }

    /** {@code this div other}. */
    public <S extends R> MaybeInt<S> div(AnyInt<? super S> other) {
        return MaybeInt.of(Told.binary(BinaryOp.INT_DIVIDE, this, other));
    }

    /** {@code this div other}. */
    public IntExpr<R> div(long other) {
        return IntExpr.of(Told.binary(BinaryOp.INT_DIVIDE, this, Told.literal(other)));
    }

    /** {@code this % other}. */
    public <S extends R> IntExpr<S> rem(IntExpr<? super S> other) {
        return IntExpr.of(Told.binary(BinaryOp.REMAINDER, this, other));
    }

    /** {@code this % other}. */
    public <S extends R> MaybeInt<S> rem(AnyInt<? super S> other) {
        return MaybeInt.of(Told.binary(BinaryOp.REMAINDER, this, other));
    }

    /** {@code this % other}. */
    public IntExpr<R> rem(long other) {
        return IntExpr.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /** {@code this % other}. */
    public <S extends R> FloatExpr<S> rem(FloatExpr<? super S> other) {
        return FloatExpr.of(Told.binary(BinaryOp.REMAINDER, this, other));
    }

    /** {@code this % other}. */
    public <S extends R> MaybeFloat<S> rem(AnyFloat<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.REMAINDER, this, other));
    }

    /** {@code this % other}. */
    public FloatExpr<R> rem(double other) {
        return FloatExpr.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /** {@code this % other}. */
    public <S extends R> DecimalExpr<S> rem(DecimalExpr<? super S> other) {
        return DecimalExpr.of(Told.binary(BinaryOp.REMAINDER, this, other));
    }

    /** {@code this % other}. */
    public <S extends R> MaybeDecimal<S> rem(AnyDecimal<? super S> other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.REMAINDER, this, other));
    }

    /** {@code this % other}. */
    public DecimalExpr<R> rem(BigDecimal other) {
        return DecimalExpr.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /** {@code -this}. */
    public IntExpr<R> negate() {
        return IntExpr.of(Told.unary(UnaryOp.NEGATE, this));
    }
}
