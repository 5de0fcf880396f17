// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;
import dev.headrace.ir.draft.UnaryOp;
import java.time.Duration;
import java.time.Instant;

/** A Duration computed from a row of {@code R}: a span of time, to the microsecond, always there. */
public sealed class DurationExpr<R> extends Sure<R, Duration> implements AnyDuration<R>
        permits DurationColumn, DurationOfRows, DurationTotal {
    DurationExpr(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> DurationExpr<R> of(Told told) {
        return new DurationExpr<>(told);
    }

    /** {@code this == other}. */
    public <S extends R> BoolExpr<S> is(AnyDuration<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
    }

    /** {@code this == other}. */
    public BoolExpr<R> is(Span other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, Told.literal(other)));
    }

    /** {@code this != other}. */
    public <S extends R> BoolExpr<S> isNot(AnyDuration<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
    }

    /** {@code this != other}. */
    public BoolExpr<R> isNot(Span other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, Told.literal(other)));
    }

    /** {@code this < other}. */
    public <S extends R> BoolExpr<S> lt(DurationExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /** {@code this < other}. */
    public <S extends R> MaybeBool<S> lt(AnyDuration<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /** {@code this < other}. */
    public BoolExpr<R> lt(Span other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /** {@code this <= other}. */
    public <S extends R> BoolExpr<S> le(DurationExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /** {@code this <= other}. */
    public <S extends R> MaybeBool<S> le(AnyDuration<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /** {@code this <= other}. */
    public BoolExpr<R> le(Span other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this > other}. */
    public <S extends R> BoolExpr<S> gt(DurationExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /** {@code this > other}. */
    public <S extends R> MaybeBool<S> gt(AnyDuration<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /** {@code this > other}. */
    public BoolExpr<R> gt(Span other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /** {@code this >= other}. */
    public <S extends R> BoolExpr<S> ge(DurationExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /** {@code this >= other}. */
    public <S extends R> MaybeBool<S> ge(AnyDuration<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /** {@code this >= other}. */
    public BoolExpr<R> ge(Span other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this in low .. high}; both ends count. */
    public BoolExpr<R> between(Span low, Span high) {
        return BoolExpr.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /** {@code this in low .. high}; both ends count. */
    public <S extends R> BoolExpr<S> between(DurationExpr<? super S> low, DurationExpr<? super S> high) {
        return BoolExpr.of(Told.between(this, low, high));
    }

    /** {@code this in [values]}; what is missing is in no list. */
    public BoolExpr<R> in(Span... values) {
        return BoolExpr.of(Told.in(this, false, Told.literals(values)));
    }

    /** {@code this not in [values]}; what is missing is in no list. */
    public BoolExpr<R> notIn(Span... values) {
        return BoolExpr.of(Told.in(this, true, Told.literals(values)));
    }

    /** {@code this + other}. */
    public <S extends R> DurationExpr<S> plus(DurationExpr<? super S> other) {
        return DurationExpr.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /** {@code this + other}. */
    public <S extends R> MaybeDuration<S> plus(AnyDuration<? super S> other) {
        return MaybeDuration.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /** {@code this + other}. */
    public DurationExpr<R> plus(Span other) {
        return DurationExpr.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /** {@code this + other}. */
    public <S extends R> InstantExpr<S> plus(InstantExpr<? super S> other) {
        return InstantExpr.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /** {@code this + other}. */
    public <S extends R> MaybeInstant<S> plus(AnyInstant<? super S> other) {
        return MaybeInstant.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /** {@code this + other}. */
    public InstantExpr<R> plus(Instant other) {
        return InstantExpr.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /** {@code this - other}. */
    public <S extends R> DurationExpr<S> minus(DurationExpr<? super S> other) {
        return DurationExpr.of(Told.binary(BinaryOp.SUBTRACT, this, other));
    }

    /** {@code this - other}. */
    public <S extends R> MaybeDuration<S> minus(AnyDuration<? super S> other) {
        return MaybeDuration.of(Told.binary(BinaryOp.SUBTRACT, this, other));
    }

    /** {@code this - other}. */
    public DurationExpr<R> minus(Span other) {
        return DurationExpr.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /** {@code this * other}. */
    public <S extends R> DurationExpr<S> times(IntExpr<? super S> other) {
        return DurationExpr.of(Told.binary(BinaryOp.MULTIPLY, this, other));
    }

    /** {@code this * other}. */
    public <S extends R> MaybeDuration<S> times(AnyInt<? super S> other) {
        return MaybeDuration.of(Told.binary(BinaryOp.MULTIPLY, this, other));
    }

    /** {@code this * other}. */
    public DurationExpr<R> times(long other) {
        return DurationExpr.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /** {@code this / other}. */
    public <S extends R> FloatExpr<S> dividedBy(DurationExpr<? super S> other) {
        return FloatExpr.of(Told.binary(BinaryOp.DIVIDE, this, other));
    }

    /** {@code this / other}. */
    public <S extends R> MaybeFloat<S> dividedBy(AnyDuration<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.DIVIDE, this, other));
    }

    /** {@code this / other}. */
    public FloatExpr<R> dividedBy(Span other) {
        return FloatExpr.of(Told.binary(BinaryOp.DIVIDE, this, Told.literal(other)));
    }

    /** {@code this div other}. */
    public <S extends R> IntExpr<S> div(DurationExpr<? super S> other) {
        return IntExpr.of(Told.binary(BinaryOp.INT_DIVIDE, this, other));
    }

    /** {@code this div other}. */
    public <S extends R> MaybeInt<S> div(AnyDuration<? super S> other) {
        return MaybeInt.of(Told.binary(BinaryOp.INT_DIVIDE, this, other));
    }

    /** {@code this div other}. */
    public IntExpr<R> div(Span other) {
        return IntExpr.of(Told.binary(BinaryOp.INT_DIVIDE, this, Told.literal(other)));
    }

    /** {@code this div other}. */
    public <S extends R> DurationExpr<S> div(IntExpr<? super S> other) {
        return DurationExpr.of(Told.binary(BinaryOp.INT_DIVIDE, this, other));
    }

    /** {@code this div other}. */
    public <S extends R> MaybeDuration<S> div(AnyInt<? super S> other) {
        return MaybeDuration.of(Told.binary(BinaryOp.INT_DIVIDE, this, other));
    }

    /** {@code this div other}. */
    public DurationExpr<R> div(long other) {
        return DurationExpr.of(Told.binary(BinaryOp.INT_DIVIDE, this, Told.literal(other)));
    }

    /** {@code this % other}. */
    public <S extends R> DurationExpr<S> rem(DurationExpr<? super S> other) {
        return DurationExpr.of(Told.binary(BinaryOp.REMAINDER, this, other));
    }

    /** {@code this % other}. */
    public <S extends R> MaybeDuration<S> rem(AnyDuration<? super S> other) {
        return MaybeDuration.of(Told.binary(BinaryOp.REMAINDER, this, other));
    }

    /** {@code this % other}. */
    public DurationExpr<R> rem(Span other) {
        return DurationExpr.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /** {@code -this}. */
    public DurationExpr<R> negate() {
        return DurationExpr.of(Told.unary(UnaryOp.NEGATE, this));
    }
}
