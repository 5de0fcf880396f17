// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;
import dev.headrace.ir.draft.UnaryOp;

/**
 * A Float computed from a row of {@code R}: a finite double, or missing.
 * @param <R> the rows that it is computed from
 */
public sealed class MaybeFloat<R> extends Maybe<R, Double> implements AnyFloat<R>
        permits MaybeFloatColumn, MaybeFloatOfRows {
    MaybeFloat(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: a Float, missing where an operand is} For generated
     * code: nothing is checked here.
     * @param <R> the rows that it is computed from
     * @param told the draft of it
     */
    public static <R> MaybeFloat<R> of(Told told) {
        return new MaybeFloat<>(told);
    }

    /**
     * {@return {@code this ?? other}: the value if there is one, else the other; a Float, always there}
     * @param <S> the rows that all of it is computed from
     * @param other what stands in where this is missing
     */
    public <S extends R> FloatExpr<S> orElse(FloatLike<? super S> other) {
        return FloatExpr.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /**
     * {@return {@code this ?? other}: the first of two that there is; a Float, missing where an operand is}
     * @param <S> the rows that all of it is computed from
     * @param other what stands in where this is missing
     */
    public <S extends R> MaybeFloat<S> orElse(AnyFloatLike<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /**
     * {@return {@code this ?? other}: the value if there is one, else the other; a Float, always there}
     * @param other what stands in where this is missing; finite
     */
    public FloatExpr<R> orElse(double other) {
        return FloatExpr.of(Told.binary(BinaryOp.COALESCE, this, Told.literal(other)));
    }

    /**
     * {@return {@code this ?? other}: the value if there is one, else the other; a Float, always there}
     * @param other what stands in where this is missing
     */
    public FloatExpr<R> orElse(long other) {
        return FloatExpr.of(Told.binary(BinaryOp.COALESCE, this, Told.literal(other)));
    }

    /**
     * {@return {@code this == other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> is(AnyFloatLike<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
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
    public BoolExpr<R> is(long other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this == other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param other what it is compared with
     */
    public BoolExpr<R> is(Share other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this != other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> isNot(AnyFloatLike<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
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
    public BoolExpr<R> isNot(long other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this != other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param other what it is compared with
     */
    public BoolExpr<R> isNot(Share other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this < other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> lt(AnyFloatLike<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, other));
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
    public MaybeBool<R> lt(long other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /**
     * {@return {@code this < other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param other what it is compared with
     */
    public MaybeBool<R> lt(Share other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /**
     * {@return {@code this <= other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> le(AnyFloatLike<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
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
    public MaybeBool<R> le(long other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this <= other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param other what it is compared with
     */
    public MaybeBool<R> le(Share other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this > other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> gt(AnyFloatLike<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, other));
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
    public MaybeBool<R> gt(long other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /**
     * {@return {@code this > other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param other what it is compared with
     */
    public MaybeBool<R> gt(Share other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /**
     * {@return {@code this >= other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> ge(AnyFloatLike<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
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
    public MaybeBool<R> ge(long other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this >= other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param other what it is compared with
     */
    public MaybeBool<R> ge(Share other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
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
    public MaybeBool<R> between(Share low, Share high) {
        return MaybeBool.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /**
     * {@return {@code this in low .: a Bool, missing where an operand is} high}; both ends are within. A range whose
     * low end is above its high end holds nothing.
     * @param <S> the rows that all of it is computed from
     * @param low the least value that is within
     * @param high the greatest value that is within
     */
    public <S extends R> MaybeBool<S> between(FloatLike<? super S> low, FloatLike<? super S> high) {
        return MaybeBool.of(Told.between(this, low, high));
    }

    /**
     * {@return {@code this in [values]}; what is missing is in no list; a Bool, always there} Never missing itself.
     * @param values the values, written out; at least one; finite
     */
    public BoolExpr<R> in(double... values) {
        return BoolExpr.of(Told.in(this, false, Told.literals(values)));
    }

    /**
     * {@return {@code this not in [values]}; what is missing is in no list; a Bool, always there} Never missing itself.
     * @param values the values, written out; at least one; finite
     */
    public BoolExpr<R> notIn(double... values) {
        return BoolExpr.of(Told.in(this, true, Told.literals(values)));
    }

    /**
     * {@return {@code this + other}: a Float, missing where an operand is} What is not finite is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is added
     */
    public <S extends R> MaybeFloat<S> plus(AnyFloatLike<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /**
     * {@return {@code this + other}: a Float, missing where an operand is} What is not finite is a row error (HR0701).
     * @param other what is added; finite
     */
    public MaybeFloat<R> plus(double other) {
        return MaybeFloat.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /**
     * {@return {@code this + other}: a Float, missing where an operand is} What is not finite is a row error (HR0701).
     * @param other what is added
     */
    public MaybeFloat<R> plus(long other) {
        return MaybeFloat.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /**
     * {@return {@code this - other}: a Float, missing where an operand is} What is not finite is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is taken away
     */
    public <S extends R> MaybeFloat<S> minus(AnyFloatLike<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.SUBTRACT, this, other));
    }

    /**
     * {@return {@code this - other}: a Float, missing where an operand is} What is not finite is a row error (HR0701).
     * @param other what is taken away; finite
     */
    public MaybeFloat<R> minus(double other) {
        return MaybeFloat.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /**
     * {@return {@code this - other}: a Float, missing where an operand is} What is not finite is a row error (HR0701).
     * @param other what is taken away
     */
    public MaybeFloat<R> minus(long other) {
        return MaybeFloat.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /**
     * {@return {@code this * other}: a Float, missing where an operand is} What is not finite is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the other factor
     */
    public <S extends R> MaybeFloat<S> times(AnyFloatLike<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.MULTIPLY, this, other));
    }

    /**
     * {@return {@code this * other}: a Float, missing where an operand is} What is not finite is a row error (HR0701).
     * @param other the other factor; finite
     */
    public MaybeFloat<R> times(double other) {
        return MaybeFloat.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /**
     * {@return {@code this * other}: a Float, missing where an operand is} What is not finite is a row error (HR0701).
     * @param other the other factor
     */
    public MaybeFloat<R> times(long other) {
        return MaybeFloat.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /**
     * {@return {@code this / other}: a Float, missing where an operand is} The nearest Float to the quotient. What is
     * not finite is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> MaybeFloat<S> dividedBy(AnyFloatLike<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.DIVIDE, this, other));
    }

    /**
     * {@return {@code this / other}: a Float, missing where an operand is} The nearest Float to the quotient. What is
     * not finite is a row error (HR0701).
     * @param other the divisor; 0 is a row error; finite
     */
    public MaybeFloat<R> dividedBy(double other) {
        return MaybeFloat.of(Told.binary(BinaryOp.DIVIDE, this, Told.literal(other)));
    }

    /**
     * {@return {@code this / other}: a Float, missing where an operand is} The nearest Float to the quotient. What is
     * not finite is a row error (HR0701).
     * @param other the divisor; 0 is a row error
     */
    public MaybeFloat<R> dividedBy(long other) {
        return MaybeFloat.of(Told.binary(BinaryOp.DIVIDE, this, Told.literal(other)));
    }

    /**
     * {@return {@code this % other}: a Float, missing where an operand is} What {@code div} leaves, with the sign of
     * this. What is not finite is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> MaybeFloat<S> rem(AnyFloatLike<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.REMAINDER, this, other));
    }

    /**
     * {@return {@code this % other}: a Float, missing where an operand is} What {@code div} leaves, with the sign of
     * this. What is not finite is a row error (HR0701).
     * @param other the divisor; 0 is a row error; finite
     */
    public MaybeFloat<R> rem(double other) {
        return MaybeFloat.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /**
     * {@return {@code this % other}: a Float, missing where an operand is} What {@code div} leaves, with the sign of
     * this. What is not finite is a row error (HR0701).
     * @param other the divisor; 0 is a row error
     */
    public MaybeFloat<R> rem(long other) {
        return MaybeFloat.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /** {@return {@code -this}: the same with the other sign; a Float, missing where an operand is} */
    public MaybeFloat<R> negate() {
        return MaybeFloat.of(Told.unary(UnaryOp.NEGATE, this));
    }
}
