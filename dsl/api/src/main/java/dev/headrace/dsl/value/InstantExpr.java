// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;
import java.time.Instant;

/**
 * An Instant computed from a row of {@code R}: a moment in UTC, to the microsecond, always there.
 * @param <R> the rows that it is computed from
 */
public sealed class InstantExpr<R> extends Sure<R, Instant> implements AnyInstant<R>
        permits InstantColumn, InstantOfRows {
    InstantExpr(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: an Instant, always there} For generated code: nothing
     * is checked here.
     * @param <R> the rows that it is computed from
     * @param told the draft of it
     */
    public static <R> InstantExpr<R> of(Told told) {
        return new InstantExpr<>(told);
    }

    /**
     * {@return {@code this == other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> is(AnyInstant<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
    }

    /**
     * {@return {@code this == other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param other what it is compared with; in whole microseconds
     */
    public BoolExpr<R> is(Instant other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this != other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> isNot(AnyInstant<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
    }

    /**
     * {@return {@code this != other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param other what it is compared with; in whole microseconds
     */
    public BoolExpr<R> isNot(Instant other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this < other}: a Bool, always there} The earlier one is less.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> lt(InstantExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /**
     * {@return {@code this < other}: a Bool, or missing} The earlier one is less. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> lt(AnyInstant<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /**
     * {@return {@code this < other}: a Bool, always there} The earlier one is less.
     * @param other what it is compared with; in whole microseconds
     */
    public BoolExpr<R> lt(Instant other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /**
     * {@return {@code this <= other}: a Bool, always there} The earlier one is less.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> le(InstantExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /**
     * {@return {@code this <= other}: a Bool, or missing} The earlier one is less. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> le(AnyInstant<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /**
     * {@return {@code this <= other}: a Bool, always there} The earlier one is less.
     * @param other what it is compared with; in whole microseconds
     */
    public BoolExpr<R> le(Instant other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this > other}: a Bool, always there} The earlier one is less.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> gt(InstantExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /**
     * {@return {@code this > other}: a Bool, or missing} The earlier one is less. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> gt(AnyInstant<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /**
     * {@return {@code this > other}: a Bool, always there} The earlier one is less.
     * @param other what it is compared with; in whole microseconds
     */
    public BoolExpr<R> gt(Instant other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /**
     * {@return {@code this >= other}: a Bool, always there} The earlier one is less.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> ge(InstantExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /**
     * {@return {@code this >= other}: a Bool, or missing} The earlier one is less. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> ge(AnyInstant<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /**
     * {@return {@code this >= other}: a Bool, always there} The earlier one is less.
     * @param other what it is compared with; in whole microseconds
     */
    public BoolExpr<R> ge(Instant other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this in low .: a Bool, always there} high}; both ends are within. A range whose low end is above
     * its high end holds nothing.
     * @param low the least value that is within; in whole microseconds
     * @param high the greatest value that is within; in whole microseconds
     */
    public BoolExpr<R> between(Instant low, Instant high) {
        return BoolExpr.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /**
     * {@return {@code this in low .: a Bool, always there} high}; both ends are within. A range whose low end is above
     * its high end holds nothing.
     * @param <S> the rows that all of it is computed from
     * @param low the least value that is within
     * @param high the greatest value that is within
     */
    public <S extends R> BoolExpr<S> between(InstantExpr<? super S> low, InstantExpr<? super S> high) {
        return BoolExpr.of(Told.between(this, low, high));
    }

    /**
     * {@return {@code this in [values]}; what is missing is in no list; a Bool, always there} Never missing itself.
     * @param values the values, written out; at least one; in whole microseconds
     */
    public BoolExpr<R> in(Instant... values) {
        return BoolExpr.of(Told.in(this, false, Told.literals(values)));
    }

    /**
     * {@return {@code this not in [values]}; what is missing is in no list; a Bool, always there} Never missing itself.
     * @param values the values, written out; at least one; in whole microseconds
     */
    public BoolExpr<R> notIn(Instant... values) {
        return BoolExpr.of(Told.in(this, true, Told.literals(values)));
    }

    /**
     * {@return {@code this + other}: an Instant, always there} What 64 bits of microseconds do not hold is a row error
     * (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is added
     */
    public <S extends R> InstantExpr<S> plus(DurationExpr<? super S> other) {
        return InstantExpr.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /**
     * {@return {@code this + other}: an Instant, missing where an operand is} What 64 bits of microseconds do not hold
     * is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is added
     */
    public <S extends R> MaybeInstant<S> plus(AnyDuration<? super S> other) {
        return MaybeInstant.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /**
     * {@return {@code this + other}: an Instant, always there} What 64 bits of microseconds do not hold is a row error
     * (HR0701).
     * @param other what is added
     */
    public InstantExpr<R> plus(Span other) {
        return InstantExpr.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /**
     * {@return {@code this - other}: an Instant, always there} What 64 bits of microseconds do not hold is a row error
     * (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is taken away
     */
    public <S extends R> InstantExpr<S> minus(DurationExpr<? super S> other) {
        return InstantExpr.of(Told.binary(BinaryOp.SUBTRACT, this, other));
    }

    /**
     * {@return {@code this - other}: an Instant, missing where an operand is} What 64 bits of microseconds do not hold
     * is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is taken away
     */
    public <S extends R> MaybeInstant<S> minus(AnyDuration<? super S> other) {
        return MaybeInstant.of(Told.binary(BinaryOp.SUBTRACT, this, other));
    }

    /**
     * {@return {@code this - other}: an Instant, always there} What 64 bits of microseconds do not hold is a row error
     * (HR0701).
     * @param other what is taken away
     */
    public InstantExpr<R> minus(Span other) {
        return InstantExpr.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /**
     * {@return {@code this - other}: a Duration, always there} What 64 bits of microseconds do not hold is a row error
     * (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is taken away
     */
    public <S extends R> DurationExpr<S> minus(InstantExpr<? super S> other) {
        return DurationExpr.of(Told.binary(BinaryOp.SUBTRACT, this, other));
    }

    /**
     * {@return {@code this - other}: a Duration, missing where an operand is} What 64 bits of microseconds do not hold
     * is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is taken away
     */
    public <S extends R> MaybeDuration<S> minus(AnyInstant<? super S> other) {
        return MaybeDuration.of(Told.binary(BinaryOp.SUBTRACT, this, other));
    }

    /**
     * {@return {@code this - other}: a Duration, always there} What 64 bits of microseconds do not hold is a row error
     * (HR0701).
     * @param other what is taken away; in whole microseconds
     */
    public DurationExpr<R> minus(Instant other) {
        return DurationExpr.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }
}
