// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;
import dev.headrace.ir.draft.UnaryOp;
import java.math.BigDecimal;

/**
 * A Decimal computed from a row of {@code R}: an exact decimal of up to 38 digits, always there.
 * @param <R> the rows that it is computed from
 */
public sealed class DecimalExpr<R> extends Sure<R, BigDecimal> implements AnyDecimal<R>, DecimalLike<R>
        permits DecimalColumn, DecimalOfRows, DecimalTotal {
    DecimalExpr(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: a Decimal, always there} For generated code: nothing
     * is checked here.
     * @param <R> the rows that it is computed from
     * @param told the draft of it
     */
    public static <R> DecimalExpr<R> of(Told told) {
        return new DecimalExpr<>(told);
    }

    /**
     * {@return {@code this == other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> is(AnyDecimalLike<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
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
     * {@return {@code this != other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> isNot(AnyDecimalLike<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
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
     * {@return {@code this < other}: a Bool, always there} Numbers are compared by value.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> lt(DecimalLike<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /**
     * {@return {@code this < other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> lt(AnyDecimalLike<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /**
     * {@return {@code this < other}: a Bool, always there} Numbers are compared by value.
     * @param other what it is compared with
     */
    public BoolExpr<R> lt(BigDecimal other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
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
     * {@return {@code this <= other}: a Bool, always there} Numbers are compared by value.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> le(DecimalLike<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /**
     * {@return {@code this <= other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> le(AnyDecimalLike<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /**
     * {@return {@code this <= other}: a Bool, always there} Numbers are compared by value.
     * @param other what it is compared with
     */
    public BoolExpr<R> le(BigDecimal other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
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
     * {@return {@code this > other}: a Bool, always there} Numbers are compared by value.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> gt(DecimalLike<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /**
     * {@return {@code this > other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> gt(AnyDecimalLike<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /**
     * {@return {@code this > other}: a Bool, always there} Numbers are compared by value.
     * @param other what it is compared with
     */
    public BoolExpr<R> gt(BigDecimal other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
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
     * {@return {@code this >= other}: a Bool, always there} Numbers are compared by value.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> ge(DecimalLike<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /**
     * {@return {@code this >= other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> ge(AnyDecimalLike<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /**
     * {@return {@code this >= other}: a Bool, always there} Numbers are compared by value.
     * @param other what it is compared with
     */
    public BoolExpr<R> ge(BigDecimal other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
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
     * {@return {@code this in low .: a Bool, always there} high}; both ends are within. A range whose low end is above
     * its high end holds nothing.
     * @param low the least value that is within
     * @param high the greatest value that is within
     */
    public BoolExpr<R> between(BigDecimal low, BigDecimal high) {
        return BoolExpr.of(Told.between(this, Told.literal(low), Told.literal(high)));
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
     * @param <S> the rows that all of it is computed from
     * @param low the least value that is within
     * @param high the greatest value that is within
     */
    public <S extends R> BoolExpr<S> between(DecimalLike<? super S> low, DecimalLike<? super S> high) {
        return BoolExpr.of(Told.between(this, low, high));
    }

    /**
     * {@return {@code this in [values]}; what is missing is in no list; a Bool, always there} Never missing itself.
     * @param values the values, written out; at least one
     */
    public BoolExpr<R> in(BigDecimal... values) {
        return BoolExpr.of(Told.in(this, false, Told.literals(values)));
    }

    /**
     * {@return {@code this not in [values]}; what is missing is in no list; a Bool, always there} Never missing itself.
     * @param values the values, written out; at least one
     */
    public BoolExpr<R> notIn(BigDecimal... values) {
        return BoolExpr.of(Told.in(this, true, Told.literals(values)));
    }

    /**
     * {@return {@code this + other}: a Decimal, always there} Exact; what needs more than 38 digits is a row error
     * (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is added
     */
    public <S extends R> DecimalExpr<S> plus(DecimalLike<? super S> other) {
        return DecimalExpr.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /**
     * {@return {@code this + other}: a Decimal, missing where an operand is} Exact; what needs more than 38 digits is a
     * row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is added
     */
    public <S extends R> MaybeDecimal<S> plus(AnyDecimalLike<? super S> other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /**
     * {@return {@code this + other}: a Decimal, always there} Exact; what needs more than 38 digits is a row error
     * (HR0701).
     * @param other what is added
     */
    public DecimalExpr<R> plus(BigDecimal other) {
        return DecimalExpr.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /**
     * {@return {@code this + other}: a Decimal, always there} Exact; what needs more than 38 digits is a row error
     * (HR0701).
     * @param other what is added; finite
     */
    public DecimalExpr<R> plus(double other) {
        return DecimalExpr.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /**
     * {@return {@code this + other}: a Decimal, always there} Exact; what needs more than 38 digits is a row error
     * (HR0701).
     * @param other what is added
     */
    public DecimalExpr<R> plus(long other) {
        return DecimalExpr.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /**
     * {@return {@code this - other}: a Decimal, always there} Exact; what needs more than 38 digits is a row error
     * (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is taken away
     */
    public <S extends R> DecimalExpr<S> minus(DecimalLike<? super S> other) {
        return DecimalExpr.of(Told.binary(BinaryOp.SUBTRACT, this, other));
    }

    /**
     * {@return {@code this - other}: a Decimal, missing where an operand is} Exact; what needs more than 38 digits is a
     * row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is taken away
     */
    public <S extends R> MaybeDecimal<S> minus(AnyDecimalLike<? super S> other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.SUBTRACT, this, other));
    }

    /**
     * {@return {@code this - other}: a Decimal, always there} Exact; what needs more than 38 digits is a row error
     * (HR0701).
     * @param other what is taken away
     */
    public DecimalExpr<R> minus(BigDecimal other) {
        return DecimalExpr.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /**
     * {@return {@code this - other}: a Decimal, always there} Exact; what needs more than 38 digits is a row error
     * (HR0701).
     * @param other what is taken away; finite
     */
    public DecimalExpr<R> minus(double other) {
        return DecimalExpr.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /**
     * {@return {@code this - other}: a Decimal, always there} Exact; what needs more than 38 digits is a row error
     * (HR0701).
     * @param other what is taken away
     */
    public DecimalExpr<R> minus(long other) {
        return DecimalExpr.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /**
     * {@return {@code this * other}: a Decimal, always there} Exact; what needs more than 38 digits is a row error
     * (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the other factor
     */
    public <S extends R> DecimalExpr<S> times(DecimalLike<? super S> other) {
        return DecimalExpr.of(Told.binary(BinaryOp.MULTIPLY, this, other));
    }

    /**
     * {@return {@code this * other}: a Decimal, missing where an operand is} Exact; what needs more than 38 digits is a
     * row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the other factor
     */
    public <S extends R> MaybeDecimal<S> times(AnyDecimalLike<? super S> other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.MULTIPLY, this, other));
    }

    /**
     * {@return {@code this * other}: a Decimal, always there} Exact; what needs more than 38 digits is a row error
     * (HR0701).
     * @param other the other factor
     */
    public DecimalExpr<R> times(BigDecimal other) {
        return DecimalExpr.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /**
     * {@return {@code this * other}: a Decimal, always there} Exact; what needs more than 38 digits is a row error
     * (HR0701).
     * @param other the other factor; finite
     */
    public DecimalExpr<R> times(double other) {
        return DecimalExpr.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /**
     * {@return {@code this * other}: a Decimal, always there} Exact; what needs more than 38 digits is a row error
     * (HR0701).
     * @param other the other factor
     */
    public DecimalExpr<R> times(long other) {
        return DecimalExpr.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /**
     * {@return {@code this / other}: a Float, always there} The nearest Float to the quotient. What is not finite is a
     * row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> FloatExpr<S> dividedBy(DecimalLike<? super S> other) {
        return FloatExpr.of(Told.binary(BinaryOp.DIVIDE, this, other));
    }

    /**
     * {@return {@code this / other}: a Float, missing where an operand is} The nearest Float to the quotient. What is
     * not finite is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> MaybeFloat<S> dividedBy(AnyDecimalLike<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.DIVIDE, this, other));
    }

    /**
     * {@return {@code this / other}: a Float, always there} The nearest Float to the quotient. What is not finite is a
     * row error (HR0701).
     * @param other the divisor; 0 is a row error
     */
    public FloatExpr<R> dividedBy(BigDecimal other) {
        return FloatExpr.of(Told.binary(BinaryOp.DIVIDE, this, Told.literal(other)));
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
     * {@return {@code this % other}: a Decimal, always there} What {@code div} leaves, with the sign of this. Exact;
     * what needs more than 38 digits is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> DecimalExpr<S> rem(DecimalLike<? super S> other) {
        return DecimalExpr.of(Told.binary(BinaryOp.REMAINDER, this, other));
    }

    /**
     * {@return {@code this % other}: a Decimal, missing where an operand is} What {@code div} leaves, with the sign of
     * this. Exact; what needs more than 38 digits is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> MaybeDecimal<S> rem(AnyDecimalLike<? super S> other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.REMAINDER, this, other));
    }

    /**
     * {@return {@code this % other}: a Decimal, always there} What {@code div} leaves, with the sign of this. Exact;
     * what needs more than 38 digits is a row error (HR0701).
     * @param other the divisor; 0 is a row error
     */
    public DecimalExpr<R> rem(BigDecimal other) {
        return DecimalExpr.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /**
     * {@return {@code this % other}: a Decimal, always there} What {@code div} leaves, with the sign of this. Exact;
     * what needs more than 38 digits is a row error (HR0701).
     * @param other the divisor; 0 is a row error; finite
     */
    public DecimalExpr<R> rem(double other) {
        return DecimalExpr.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /**
     * {@return {@code this % other}: a Decimal, always there} What {@code div} leaves, with the sign of this. Exact;
     * what needs more than 38 digits is a row error (HR0701).
     * @param other the divisor; 0 is a row error
     */
    public DecimalExpr<R> rem(long other) {
        return DecimalExpr.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /** {@return {@code -this}: the same with the other sign; a Decimal, always there} */
    public DecimalExpr<R> negate() {
        return DecimalExpr.of(Told.unary(UnaryOp.NEGATE, this));
    }
}
