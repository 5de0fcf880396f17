// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;
import dev.headrace.ir.draft.UnaryOp;

/**
 * A Float computed from a row of {@code R}: a finite double, always there.
 * @param <R> the rows that it is computed from
 */
public sealed class FloatExpr<R> extends Sure<R, Double> implements AnyFloat<R>, FloatLike<R>
        permits FloatColumn, FloatOfRows, FloatTotal {
    FloatExpr(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: a Float, always there} For generated code: nothing is
     * checked here.
     * @param <R> the rows that it is computed from
     * @param told the draft of it
     */
    public static <R> FloatExpr<R> of(Told told) {
        return new FloatExpr<>(told);
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
     * {@return {@code this < other}: a Bool, always there} Numbers are compared by value.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> lt(FloatLike<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS, this, other));
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
     * {@return {@code this < other}: a Bool, always there} Numbers are compared by value.
     * @param other what it is compared with; finite
     */
    public BoolExpr<R> lt(double other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /**
     * {@return {@code this < other}: a Bool, always there} Numbers are compared by value.
     * @param other what it is compared with
     */
    public BoolExpr<R> lt(long other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /**
     * {@return {@code this < other}: a Bool, always there} Numbers are compared by value.
     * @param other what it is compared with
     */
    public BoolExpr<R> lt(Share other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /**
     * {@return {@code this <= other}: a Bool, always there} Numbers are compared by value.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> le(FloatLike<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
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
     * {@return {@code this <= other}: a Bool, always there} Numbers are compared by value.
     * @param other what it is compared with; finite
     */
    public BoolExpr<R> le(double other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this <= other}: a Bool, always there} Numbers are compared by value.
     * @param other what it is compared with
     */
    public BoolExpr<R> le(long other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this <= other}: a Bool, always there} Numbers are compared by value.
     * @param other what it is compared with
     */
    public BoolExpr<R> le(Share other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this > other}: a Bool, always there} Numbers are compared by value.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> gt(FloatLike<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER, this, other));
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
     * {@return {@code this > other}: a Bool, always there} Numbers are compared by value.
     * @param other what it is compared with; finite
     */
    public BoolExpr<R> gt(double other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /**
     * {@return {@code this > other}: a Bool, always there} Numbers are compared by value.
     * @param other what it is compared with
     */
    public BoolExpr<R> gt(long other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /**
     * {@return {@code this > other}: a Bool, always there} Numbers are compared by value.
     * @param other what it is compared with
     */
    public BoolExpr<R> gt(Share other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /**
     * {@return {@code this >= other}: a Bool, always there} Numbers are compared by value.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> ge(FloatLike<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
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
     * {@return {@code this >= other}: a Bool, always there} Numbers are compared by value.
     * @param other what it is compared with; finite
     */
    public BoolExpr<R> ge(double other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this >= other}: a Bool, always there} Numbers are compared by value.
     * @param other what it is compared with
     */
    public BoolExpr<R> ge(long other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this >= other}: a Bool, always there} Numbers are compared by value.
     * @param other what it is compared with
     */
    public BoolExpr<R> ge(Share other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this in low .: a Bool, always there} high}; both ends are within. A range whose low end is above
     * its high end holds nothing.
     * @param low the least value that is within; finite
     * @param high the greatest value that is within; finite
     */
    public BoolExpr<R> between(double low, double high) {
        return BoolExpr.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /**
     * {@return {@code this in low .: a Bool, always there} high}; both ends are within. A range whose low end is above
     * its high end holds nothing.
     * @param low the least value that is within
     * @param high the greatest value that is within
     */
    public BoolExpr<R> between(Share low, Share high) {
        return BoolExpr.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /**
     * {@return {@code this in low .: a Bool, always there} high}; both ends are within. A range whose low end is above
     * its high end holds nothing.
     * @param <S> the rows that all of it is computed from
     * @param low the least value that is within
     * @param high the greatest value that is within
     */
    public <S extends R> BoolExpr<S> between(FloatLike<? super S> low, FloatLike<? super S> high) {
        return BoolExpr.of(Told.between(this, low, high));
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
     * {@return {@code this + other}: a Float, always there} What is not finite is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is added
     */
    public <S extends R> FloatExpr<S> plus(FloatLike<? super S> other) {
        return FloatExpr.of(Told.binary(BinaryOp.ADD, this, other));
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
     * {@return {@code this + other}: a Float, always there} What is not finite is a row error (HR0701).
     * @param other what is added; finite
     */
    public FloatExpr<R> plus(double other) {
        return FloatExpr.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /**
     * {@return {@code this + other}: a Float, always there} What is not finite is a row error (HR0701).
     * @param other what is added
     */
    public FloatExpr<R> plus(long other) {
        return FloatExpr.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /**
     * {@return {@code this - other}: a Float, always there} What is not finite is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is taken away
     */
    public <S extends R> FloatExpr<S> minus(FloatLike<? super S> other) {
        return FloatExpr.of(Told.binary(BinaryOp.SUBTRACT, this, other));
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
     * {@return {@code this - other}: a Float, always there} What is not finite is a row error (HR0701).
     * @param other what is taken away; finite
     */
    public FloatExpr<R> minus(double other) {
        return FloatExpr.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /**
     * {@return {@code this - other}: a Float, always there} What is not finite is a row error (HR0701).
     * @param other what is taken away
     */
    public FloatExpr<R> minus(long other) {
        return FloatExpr.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /**
     * {@return {@code this * other}: a Float, always there} What is not finite is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the other factor
     */
    public <S extends R> FloatExpr<S> times(FloatLike<? super S> other) {
        return FloatExpr.of(Told.binary(BinaryOp.MULTIPLY, this, other));
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
     * {@return {@code this * other}: a Float, always there} What is not finite is a row error (HR0701).
     * @param other the other factor; finite
     */
    public FloatExpr<R> times(double other) {
        return FloatExpr.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /**
     * {@return {@code this * other}: a Float, always there} What is not finite is a row error (HR0701).
     * @param other the other factor
     */
    public FloatExpr<R> times(long other) {
        return FloatExpr.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /**
     * {@return {@code this / other}: a Float, always there} The nearest Float to the quotient. What is not finite is a
     * row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> FloatExpr<S> dividedBy(FloatLike<? super S> other) {
        return FloatExpr.of(Told.binary(BinaryOp.DIVIDE, this, other));
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
     * {@return {@code this / other}: a Float, always there} The nearest Float to the quotient. What is not finite is a
     * row error (HR0701).
     * @param other the divisor; 0 is a row error; finite
     */
    public FloatExpr<R> dividedBy(double other) {
        return FloatExpr.of(Told.binary(BinaryOp.DIVIDE, this, Told.literal(other)));
    }

    /**
     * {@return {@code this / other}: a Float, always there} The nearest Float to the quotient. What is not finite is a
     * row error (HR0701).
     * @param other the divisor; 0 is a row error
     */
    public FloatExpr<R> dividedBy(long other) {
        return FloatExpr.of(Told.binary(BinaryOp.DIVIDE, this, Told.literal(other)));
    }

    /**
     * {@return {@code this % other}: a Float, always there} What {@code div} leaves, with the sign of this. What is not
     * finite is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> FloatExpr<S> rem(FloatLike<? super S> other) {
        return FloatExpr.of(Told.binary(BinaryOp.REMAINDER, this, other));
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
     * {@return {@code this % other}: a Float, always there} What {@code div} leaves, with the sign of this. What is not
     * finite is a row error (HR0701).
     * @param other the divisor; 0 is a row error; finite
     */
    public FloatExpr<R> rem(double other) {
        return FloatExpr.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /**
     * {@return {@code this % other}: a Float, always there} What {@code div} leaves, with the sign of this. What is not
     * finite is a row error (HR0701).
     * @param other the divisor; 0 is a row error
     */
    public FloatExpr<R> rem(long other) {
        return FloatExpr.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /** {@return {@code -this}: the same with the other sign; a Float, always there} */
    public FloatExpr<R> negate() {
        return FloatExpr.of(Told.unary(UnaryOp.NEGATE, this));
    }
}
