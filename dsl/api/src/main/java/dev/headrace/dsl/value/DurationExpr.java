// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;
import dev.headrace.ir.draft.UnaryOp;
import java.time.Duration;
import java.time.Instant;

/**
 * A Duration computed from a row of {@code R}: a span of time, to the microsecond, always there.
 * @param <R> the rows that it is computed from
 */
public sealed class DurationExpr<R> extends Sure<R, Duration> implements AnyDuration<R>
        permits DurationColumn, DurationOfRows, DurationTotal {
    DurationExpr(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: a Duration, always there} For generated code: nothing
     * is checked here.
     * @param <R> the rows that it is computed from
     * @param told the draft of it
     */
    public static <R> DurationExpr<R> of(Told told) {
        return new DurationExpr<>(told);
    }

    /**
     * {@return {@code this == other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> is(AnyDuration<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
    }

    /**
     * {@return {@code this == other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param other what it is compared with
     */
    public BoolExpr<R> is(Span other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this != other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> isNot(AnyDuration<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
    }

    /**
     * {@return {@code this != other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param other what it is compared with
     */
    public BoolExpr<R> isNot(Span other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this < other}: a Bool, always there} The shorter one is less.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> lt(DurationExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /**
     * {@return {@code this < other}: a Bool, or missing} The shorter one is less. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> lt(AnyDuration<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /**
     * {@return {@code this < other}: a Bool, always there} The shorter one is less.
     * @param other what it is compared with
     */
    public BoolExpr<R> lt(Span other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /**
     * {@return {@code this <= other}: a Bool, always there} The shorter one is less.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> le(DurationExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /**
     * {@return {@code this <= other}: a Bool, or missing} The shorter one is less. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> le(AnyDuration<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /**
     * {@return {@code this <= other}: a Bool, always there} The shorter one is less.
     * @param other what it is compared with
     */
    public BoolExpr<R> le(Span other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this > other}: a Bool, always there} The shorter one is less.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> gt(DurationExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /**
     * {@return {@code this > other}: a Bool, or missing} The shorter one is less. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> gt(AnyDuration<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /**
     * {@return {@code this > other}: a Bool, always there} The shorter one is less.
     * @param other what it is compared with
     */
    public BoolExpr<R> gt(Span other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /**
     * {@return {@code this >= other}: a Bool, always there} The shorter one is less.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> ge(DurationExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /**
     * {@return {@code this >= other}: a Bool, or missing} The shorter one is less. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> ge(AnyDuration<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /**
     * {@return {@code this >= other}: a Bool, always there} The shorter one is less.
     * @param other what it is compared with
     */
    public BoolExpr<R> ge(Span other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this in low .: a Bool, always there} high}; both ends are within. A range whose low end is above
     * its high end holds nothing.
     * @param low the least value that is within
     * @param high the greatest value that is within
     */
    public BoolExpr<R> between(Span low, Span high) {
        return BoolExpr.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /**
     * {@return {@code this in low .: a Bool, always there} high}; both ends are within. A range whose low end is above
     * its high end holds nothing.
     * @param <S> the rows that all of it is computed from
     * @param low the least value that is within
     * @param high the greatest value that is within
     */
    public <S extends R> BoolExpr<S> between(DurationExpr<? super S> low, DurationExpr<? super S> high) {
        return BoolExpr.of(Told.between(this, low, high));
    }

    /**
     * {@return {@code this in [values]}; what is missing is in no list; a Bool, always there} Never missing itself.
     * @param values the values, written out; at least one
     */
    public BoolExpr<R> in(Span... values) {
        return BoolExpr.of(Told.in(this, false, Told.literals(values)));
    }

    /**
     * {@return {@code this not in [values]}; what is missing is in no list; a Bool, always there} Never missing itself.
     * @param values the values, written out; at least one
     */
    public BoolExpr<R> notIn(Span... values) {
        return BoolExpr.of(Told.in(this, true, Told.literals(values)));
    }

    /**
     * {@return {@code this + other}: a Duration, always there} What 64 bits of microseconds do not hold is a row error
     * (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is added
     */
    public <S extends R> DurationExpr<S> plus(DurationExpr<? super S> other) {
        return DurationExpr.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /**
     * {@return {@code this + other}: a Duration, missing where an operand is} What 64 bits of microseconds do not hold
     * is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is added
     */
    public <S extends R> MaybeDuration<S> plus(AnyDuration<? super S> other) {
        return MaybeDuration.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /**
     * {@return {@code this + other}: a Duration, always there} What 64 bits of microseconds do not hold is a row error
     * (HR0701).
     * @param other what is added
     */
    public DurationExpr<R> plus(Span other) {
        return DurationExpr.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /**
     * {@return {@code this + other}: an Instant, always there} What 64 bits of microseconds do not hold is a row error
     * (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is added
     */
    public <S extends R> InstantExpr<S> plus(InstantExpr<? super S> other) {
        return InstantExpr.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /**
     * {@return {@code this + other}: an Instant, missing where an operand is} What 64 bits of microseconds do not hold
     * is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is added
     */
    public <S extends R> MaybeInstant<S> plus(AnyInstant<? super S> other) {
        return MaybeInstant.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /**
     * {@return {@code this + other}: an Instant, always there} What 64 bits of microseconds do not hold is a row error
     * (HR0701).
     * @param other what is added; in whole microseconds
     */
    public InstantExpr<R> plus(Instant other) {
        return InstantExpr.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /**
     * {@return {@code this - other}: a Duration, always there} What 64 bits of microseconds do not hold is a row error
     * (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is taken away
     */
    public <S extends R> DurationExpr<S> minus(DurationExpr<? super S> other) {
        return DurationExpr.of(Told.binary(BinaryOp.SUBTRACT, this, other));
    }

    /**
     * {@return {@code this - other}: a Duration, missing where an operand is} What 64 bits of microseconds do not hold
     * is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is taken away
     */
    public <S extends R> MaybeDuration<S> minus(AnyDuration<? super S> other) {
        return MaybeDuration.of(Told.binary(BinaryOp.SUBTRACT, this, other));
    }

    /**
     * {@return {@code this - other}: a Duration, always there} What 64 bits of microseconds do not hold is a row error
     * (HR0701).
     * @param other what is taken away
     */
    public DurationExpr<R> minus(Span other) {
        return DurationExpr.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /**
     * {@return {@code this * other}: a Duration, always there} What 64 bits of microseconds do not hold is a row error
     * (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the other factor
     */
    public <S extends R> DurationExpr<S> times(IntExpr<? super S> other) {
        return DurationExpr.of(Told.binary(BinaryOp.MULTIPLY, this, other));
    }

    /**
     * {@return {@code this * other}: a Duration, missing where an operand is} What 64 bits of microseconds do not hold
     * is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the other factor
     */
    public <S extends R> MaybeDuration<S> times(AnyInt<? super S> other) {
        return MaybeDuration.of(Told.binary(BinaryOp.MULTIPLY, this, other));
    }

    /**
     * {@return {@code this * other}: a Duration, always there} What 64 bits of microseconds do not hold is a row error
     * (HR0701).
     * @param other the other factor
     */
    public DurationExpr<R> times(long other) {
        return DurationExpr.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /**
     * {@return {@code this / other}: a Float, always there} The nearest Float to the quotient. What is not finite is a
     * row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> FloatExpr<S> dividedBy(DurationExpr<? super S> other) {
        return FloatExpr.of(Told.binary(BinaryOp.DIVIDE, this, other));
    }

    /**
     * {@return {@code this / other}: a Float, missing where an operand is} The nearest Float to the quotient. What is
     * not finite is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> MaybeFloat<S> dividedBy(AnyDuration<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.DIVIDE, this, other));
    }

    /**
     * {@return {@code this / other}: a Float, always there} The nearest Float to the quotient. What is not finite is a
     * row error (HR0701).
     * @param other the divisor; 0 is a row error
     */
    public FloatExpr<R> dividedBy(Span other) {
        return FloatExpr.of(Told.binary(BinaryOp.DIVIDE, this, Told.literal(other)));
    }

    /**
     * {@return {@code this div other}: an Int, always there} The quotient truncated towards zero. What needs more than
     * 64 bits is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> IntExpr<S> div(DurationExpr<? super S> other) {
        return IntExpr.of(Told.binary(BinaryOp.INT_DIVIDE, this, other));
    }

    /**
     * {@return {@code this div other}: an Int, missing where an operand is} The quotient truncated towards zero. What
     * needs more than 64 bits is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> MaybeInt<S> div(AnyDuration<? super S> other) {
        return MaybeInt.of(Told.binary(BinaryOp.INT_DIVIDE, this, other));
    }

    /**
     * {@return {@code this div other}: an Int, always there} The quotient truncated towards zero. What needs more than
     * 64 bits is a row error (HR0701).
     * @param other the divisor; 0 is a row error
     */
    public IntExpr<R> div(Span other) {
        return IntExpr.of(Told.binary(BinaryOp.INT_DIVIDE, this, Told.literal(other)));
    }

    /**
     * {@return {@code this div other}: a Duration, always there} The quotient truncated towards zero. What 64 bits of
     * microseconds do not hold is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> DurationExpr<S> div(IntExpr<? super S> other) {
        return DurationExpr.of(Told.binary(BinaryOp.INT_DIVIDE, this, other));
    }

    /**
     * {@return {@code this div other}: a Duration, missing where an operand is} The quotient truncated towards zero.
     * What 64 bits of microseconds do not hold is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> MaybeDuration<S> div(AnyInt<? super S> other) {
        return MaybeDuration.of(Told.binary(BinaryOp.INT_DIVIDE, this, other));
    }

    /**
     * {@return {@code this div other}: a Duration, always there} The quotient truncated towards zero. What 64 bits of
     * microseconds do not hold is a row error (HR0701).
     * @param other the divisor; 0 is a row error
     */
    public DurationExpr<R> div(long other) {
        return DurationExpr.of(Told.binary(BinaryOp.INT_DIVIDE, this, Told.literal(other)));
    }

    /**
     * {@return {@code this % other}: a Duration, always there} What {@code div} leaves, with the sign of this. What 64
     * bits of microseconds do not hold is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> DurationExpr<S> rem(DurationExpr<? super S> other) {
        return DurationExpr.of(Told.binary(BinaryOp.REMAINDER, this, other));
    }

    /**
     * {@return {@code this % other}: a Duration, missing where an operand is} What {@code div} leaves, with the sign of
     * this. What 64 bits of microseconds do not hold is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> MaybeDuration<S> rem(AnyDuration<? super S> other) {
        return MaybeDuration.of(Told.binary(BinaryOp.REMAINDER, this, other));
    }

    /**
     * {@return {@code this % other}: a Duration, always there} What {@code div} leaves, with the sign of this. What 64
     * bits of microseconds do not hold is a row error (HR0701).
     * @param other the divisor; 0 is a row error
     */
    public DurationExpr<R> rem(Span other) {
        return DurationExpr.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /**
     * {@return {@code -this}: the same with the other sign; a Duration, always there} For the least there is, which has
     * none, a row error (HR0701).
     */
    public DurationExpr<R> negate() {
        return DurationExpr.of(Told.unary(UnaryOp.NEGATE, this));
    }
}
