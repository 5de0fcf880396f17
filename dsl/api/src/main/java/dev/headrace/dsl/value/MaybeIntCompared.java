// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;
import java.math.BigDecimal;

/**
 * How an Int that may be missing is compared.
 * @param <R> the rows that it is computed from
 */
abstract sealed class MaybeIntCompared<R> extends Maybe<R, Long> permits MaybeInt {
    MaybeIntCompared(Told told) {
        super(told);
    }

    /**
     * {@return {@code this == other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> is(AnyInt<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
    }

    /**
     * {@return {@code this == other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> is(AnyFloat<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
    }

    /**
     * {@return {@code this == other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> is(AnyDecimal<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
    }

    /**
     * {@return {@code this == other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param other what it is compared with
     */
    public BoolExpr<R> is(long other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this == other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param other what it is compared with; finite
     */
    public BoolExpr<R> is(double other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this == other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param other what it is compared with
     */
    public BoolExpr<R> is(BigDecimal other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this != other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> isNot(AnyInt<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
    }

    /**
     * {@return {@code this != other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> isNot(AnyFloat<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
    }

    /**
     * {@return {@code this != other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> isNot(AnyDecimal<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
    }

    /**
     * {@return {@code this != other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param other what it is compared with
     */
    public BoolExpr<R> isNot(long other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this != other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param other what it is compared with; finite
     */
    public BoolExpr<R> isNot(double other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this != other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param other what it is compared with
     */
    public BoolExpr<R> isNot(BigDecimal other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this < other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> lt(AnyInt<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /**
     * {@return {@code this < other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> lt(AnyFloat<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /**
     * {@return {@code this < other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> lt(AnyDecimal<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /**
     * {@return {@code this < other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param other what it is compared with
     */
    public MaybeBool<R> lt(long other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /**
     * {@return {@code this < other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param other what it is compared with; finite
     */
    public MaybeBool<R> lt(double other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /**
     * {@return {@code this < other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param other what it is compared with
     */
    public MaybeBool<R> lt(BigDecimal other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /**
     * {@return {@code this <= other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> le(AnyInt<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /**
     * {@return {@code this <= other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> le(AnyFloat<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /**
     * {@return {@code this <= other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> le(AnyDecimal<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /**
     * {@return {@code this <= other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param other what it is compared with
     */
    public MaybeBool<R> le(long other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this <= other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param other what it is compared with; finite
     */
    public MaybeBool<R> le(double other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this <= other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param other what it is compared with
     */
    public MaybeBool<R> le(BigDecimal other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this > other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> gt(AnyInt<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /**
     * {@return {@code this > other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> gt(AnyFloat<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /**
     * {@return {@code this > other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> gt(AnyDecimal<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /**
     * {@return {@code this > other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param other what it is compared with
     */
    public MaybeBool<R> gt(long other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /**
     * {@return {@code this > other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param other what it is compared with; finite
     */
    public MaybeBool<R> gt(double other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /**
     * {@return {@code this > other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param other what it is compared with
     */
    public MaybeBool<R> gt(BigDecimal other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /**
     * {@return {@code this >= other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> ge(AnyInt<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /**
     * {@return {@code this >= other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> ge(AnyFloat<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /**
     * {@return {@code this >= other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> ge(AnyDecimal<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /**
     * {@return {@code this >= other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param other what it is compared with
     */
    public MaybeBool<R> ge(long other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this >= other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param other what it is compared with; finite
     */
    public MaybeBool<R> ge(double other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this >= other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param other what it is compared with
     */
    public MaybeBool<R> ge(BigDecimal other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this in low .: a Bool, missing where an operand is} high}; both ends are within. A range whose
     * low end is above its high end holds nothing.
     * @param low the least value that is within
     * @param high the greatest value that is within
     */
    public MaybeBool<R> between(long low, long high) {
        return MaybeBool.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /**
     * {@return {@code this in low .: a Bool, missing where an operand is} high}; both ends are within. A range whose
     * low end is above its high end holds nothing.
     * @param low the least value that is within; finite
     * @param high the greatest value that is within; finite
     */
    public MaybeBool<R> between(double low, double high) {
        return MaybeBool.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /**
     * {@return {@code this in low .: a Bool, missing where an operand is} high}; both ends are within. A range whose
     * low end is above its high end holds nothing.
     * @param low the least value that is within
     * @param high the greatest value that is within
     */
    public MaybeBool<R> between(BigDecimal low, BigDecimal high) {
        return MaybeBool.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /**
     * {@return {@code this in low .: a Bool, missing where an operand is} high}; both ends are within. A range whose
     * low end is above its high end holds nothing.
     * @param <S> the rows that all of it is computed from
     * @param low the least value that is within
     * @param high the greatest value that is within
     */
    public <S extends R> MaybeBool<S> between(IntExpr<? super S> low, IntExpr<? super S> high) {
        return MaybeBool.of(Told.between(this, low, high));
    }

    /**
     * {@return {@code this in [values]}; what is missing is in no list; a Bool, always there} Never missing itself.
     * @param values the values, written out; at least one
     */
    public BoolExpr<R> in(long... values) {
        return BoolExpr.of(Told.in(this, false, Told.literals(values)));
    }

    /**
     * {@return {@code this not in [values]}; what is missing is in no list; a Bool, always there} Never missing itself.
     * @param values the values, written out; at least one
     */
    public BoolExpr<R> notIn(long... values) {
        return BoolExpr.of(Told.in(this, true, Told.literals(values)));
    }
}
