// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;
import dev.headrace.ir.draft.UnaryOp;
import java.math.BigDecimal;

/**
 * An Int computed from a row of {@code R}: a whole number of 64 bits, or missing.
 * @param <R> the rows that it is computed from
 */
public sealed class MaybeInt<R> extends MaybeIntCompared<R> implements AnyInt<R>
        permits MaybeIntColumn, MaybeIntOfRows {
    MaybeInt(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: an Int, missing where an operand is} For generated
     * code: nothing is checked here.
     * @param <R> the rows that it is computed from
     * @param told the draft of it
     */
    public static <R> MaybeInt<R> of(Told told) {
        return new MaybeInt<>(told);
    }

    /**
     * {@return {@code this ?? other}: the value if there is one, else the other; an Int, always there}
     * @param <S> the rows that all of it is computed from
     * @param other what stands in where this is missing
     */
    public <S extends R> IntExpr<S> orElse(IntExpr<? super S> other) {
        return IntExpr.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /**
     * {@return {@code this ?? other}: the first of two that there is; an Int, missing where an operand is}
     * @param <S> the rows that all of it is computed from
     * @param other what stands in where this is missing
     */
    public <S extends R> MaybeInt<S> orElse(AnyInt<? super S> other) {
        return MaybeInt.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /**
     * {@return {@code this ?? other}: the value if there is one, else the other; an Int, always there}
     * @param other what stands in where this is missing
     */
    public IntExpr<R> orElse(long other) {
        return IntExpr.of(Told.binary(BinaryOp.COALESCE, this, Told.literal(other)));
    }

    /**
     * {@return {@code this + other}: an Int, missing where an operand is} What needs more than 64 bits is a row error
     * (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is added
     */
    public <S extends R> MaybeInt<S> plus(AnyInt<? super S> other) {
        return MaybeInt.of(Told.binary(BinaryOp.ADD, this, other));
    }

    /**
     * {@return {@code this + other}: an Int, missing where an operand is} What needs more than 64 bits is a row error
     * (HR0701).
     * @param other what is added
     */
    public MaybeInt<R> plus(long other) {
        return MaybeInt.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /**
     * {@return {@code this + other}: a Float, missing where an operand is} What is not finite is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is added
     */
    public <S extends R> MaybeFloat<S> plus(AnyFloat<? super S> other) {
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
     * {@return {@code this + other}: a Decimal, missing where an operand is} Exact; what needs more than 38 digits is a
     * row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is added
     */
    public <S extends R> MaybeDecimal<S> plus(AnyDecimal<? super S> other) {
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
     * {@return {@code this - other}: an Int, missing where an operand is} What needs more than 64 bits is a row error
     * (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is taken away
     */
    public <S extends R> MaybeInt<S> minus(AnyInt<? super S> other) {
        return MaybeInt.of(Told.binary(BinaryOp.SUBTRACT, this, other));
    }

    /**
     * {@return {@code this - other}: an Int, missing where an operand is} What needs more than 64 bits is a row error
     * (HR0701).
     * @param other what is taken away
     */
    public MaybeInt<R> minus(long other) {
        return MaybeInt.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /**
     * {@return {@code this - other}: a Float, missing where an operand is} What is not finite is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is taken away
     */
    public <S extends R> MaybeFloat<S> minus(AnyFloat<? super S> other) {
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
     * {@return {@code this - other}: a Decimal, missing where an operand is} Exact; what needs more than 38 digits is a
     * row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is taken away
     */
    public <S extends R> MaybeDecimal<S> minus(AnyDecimal<? super S> other) {
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
     * {@return {@code this * other}: an Int, missing where an operand is} What needs more than 64 bits is a row error
     * (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the other factor
     */
    public <S extends R> MaybeInt<S> times(AnyInt<? super S> other) {
        return MaybeInt.of(Told.binary(BinaryOp.MULTIPLY, this, other));
    }

    /**
     * {@return {@code this * other}: an Int, missing where an operand is} What needs more than 64 bits is a row error
     * (HR0701).
     * @param other the other factor
     */
    public MaybeInt<R> times(long other) {
        return MaybeInt.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /**
     * {@return {@code this * other}: a Float, missing where an operand is} What is not finite is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the other factor
     */
    public <S extends R> MaybeFloat<S> times(AnyFloat<? super S> other) {
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
     * {@return {@code this * other}: a Decimal, missing where an operand is} Exact; what needs more than 38 digits is a
     * row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the other factor
     */
    public <S extends R> MaybeDecimal<S> times(AnyDecimal<? super S> other) {
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
     * {@return {@code this * other}: a Duration, missing where an operand is} What 64 bits of microseconds do not hold
     * is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the other factor
     */
    public <S extends R> MaybeDuration<S> times(AnyDuration<? super S> other) {
        return MaybeDuration.of(Told.binary(BinaryOp.MULTIPLY, this, other));
    }

    /**
     * {@return {@code this * other}: a Duration, missing where an operand is} What 64 bits of microseconds do not hold
     * is a row error (HR0701).
     * @param other the other factor
     */
    public MaybeDuration<R> times(Span other) {
        return MaybeDuration.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /**
     * {@return {@code this / other}: a Float, missing where an operand is} The nearest Float to the quotient. What is
     * not finite is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> MaybeFloat<S> dividedBy(AnyInt<? super S> other) {
        return MaybeFloat.of(Told.binary(BinaryOp.DIVIDE, this, other));
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
     * {@return {@code this / other}: a Float, missing where an operand is} The nearest Float to the quotient. What is
     * not finite is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> MaybeFloat<S> dividedBy(AnyFloat<? super S> other) {
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
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> MaybeFloat<S> dividedBy(AnyDecimal<? super S> other) {
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
     * {@return {@code this div other}: an Int, missing where an operand is} The quotient truncated towards zero. What
     * needs more than 64 bits is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> MaybeInt<S> div(AnyInt<? super S> other) {
        return MaybeInt.of(Told.binary(BinaryOp.INT_DIVIDE, this, other));
    }

    /**
     * {@return {@code this div other}: an Int, missing where an operand is} The quotient truncated towards zero. What
     * needs more than 64 bits is a row error (HR0701).
     * @param other the divisor; 0 is a row error
     */
    public MaybeInt<R> div(long other) {
        return MaybeInt.of(Told.binary(BinaryOp.INT_DIVIDE, this, Told.literal(other)));
    }

    /**
     * {@return {@code this % other}: an Int, missing where an operand is} What {@code div} leaves, with the sign of
     * this. What needs more than 64 bits is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> MaybeInt<S> rem(AnyInt<? super S> other) {
        return MaybeInt.of(Told.binary(BinaryOp.REMAINDER, this, other));
    }

    /**
     * {@return {@code this % other}: an Int, missing where an operand is} What {@code div} leaves, with the sign of
     * this. What needs more than 64 bits is a row error (HR0701).
     * @param other the divisor; 0 is a row error
     */
    public MaybeInt<R> rem(long other) {
        return MaybeInt.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /**
     * {@return {@code this % other}: a Float, missing where an operand is} What {@code div} leaves, with the sign of
     * this. What is not finite is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> MaybeFloat<S> rem(AnyFloat<? super S> other) {
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
     * {@return {@code this % other}: a Decimal, missing where an operand is} What {@code div} leaves, with the sign of
     * this. Exact; what needs more than 38 digits is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> MaybeDecimal<S> rem(AnyDecimal<? super S> other) {
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
     * {@return {@code -this}: the same with the other sign; an Int, missing where an operand is} For the least there
     * is, which has none, a row error (HR0701).
     */
    public MaybeInt<R> negate() {
        return MaybeInt.of(Told.unary(UnaryOp.NEGATE, this));
    }
}
