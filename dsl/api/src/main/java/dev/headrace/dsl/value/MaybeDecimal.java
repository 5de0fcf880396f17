// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;
import dev.headrace.ir.draft.UnaryOp;
import java.math.BigDecimal;

/**
 * A Decimal computed from a row of {@code R}: an exact decimal of up to 38 digits, or missing.
 * @param <R> the rows that it is computed from
 */
public sealed class MaybeDecimal<R> extends Maybe<R, BigDecimal> implements AnyDecimal<R>
        permits MaybeDecimalColumn, MaybeDecimalOfRows {
    MaybeDecimal(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: a Decimal, missing where an operand is} For generated
     * code: nothing is checked here.
     * @param <R> the rows that it is computed from
     * @param told the draft of it
     */
    public static <R> MaybeDecimal<R> of(Told told) {
        return new MaybeDecimal<>(told);
    }

    /**
     * {@return {@code this ?? other}: the value if there is one, else the other; a Decimal, always there}
     * @param <S> the rows that all of it is computed from
     * @param other what stands in where this is missing
     */
    public <S extends R> DecimalExpr<S> orElse(DecimalLike<? super S> other) {
        return DecimalExpr.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /**
     * {@return {@code this ?? other}: the first of two that there is; a Decimal, missing where an operand is}
     * @param <S> the rows that all of it is computed from
     * @param other what stands in where this is missing
     */
    public <S extends R> MaybeDecimal<S> orElse(AnyDecimalLike<? super S> other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /**
     * {@return {@code this ?? other}: the value if there is one, else the other; a Decimal, always there}
     * @param other what stands in where this is missing
     */
    public DecimalExpr<R> orElse(BigDecimal other) {
        return DecimalExpr.of(Told.binary(BinaryOp.COALESCE, this, Told.literal(other)));
    }

    /**
     * {@return {@code this ?? other}: the value if there is one, else the other; a Decimal, always there}
     * @param other what stands in where this is missing; finite
     */
    public DecimalExpr<R> orElse(double other) {
        return DecimalExpr.of(Told.binary(BinaryOp.COALESCE, this, Told.literal(other)));
    }

    /**
     * {@return {@code this ?? other}: the value if there is one, else the other; a Decimal, always there}
     * @param other what stands in where this is missing
     */
    public DecimalExpr<R> orElse(long other) {
        return DecimalExpr.of(Told.binary(BinaryOp.COALESCE, this, Told.literal(other)));
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
     * {@return {@code this < other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> lt(AnyDecimalLike<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /**
     * {@return {@code this < other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param other what it is compared with
     */
    public MaybeBool<R> lt(BigDecimal other) {
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
    public MaybeBool<R> lt(long other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
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
     * {@return {@code this <= other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param other what it is compared with
     */
    public MaybeBool<R> le(BigDecimal other) {
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
    public MaybeBool<R> le(long other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
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
     * {@return {@code this > other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param other what it is compared with
     */
    public MaybeBool<R> gt(BigDecimal other) {
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
    public MaybeBool<R> gt(long other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
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
     * {@return {@code this >= other}: a Bool, or missing} Numbers are compared by value. Missing where either is.
     * @param other what it is compared with
     */
    public MaybeBool<R> ge(BigDecimal other) {
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
    public MaybeBool<R> ge(long other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
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
     * @param low the least value that is within; finite
     * @param high the greatest value that is within; finite
     */
    public MaybeBool<R> between(double low, double high) {
        return MaybeBool.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /**
     * {@return {@code this in low .: a Bool, missing where an operand is} high}; both ends are within. A range whose
     * low end is above its high end holds nothing.
     * @param <S> the rows that all of it is computed from
     * @param low the least value that is within
     * @param high the greatest value that is within
     */
    public <S extends R> MaybeBool<S> between(DecimalLike<? super S> low, DecimalLike<? super S> high) {
        return MaybeBool.of(Told.between(this, low, high));
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
     * {@return {@code this + other}: a Decimal, missing where an operand is} Exact; what needs more than 38 digits is a
     * row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is added
     */
    public <S extends R> MaybeDecimal<S> plus(AnyDecimalLike<? super S> other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /**
     * {@return {@code this + other}: a Decimal, missing where an operand is} Exact; what needs more than 38 digits is a
     * row error (HR0701).
     * @param other what is added
     */
    public MaybeDecimal<R> plus(BigDecimal other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /**
     * {@return {@code this + other}: a Decimal, missing where an operand is} Exact; what needs more than 38 digits is a
     * row error (HR0701).
     * @param other what is added; finite
     */
    public MaybeDecimal<R> plus(double other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /**
     * {@return {@code this + other}: a Decimal, missing where an operand is} Exact; what needs more than 38 digits is a
     * row error (HR0701).
     * @param other what is added
     */
    public MaybeDecimal<R> plus(long other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
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
     * {@return {@code this - other}: a Decimal, missing where an operand is} Exact; what needs more than 38 digits is a
     * row error (HR0701).
     * @param other what is taken away
     */
    public MaybeDecimal<R> minus(BigDecimal other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /**
     * {@return {@code this - other}: a Decimal, missing where an operand is} Exact; what needs more than 38 digits is a
     * row error (HR0701).
     * @param other what is taken away; finite
     */
    public MaybeDecimal<R> minus(double other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /**
     * {@return {@code this - other}: a Decimal, missing where an operand is} Exact; what needs more than 38 digits is a
     * row error (HR0701).
     * @param other what is taken away
     */
    public MaybeDecimal<R> minus(long other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
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
     * {@return {@code this * other}: a Decimal, missing where an operand is} Exact; what needs more than 38 digits is a
     * row error (HR0701).
     * @param other the other factor
     */
    public MaybeDecimal<R> times(BigDecimal other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /**
     * {@return {@code this * other}: a Decimal, missing where an operand is} Exact; what needs more than 38 digits is a
     * row error (HR0701).
     * @param other the other factor; finite
     */
    public MaybeDecimal<R> times(double other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /**
     * {@return {@code this * other}: a Decimal, missing where an operand is} Exact; what needs more than 38 digits is a
     * row error (HR0701).
     * @param other the other factor
     */
    public MaybeDecimal<R> times(long other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
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
     * {@return {@code this / other}: a Float, missing where an operand is} The nearest Float to the quotient. What is
     * not finite is a row error (HR0701).
     * @param other the divisor; 0 is a row error
     */
    public MaybeFloat<R> dividedBy(BigDecimal other) {
        return MaybeFloat.of(Told.binary(BinaryOp.DIVIDE, this, Told.literal(other)));
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
     * {@return {@code this % other}: a Decimal, missing where an operand is} What {@code div} leaves, with the sign of
     * this. Exact; what needs more than 38 digits is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> MaybeDecimal<S> rem(AnyDecimalLike<? super S> other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.REMAINDER, this, other));
    }

    /**
     * {@return {@code this % other}: a Decimal, missing where an operand is} What {@code div} leaves, with the sign of
     * this. Exact; what needs more than 38 digits is a row error (HR0701).
     * @param other the divisor; 0 is a row error
     */
    public MaybeDecimal<R> rem(BigDecimal other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /**
     * {@return {@code this % other}: a Decimal, missing where an operand is} What {@code div} leaves, with the sign of
     * this. Exact; what needs more than 38 digits is a row error (HR0701).
     * @param other the divisor; 0 is a row error; finite
     */
    public MaybeDecimal<R> rem(double other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /**
     * {@return {@code this % other}: a Decimal, missing where an operand is} What {@code div} leaves, with the sign of
     * this. Exact; what needs more than 38 digits is a row error (HR0701).
     * @param other the divisor; 0 is a row error
     */
    public MaybeDecimal<R> rem(long other) {
        return MaybeDecimal.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /** {@return {@code -this}: the same with the other sign; a Decimal, missing where an operand is} */
    public MaybeDecimal<R> negate() {
        return MaybeDecimal.of(Told.unary(UnaryOp.NEGATE, this));
    }
}
