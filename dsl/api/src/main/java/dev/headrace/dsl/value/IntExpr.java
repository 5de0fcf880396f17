// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;
import dev.headrace.ir.draft.UnaryOp;
import java.math.BigDecimal;

/**
 * An Int computed from a row of {@code R}: a whole number of 64 bits, always there.
 * @param <R> the rows that it is computed from
 */
public sealed class IntExpr<R> extends IntCompared<R> implements AnyInt<R>, FloatLike<R>, DecimalLike<R>
        permits IntColumn, IntOfRows, IntTotal {
    IntExpr(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: an Int, always there} For generated code: nothing is
     * checked here.
     * @param <R> the rows that it is computed from
     * @param told the draft of it
     */
    public static <R> IntExpr<R> of(Told told) {
        return new IntExpr<>(told);
    }

    /**
     * {@return {@code this + other}: an Int, always there} What needs more than 64 bits is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is added
     */
    public <S extends R> IntExpr<S> plus(IntExpr<? super S> other) {
        return IntExpr.of(Told.binary(BinaryOp.ADD, this, other));
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
     * {@return {@code this + other}: an Int, always there} What needs more than 64 bits is a row error (HR0701).
     * @param other what is added
     */
    public IntExpr<R> plus(long other) {
        return IntExpr.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /**
     * {@return {@code this + other}: a Float, always there} What is not finite is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is added
     */
    public <S extends R> FloatExpr<S> plus(FloatExpr<? super S> other) {
        return FloatExpr.of(Told.binary(BinaryOp.ADD, this, other));
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
     * {@return {@code this + other}: a Float, always there} What is not finite is a row error (HR0701).
     * @param other what is added; finite
     */
    public FloatExpr<R> plus(double other) {
        return FloatExpr.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /**
     * {@return {@code this + other}: a Decimal, always there} Exact; what needs more than 38 digits is a row error
     * (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is added
     */
    public <S extends R> DecimalExpr<S> plus(DecimalExpr<? super S> other) {
        return DecimalExpr.of(Told.binary(BinaryOp.ADD, this, other));
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
     * {@return {@code this + other}: a Decimal, always there} Exact; what needs more than 38 digits is a row error
     * (HR0701).
     * @param other what is added
     */
    public DecimalExpr<R> plus(BigDecimal other) {
        return DecimalExpr.of(Told.binary(BinaryOp.ADD, this, Told.literal(other)));
    }

    /**
     * {@return {@code this - other}: an Int, always there} What needs more than 64 bits is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is taken away
     */
    public <S extends R> IntExpr<S> minus(IntExpr<? super S> other) {
        return IntExpr.of(Told.binary(BinaryOp.SUBTRACT, this, other));
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
     * {@return {@code this - other}: an Int, always there} What needs more than 64 bits is a row error (HR0701).
     * @param other what is taken away
     */
    public IntExpr<R> minus(long other) {
        return IntExpr.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /**
     * {@return {@code this - other}: a Float, always there} What is not finite is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is taken away
     */
    public <S extends R> FloatExpr<S> minus(FloatExpr<? super S> other) {
        return FloatExpr.of(Told.binary(BinaryOp.SUBTRACT, this, other));
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
     * {@return {@code this - other}: a Float, always there} What is not finite is a row error (HR0701).
     * @param other what is taken away; finite
     */
    public FloatExpr<R> minus(double other) {
        return FloatExpr.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /**
     * {@return {@code this - other}: a Decimal, always there} Exact; what needs more than 38 digits is a row error
     * (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other what is taken away
     */
    public <S extends R> DecimalExpr<S> minus(DecimalExpr<? super S> other) {
        return DecimalExpr.of(Told.binary(BinaryOp.SUBTRACT, this, other));
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
     * {@return {@code this - other}: a Decimal, always there} Exact; what needs more than 38 digits is a row error
     * (HR0701).
     * @param other what is taken away
     */
    public DecimalExpr<R> minus(BigDecimal other) {
        return DecimalExpr.of(Told.binary(BinaryOp.SUBTRACT, this, Told.literal(other)));
    }

    /**
     * {@return {@code this * other}: an Int, always there} What needs more than 64 bits is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the other factor
     */
    public <S extends R> IntExpr<S> times(IntExpr<? super S> other) {
        return IntExpr.of(Told.binary(BinaryOp.MULTIPLY, this, other));
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
     * {@return {@code this * other}: an Int, always there} What needs more than 64 bits is a row error (HR0701).
     * @param other the other factor
     */
    public IntExpr<R> times(long other) {
        return IntExpr.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /**
     * {@return {@code this * other}: a Float, always there} What is not finite is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the other factor
     */
    public <S extends R> FloatExpr<S> times(FloatExpr<? super S> other) {
        return FloatExpr.of(Told.binary(BinaryOp.MULTIPLY, this, other));
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
     * {@return {@code this * other}: a Float, always there} What is not finite is a row error (HR0701).
     * @param other the other factor; finite
     */
    public FloatExpr<R> times(double other) {
        return FloatExpr.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /**
     * {@return {@code this * other}: a Decimal, always there} Exact; what needs more than 38 digits is a row error
     * (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the other factor
     */
    public <S extends R> DecimalExpr<S> times(DecimalExpr<? super S> other) {
        return DecimalExpr.of(Told.binary(BinaryOp.MULTIPLY, this, other));
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
     * {@return {@code this * other}: a Decimal, always there} Exact; what needs more than 38 digits is a row error
     * (HR0701).
     * @param other the other factor
     */
    public DecimalExpr<R> times(BigDecimal other) {
        return DecimalExpr.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /**
     * {@return {@code this * other}: a Duration, always there} What 64 bits of microseconds do not hold is a row error
     * (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the other factor
     */
    public <S extends R> DurationExpr<S> times(DurationExpr<? super S> other) {
        return DurationExpr.of(Told.binary(BinaryOp.MULTIPLY, this, other));
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
     * {@return {@code this * other}: a Duration, always there} What 64 bits of microseconds do not hold is a row error
     * (HR0701).
     * @param other the other factor
     */
    public DurationExpr<R> times(Span other) {
        return DurationExpr.of(Told.binary(BinaryOp.MULTIPLY, this, Told.literal(other)));
    }

    /**
     * {@return {@code this / other}: a Float, always there} The nearest Float to the quotient. What is not finite is a
     * row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> FloatExpr<S> dividedBy(IntExpr<? super S> other) {
        return FloatExpr.of(Told.binary(BinaryOp.DIVIDE, this, other));
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
     * {@return {@code this / other}: a Float, always there} The nearest Float to the quotient. What is not finite is a
     * row error (HR0701).
     * @param other the divisor; 0 is a row error
     */
    public FloatExpr<R> dividedBy(long other) {
        return FloatExpr.of(Told.binary(BinaryOp.DIVIDE, this, Told.literal(other)));
    }

    /**
     * {@return {@code this / other}: a Float, always there} The nearest Float to the quotient. What is not finite is a
     * row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> FloatExpr<S> dividedBy(FloatExpr<? super S> other) {
        return FloatExpr.of(Told.binary(BinaryOp.DIVIDE, this, other));
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
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> FloatExpr<S> dividedBy(DecimalExpr<? super S> other) {
        return FloatExpr.of(Told.binary(BinaryOp.DIVIDE, this, other));
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
     * {@return {@code this / other}: a Float, always there} The nearest Float to the quotient. What is not finite is a
     * row error (HR0701).
     * @param other the divisor; 0 is a row error
     */
    public FloatExpr<R> dividedBy(BigDecimal other) {
        return FloatExpr.of(Told.binary(BinaryOp.DIVIDE, this, Told.literal(other)));
    }

    /**
     * {@return {@code this div other}: an Int, always there} The quotient truncated towards zero. What needs more than
     * 64 bits is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> IntExpr<S> div(IntExpr<? super S> other) {
        return IntExpr.of(Told.binary(BinaryOp.INT_DIVIDE, this, other));
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
     * {@return {@code this div other}: an Int, always there} The quotient truncated towards zero. What needs more than
     * 64 bits is a row error (HR0701).
     * @param other the divisor; 0 is a row error
     */
    public IntExpr<R> div(long other) {
        return IntExpr.of(Told.binary(BinaryOp.INT_DIVIDE, this, Told.literal(other)));
    }

    /**
     * {@return {@code this % other}: an Int, always there} What {@code div} leaves, with the sign of this. What needs
     * more than 64 bits is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> IntExpr<S> rem(IntExpr<? super S> other) {
        return IntExpr.of(Told.binary(BinaryOp.REMAINDER, this, other));
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
     * {@return {@code this % other}: an Int, always there} What {@code div} leaves, with the sign of this. What needs
     * more than 64 bits is a row error (HR0701).
     * @param other the divisor; 0 is a row error
     */
    public IntExpr<R> rem(long other) {
        return IntExpr.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /**
     * {@return {@code this % other}: a Float, always there} What {@code div} leaves, with the sign of this. What is not
     * finite is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> FloatExpr<S> rem(FloatExpr<? super S> other) {
        return FloatExpr.of(Told.binary(BinaryOp.REMAINDER, this, other));
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
     * {@return {@code this % other}: a Float, always there} What {@code div} leaves, with the sign of this. What is not
     * finite is a row error (HR0701).
     * @param other the divisor; 0 is a row error; finite
     */
    public FloatExpr<R> rem(double other) {
        return FloatExpr.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /**
     * {@return {@code this % other}: a Decimal, always there} What {@code div} leaves, with the sign of this. Exact;
     * what needs more than 38 digits is a row error (HR0701).
     * @param <S> the rows that all of it is computed from
     * @param other the divisor; 0 is a row error
     */
    public <S extends R> DecimalExpr<S> rem(DecimalExpr<? super S> other) {
        return DecimalExpr.of(Told.binary(BinaryOp.REMAINDER, this, other));
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
     * {@return {@code this % other}: a Decimal, always there} What {@code div} leaves, with the sign of this. Exact;
     * what needs more than 38 digits is a row error (HR0701).
     * @param other the divisor; 0 is a row error
     */
    public DecimalExpr<R> rem(BigDecimal other) {
        return DecimalExpr.of(Told.binary(BinaryOp.REMAINDER, this, Told.literal(other)));
    }

    /**
     * {@return {@code -this}: the same with the other sign; an Int, always there} For the least there is, which has
     * none, a row error (HR0701).
     */
    public IntExpr<R> negate() {
        return IntExpr.of(Told.unary(UnaryOp.NEGATE, this));
    }
}
