// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;

/**
 * An Enum computed from a row of {@code R}: one of a few labels, or missing.
 * @param <R> the rows that it is computed from
 * @param <E> the enum whose labels it has
 */
public sealed class MaybeEnum<R, E extends Enum<E>> extends Maybe<R, E> implements AnyEnum<R, E>
        permits MaybeEnumColumn, MaybeEnumOfRows {
    MaybeEnum(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: a label, missing where an operand is} For generated
     * code: nothing is checked here.
     * @param <R> the rows that it is computed from
     * @param <E> the enum whose labels it has
     * @param told the draft of it
     */
    public static <R, E extends Enum<E>> MaybeEnum<R, E> of(Told told) {
        return new MaybeEnum<>(told);
    }

    /**
     * {@return {@code this ?? other}: the value if there is one, else the other; a label, always there}
     * @param <S> the rows that all of it is computed from
     * @param other what stands in where this is missing
     */
    public <S extends R> EnumExpr<S, E> orElse(EnumExpr<? super S, E> other) {
        return EnumExpr.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /**
     * {@return {@code this ?? other}: the first of two that there is; a label, missing where an operand is}
     * @param <S> the rows that all of it is computed from
     * @param other what stands in where this is missing
     */
    public <S extends R> MaybeEnum<S, E> orElse(AnyEnum<? super S, E> other) {
        return MaybeEnum.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /**
     * {@return {@code this ?? other}: the value if there is one, else the other; a label, always there}
     * @param other what stands in where this is missing
     */
    public EnumExpr<R, E> orElse(E other) {
        return EnumExpr.of(Told.binary(BinaryOp.COALESCE, this, Told.literal(other)));
    }

    /**
     * {@return {@code this == other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> is(AnyEnum<? super S, E> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
    }

    /**
     * {@return {@code this == other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param other what it is compared with
     */
    public BoolExpr<R> is(E other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this == other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param other what it is compared with
     */
    public BoolExpr<R> is(Each<E> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
    }

    /**
     * {@return {@code this != other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> isNot(AnyEnum<? super S, E> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
    }

    /**
     * {@return {@code this != other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param other what it is compared with
     */
    public BoolExpr<R> isNot(E other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this != other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param other what it is compared with
     */
    public BoolExpr<R> isNot(Each<E> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
    }

    /**
     * {@return {@code this < other}: a Bool, or missing} Labels are ordered as they are declared. Missing where either
     * is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> lt(AnyEnum<? super S, E> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, other));
    }

    /**
     * {@return {@code this < other}: a Bool, or missing} Labels are ordered as they are declared. Missing where either
     * is.
     * @param other what it is compared with
     */
    public MaybeBool<R> lt(E other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS, this, Told.literal(other)));
    }

    /**
     * {@return {@code this <= other}: a Bool, or missing} Labels are ordered as they are declared. Missing where either
     * is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> le(AnyEnum<? super S, E> other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, other));
    }

    /**
     * {@return {@code this <= other}: a Bool, or missing} Labels are ordered as they are declared. Missing where either
     * is.
     * @param other what it is compared with
     */
    public MaybeBool<R> le(E other) {
        return MaybeBool.of(Told.binary(BinaryOp.LESS_OR_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this > other}: a Bool, or missing} Labels are ordered as they are declared. Missing where either
     * is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> gt(AnyEnum<? super S, E> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, other));
    }

    /**
     * {@return {@code this > other}: a Bool, or missing} Labels are ordered as they are declared. Missing where either
     * is.
     * @param other what it is compared with
     */
    public MaybeBool<R> gt(E other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER, this, Told.literal(other)));
    }

    /**
     * {@return {@code this >= other}: a Bool, or missing} Labels are ordered as they are declared. Missing where either
     * is.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> MaybeBool<S> ge(AnyEnum<? super S, E> other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, other));
    }

    /**
     * {@return {@code this >= other}: a Bool, or missing} Labels are ordered as they are declared. Missing where either
     * is.
     * @param other what it is compared with
     */
    public MaybeBool<R> ge(E other) {
        return MaybeBool.of(Told.binary(BinaryOp.GREATER_OR_EQUAL, this, Told.literal(other)));
    }

    /**
     * {@return {@code this in low .: a Bool, missing where an operand is} high}; both ends are within. A range whose
     * low end is above its high end holds nothing.
     * @param low the least value that is within
     * @param high the greatest value that is within
     */
    public MaybeBool<R> between(E low, E high) {
        return MaybeBool.of(Told.between(this, Told.literal(low), Told.literal(high)));
    }

    /**
     * {@return {@code this in low .: a Bool, missing where an operand is} high}; both ends are within. A range whose
     * low end is above its high end holds nothing.
     * @param <S> the rows that all of it is computed from
     * @param low the least value that is within
     * @param high the greatest value that is within
     */
    public <S extends R> MaybeBool<S> between(EnumExpr<? super S, E> low, EnumExpr<? super S, E> high) {
        return MaybeBool.of(Told.between(this, low, high));
    }

    /**
     * {@return {@code this in [values]}; what is missing is in no list; a Bool, always there} Never missing itself.
     * @param values the values, written out; at least one
     */
    @SuppressWarnings("varargs")
    @SafeVarargs
    public final BoolExpr<R> in(E... values) {
        return BoolExpr.of(Told.in(this, false, Told.literals(values)));
    }

    /**
     * {@return {@code this not in [values]}; what is missing is in no list; a Bool, always there} Never missing itself.
     * @param values the values, written out; at least one
     */
    @SuppressWarnings("varargs")
    @SafeVarargs
    public final BoolExpr<R> notIn(E... values) {
        return BoolExpr.of(Told.in(this, true, Told.literals(values)));
    }
}
