// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;
import java.time.Instant;

/**
 * An Instant computed from a row of {@code R}: a moment in UTC, to the microsecond, or missing.
 * @param <R> the rows that it is computed from
 */
public sealed class MaybeInstant<R> extends Maybe<R, Instant> implements AnyInstant<R>
        permits MaybeInstantColumn, MaybeInstantOfRows {
    MaybeInstant(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: an Instant, missing where an operand is} For generated
     * code: nothing is checked here.
     * @param <R> the rows that it is computed from
     * @param told the draft of it
     */
    public static <R> MaybeInstant<R> of(Told told) {
        return new MaybeInstant<>(told);
    }

    /**
     * {@return {@code this ?? other}: the value if there is one, else the other; an Instant, always there}
     * @param <S> the rows that all of it is computed from
     * @param other what stands in where this is missing
     */
    public <S extends R> InstantExpr<S> orElse(InstantExpr<? super S> other) {
        return InstantExpr.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /**
     * {@return {@code this ?? other}: the first of two that there is; an Instant, missing where an operand is}
     * @param <S> the rows that all of it is computed from
     * @param other what stands in where this is missing
     */
    public <S extends R> MaybeInstant<S> orElse(AnyInstant<? super S> other) {
        return MaybeInstant.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /**
     * {@return {@code this ?? other}: the value if there is one, else the other; an Instant, always there}
     * @param other what stands in where this is missing; in whole microseconds
     */
    public InstantExpr<R> orElse(Instant other) {
        return InstantExpr.of(Told.binary(BinaryOp.COALESCE, this, Told.literal(other)));
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
     * {@return {@code this < other}: a Bool, or missing} The earlier one is less. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> lt(AnyInstant<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /**
     * {@return {@code this < other}: a Bool, or missing} The earlier one is less. Missing where either is.
     * @param other what it is compared with; in whole microseconds
     */
    public MaybeBool<R> lt(Instant other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
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
     * {@return {@code this <= other}: a Bool, or missing} The earlier one is less. Missing where either is.
     * @param other what it is compared with; in whole microseconds
     */
    public MaybeBool<R> le(Instant other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
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
     * {@return {@code this > other}: a Bool, or missing} The earlier one is less. Missing where either is.
     * @param other what it is compared with; in whole microseconds
     */
    public MaybeBool<R> gt(Instant other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
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
     * {@return {@code this >= other}: a Bool, or missing} The earlier one is less. Missing where either is.
     * @param other what it is compared with; in whole microseconds
     */
    public MaybeBool<R> ge(Instant other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this in low .: a Bool, missing where an operand is} high}; both ends are within. A range whose
     * low end is above its high end holds nothing.
     * @param low the least value that is within; in whole microseconds
     * @param high the greatest value that is within; in whole microseconds
     */
    public MaybeBool<R> between(Instant low, Instant high) {
        return MaybeBool.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /**
     * {@return {@code this in low .: a Bool, missing where an operand is} high}; both ends are within. A range whose
     * low end is above its high end holds nothing.
     * @param <S> the rows that all of it is computed from
     * @param low the least value that is within
     * @param high the greatest value that is within
     */
    public <S extends R> MaybeBool<S> between(InstantExpr<? super S> low, InstantExpr<? super S> high) {
        return MaybeBool.of(Told.between(this, low, high));
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
     * {@return {@code this + other}: an Instant, missing where an operand is} What 64 bits of microseconds do not hold
     * is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is added
     */
    public <S extends R> MaybeInstant<S> plus(AnyDuration<? super S> other) {
        return MaybeInstant.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /**
     * {@return {@code this + other}: an Instant, missing where an operand is} What 64 bits of microseconds do not hold
     * is a row error (HR0701).
     * @param other what is added
     */
    public MaybeInstant<R> plus(Span other) {
        return MaybeInstant.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
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
     * {@return {@code this - other}: an Instant, missing where an operand is} What 64 bits of microseconds do not hold
     * is a row error (HR0701).
     * @param other what is taken away
     */
    public MaybeInstant<R> minus(Span other) {
        return MaybeInstant.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
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
     * {@return {@code this - other}: a Duration, missing where an operand is} What 64 bits of microseconds do not hold
     * is a row error (HR0701).
     * @param other what is taken away; in whole microseconds
     */
    public MaybeDuration<R> minus(Instant other) {
        return MaybeDuration.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }
}
