// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;
import java.time.LocalDate;

/**
 * A Date computed from a row of {@code R}: a day, always there.
 * @param <R> the rows that it is computed from
 */
public sealed class DateExpr<R> extends Sure<R, LocalDate> implements AnyDate<R> permits DateColumn, DateOfRows {
    DateExpr(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: a Date, always there} For generated code: nothing is
     * checked here.
     * @param <R> the rows that it is computed from
     * @param told the draft of it
     */
    public static <R> DateExpr<R> of(Told told) {
        return new DateExpr<>(told);
    }

    /**
     * {@return {@code this == other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> is(AnyDate<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
    }

    /**
     * {@return {@code this == other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param other what it is compared with
     */
    public BoolExpr<R> is(LocalDate other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this != other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> isNot(AnyDate<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
    }

    /**
     * {@return {@code this != other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param other what it is compared with
     */
    public BoolExpr<R> isNot(LocalDate other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this < other}: a Bool, always there} The earlier one is less.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> lt(DateExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /**
     * {@return {@code this < other}: a Bool, or missing} The earlier one is less. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> lt(AnyDate<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /**
     * {@return {@code this < other}: a Bool, always there} The earlier one is less.
     * @param other what it is compared with
     */
    public BoolExpr<R> lt(LocalDate other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /**
     * {@return {@code this <= other}: a Bool, always there} The earlier one is less.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> le(DateExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /**
     * {@return {@code this <= other}: a Bool, or missing} The earlier one is less. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> le(AnyDate<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /**
     * {@return {@code this <= other}: a Bool, always there} The earlier one is less.
     * @param other what it is compared with
     */
    public BoolExpr<R> le(LocalDate other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this > other}: a Bool, always there} The earlier one is less.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> gt(DateExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /**
     * {@return {@code this > other}: a Bool, or missing} The earlier one is less. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> gt(AnyDate<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /**
     * {@return {@code this > other}: a Bool, always there} The earlier one is less.
     * @param other what it is compared with
     */
    public BoolExpr<R> gt(LocalDate other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /**
     * {@return {@code this >= other}: a Bool, always there} The earlier one is less.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> ge(DateExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /**
     * {@return {@code this >= other}: a Bool, or missing} The earlier one is less. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> ge(AnyDate<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /**
     * {@return {@code this >= other}: a Bool, always there} The earlier one is less.
     * @param other what it is compared with
     */
    public BoolExpr<R> ge(LocalDate other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this in low .: a Bool, always there} high}; both ends are within. A range whose low end is above
     * its high end holds nothing.
     * @param low the least value that is within
     * @param high the greatest value that is within
     */
    public BoolExpr<R> between(LocalDate low, LocalDate high) {
        return BoolExpr.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /**
     * {@return {@code this in low .: a Bool, always there} high}; both ends are within. A range whose low end is above
     * its high end holds nothing.
     * @param <S> the rows that all of it is computed from
     * @param low the least value that is within
     * @param high the greatest value that is within
     */
    public <S extends R> BoolExpr<S> between(DateExpr<? super S> low, DateExpr<? super S> high) {
        return BoolExpr.of(Told.between(this, low, high));
    }

    /**
     * {@return {@code this in [values]}; what is missing is in no list; a Bool, always there} Never missing itself.
     * @param values the values, written out; at least one
     */
    public BoolExpr<R> in(LocalDate... values) {
        return BoolExpr.of(Told.in(this, false, Told.literals(values)));
    }

    /**
     * {@return {@code this not in [values]}; what is missing is in no list; a Bool, always there} Never missing itself.
     * @param values the values, written out; at least one
     */
    public BoolExpr<R> notIn(LocalDate... values) {
        return BoolExpr.of(Told.in(this, true, Told.literals(values)));
    }
}
