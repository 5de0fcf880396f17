// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;
import java.time.LocalDate;

/** A Date computed from a row of {@code R}: a day, always there. */
public sealed class DateExpr<R> extends Sure<R, LocalDate> implements AnyDate<R> permits DateColumn, DateOfRows {
    DateExpr(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R> DateExpr<R> of(Told told) {
        return new DateExpr<>(told);
    }

    /** {@code this == other}. */
    public <S extends R> BoolExpr<S> is(AnyDate<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
    }

    /** {@code this == other}. */
    public BoolExpr<R> is(LocalDate other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, Told.literal(other)));
    }

    /** {@code this != other}. */
    public <S extends R> BoolExpr<S> isNot(AnyDate<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
    }

    /** {@code this != other}. */
    public BoolExpr<R> isNot(LocalDate other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, Told.literal(other)));
    }

    /** {@code this < other}. */
    public <S extends R> BoolExpr<S> lt(DateExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /** {@code this < other}. */
    public <S extends R> MaybeBool<S> lt(AnyDate<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /** {@code this < other}. */
    public BoolExpr<R> lt(LocalDate other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /** {@code this <= other}. */
    public <S extends R> BoolExpr<S> le(DateExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /** {@code this <= other}. */
    public <S extends R> MaybeBool<S> le(AnyDate<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /** {@code this <= other}. */
    public BoolExpr<R> le(LocalDate other) {
        return BoolExpr.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this > other}. */
    public <S extends R> BoolExpr<S> gt(DateExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /** {@code this > other}. */
    public <S extends R> MaybeBool<S> gt(AnyDate<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /** {@code this > other}. */
    public BoolExpr<R> gt(LocalDate other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /** {@code this >= other}. */
    public <S extends R> BoolExpr<S> ge(DateExpr<? super S> other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /** {@code this >= other}. */
    public <S extends R> MaybeBool<S> ge(AnyDate<? super S> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /** {@code this >= other}. */
    public BoolExpr<R> ge(LocalDate other) {
        return BoolExpr.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this in low .. high}; both ends count. */
    public BoolExpr<R> between(LocalDate low, LocalDate high) {
        return BoolExpr.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /** {@code this in low .. high}; both ends count. */
    public <S extends R> BoolExpr<S> between(DateExpr<? super S> low, DateExpr<? super S> high) {
        return BoolExpr.of(Told.between(this, low, high));
    }

    /** {@code this in [values]}; what is missing is in no list. */
    public BoolExpr<R> in(LocalDate... values) {
        return BoolExpr.of(Told.in(this, false, Told.literals(values)));
    }

    /** {@code this not in [values]}; what is missing is in no list. */
    public BoolExpr<R> notIn(LocalDate... values) {
        return BoolExpr.of(Told.in(this, true, Told.literals(values)));
    }
}
