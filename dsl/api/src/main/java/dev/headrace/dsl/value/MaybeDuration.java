// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;
import dev.headrace.ir.draft.UnaryOp;
import java.time.Duration;
import java.time.Instant;

/** A Duration computed from a row of {@code R}: a span of time, to the microsecond, or missing. */
public sealed class MaybeDuration<R> extends Maybe<R, Duration> implements AnyDuration<R>
        permits MaybeDurationColumn, MaybeDurationOfRows {
    MaybeDuration(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> MaybeDuration<R> of(Told told) {
        return new MaybeDuration<>(told);
    }

    /** {@code this ?? other}: the value if there is one, else the other. */
    public <S extends R> DurationExpr<S> orElse(DurationExpr<? super S> other) {
        return DurationExpr.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /** {@code this ?? other}: the first of two that there is. */
    public <S extends R> MaybeDuration<S> orElse(AnyDuration<? super S> other) {
        return MaybeDuration.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /** {@code this ?? other}: the value if there is one, else the other. */
    public DurationExpr<R> orElse(Span other) {
        return DurationExpr.of(Told.binary(BinaryOp.COALESCE, this, Told.literal(other)));
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
    public <S extends R> MaybeBool<S> lt(AnyDuration<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /** {@code this < other}. */
    public MaybeBool<R> lt(Span other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /** {@code this <= other}. */
    public <S extends R> MaybeBool<S> le(AnyDuration<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /** {@code this <= other}. */
    public MaybeBool<R> le(Span other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this > other}. */
    public <S extends R> MaybeBool<S> gt(AnyDuration<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /** {@code this > other}. */
    public MaybeBool<R> gt(Span other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /** {@code this >= other}. */
    public <S extends R> MaybeBool<S> ge(AnyDuration<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /** {@code this >= other}. */
    public MaybeBool<R> ge(Span other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this in low .. high}; both ends count. */
    public MaybeBool<R> between(Span low, Span high) {
        return MaybeBool.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /** {@code this in low .. high}; both ends count. */
    public <S extends R> MaybeBool<S> between(DurationExpr<? super S> low, DurationExpr<? super S> high) {
        return MaybeBool.of(Told.between(this, low, high));
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
    public <S extends R> MaybeDuration<S> plus(AnyDuration<? super S> other) {
        return MaybeDuration.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /** {@code this + other}. */
    public MaybeDuration<R> plus(Span other) {
        return MaybeDuration.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /** {@code this + other}. */
    public <S extends R> MaybeInstant<S> plus(AnyInstant<? super S> other) {
        return MaybeInstant.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /** {@code this + other}. */
    public MaybeInstant<R> plus(Instant other) {
        return MaybeInstant.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /** {@code this - other}. */
    public <S extends R> MaybeDuration<S> minus(AnyDuration<? super S> other) {
        return MaybeDuration.of(Told.binary(BinaryOp.SUBTRACT, this, other));
    }

    /** {@code this - other}. */
    public MaybeDuration<R> minus(Span other) {
        return MaybeDuration.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /** {@code this * other}. */
    public <S extends R> MaybeDuration<S> times(AnyInt<? super S> other) {
        return MaybeDuration.of(Told.binary(BinaryOp.MULTIPLY, this, other));
    }

    /** {@code this * other}. */
    public MaybeDuration<R> times(long other) {
        return MaybeDuration.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /** {@code this / other}. */
    public <S extends R> MaybeFloat<S> dividedBy(AnyDuration<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.DIVIDE, this, other));
    }

    /** {@code this / other}. */
    public MaybeFloat<R> dividedBy(Span other) {
        return MaybeFloat.of(Told.binary(BinaryOp.DIVIDE, this, Told.literal(other)));
    }

    /** {@code this div other}. */
    public <S extends R> MaybeInt<S> div(AnyDuration<? super S> other) {
        return MaybeInt.of(Told.binary(BinaryOp.INT_DIVIDE, this, other));
    }

    /** {@code this div other}. */
    public MaybeInt<R> div(Span other) {
        return MaybeInt.of(Told.binary(BinaryOp.INT_DIVIDE, this, Told.literal(other)));
    }

    /** {@code this div other}. */
    public <S extends R> MaybeDuration<S> div(AnyInt<? super S> other) {
        return MaybeDuration.of(Told.binary(BinaryOp.INT_DIVIDE, this, other));
    }

    /** {@code this div other}. */
    public MaybeDuration<R> div(long other) {
        return MaybeDuration.of(Told.binary(BinaryOp.INT_DIVIDE, this, Told.literal(other)));
    }

    /** {@code this % other}. */
    public <S extends R> MaybeDuration<S> rem(AnyDuration<? super S> other) {
        return MaybeDuration.of(Told.binary(BinaryOp.REMAINDER, this, other));
    }

    /** {@code this % other}. */
    public MaybeDuration<R> rem(Span other) {
        return MaybeDuration.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /** {@code -this}. */
    public MaybeDuration<R> negate() {
        return MaybeDuration.of(Told.unary(UnaryOp.NEGATE, this));
    }
}
