// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;

/** An Enum computed from a row of {@code R}: one of a few labels, or missing. */
public sealed class MaybeEnum<R, E extends Enum<E>> extends Maybe<R, E> implements AnyEnum<R, E>
        permits MaybeEnumColumn, MaybeEnumOfRows {
    MaybeEnum(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R, E extends Enum<E>> MaybeEnum<R, E> of(Told told) {
        return new MaybeEnum<>(told);
    }

    /** {@code this ?? other}: the value if there is one, else the other. */
    public <S extends R> EnumExpr<S, E> orElse(EnumExpr<? super S, E> other) {
        return EnumExpr.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /** {@code this ?? other}: the first of two that there is. */
    public <S extends R> MaybeEnum<S, E> orElse(AnyEnum<? super S, E> other) {
        return MaybeEnum.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /** {@code this ?? other}: the value if there is one, else the other. */
    public EnumExpr<R, E> orElse(E other) {
        return EnumExpr.of(Told.binary(BinaryOp.COALESCE, this, Told.literal(other)));
    }

    /** {@code this == other}. */
    public <S extends R> BoolExpr<S> is(AnyEnum<? super S, E> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
    }

    /** {@code this == other}. */
    public BoolExpr<R> is(E other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, Told.literal(other)));
    }

    /** {@code this == other}. */
    public BoolExpr<R> is(Each<E> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
    }

    /** {@code this != other}. */
    public <S extends R> BoolExpr<S> isNot(AnyEnum<? super S, E> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
    }

    /** {@code this != other}. */
    public BoolExpr<R> isNot(E other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, Told.literal(other)));
    }

    /** {@code this != other}. */
    public BoolExpr<R> isNot(Each<E> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
    }

    /** {@code this < other}. */
    public <S extends R> MaybeBool<S> lt(AnyEnum<? super S, E> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /** {@code this < other}. */
    public MaybeBool<R> lt(E other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /** {@code this <= other}. */
    public <S extends R> MaybeBool<S> le(AnyEnum<? super S, E> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /** {@code this <= other}. */
    public MaybeBool<R> le(E other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this > other}. */
    public <S extends R> MaybeBool<S> gt(AnyEnum<? super S, E> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /** {@code this > other}. */
    public MaybeBool<R> gt(E other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /** {@code this >= other}. */
    public <S extends R> MaybeBool<S> ge(AnyEnum<? super S, E> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /** {@code this >= other}. */
    public MaybeBool<R> ge(E other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /** {@code this in low .. high}; both ends count. */
    public MaybeBool<R> between(E low, E high) {
        return MaybeBool.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /** {@code this in low .. high}; both ends count. */
    public <S extends R> MaybeBool<S> between(EnumExpr<? super S, E> low, EnumExpr<? super S, E> high) {
        return MaybeBool.of(Told.between(this, low, high));
    }

    /** {@code this in [values]}; what is missing is in no list. */
    @SuppressWarnings("varargs")
    @SafeVarargs
    public final BoolExpr<R> in(E... values) {
        return BoolExpr.of(Told.in(this, false, Told.literals(values)));
    }

    /** {@code this not in [values]}; what is missing is in no list. */
    @SuppressWarnings("varargs")
    @SafeVarargs
    public final BoolExpr<R> notIn(E... values) {
        return BoolExpr.of(Told.in(this, true, Told.literals(values)));
    }
}
