// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;
import java.util.List;

/**
 * A List computed from a row of {@code R}: values in order, or missing.
 * @param <R> the rows that it is computed from
 * @param <T> the Java type of the elements
 */
public sealed class MaybeList<R, T> extends Maybe<R, List<T>> implements AnyList<R, T>
        permits MaybeListColumn, MaybeListOfRows {
    MaybeList(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: a List, missing where an operand is} For generated
     * code: nothing is checked here.
     * @param <R> the rows that it is computed from
     * @param <T> the Java type of the elements
     * @param told the draft of it
     */
    public static <R, T> MaybeList<R, T> of(Told told) {
        return new MaybeList<>(told);
    }

    /**
     * {@return {@code this ?? other}: the value if there is one, else the other; a List, always there}
     * @param <S> the rows that all of it is computed from
     * @param other what stands in where this is missing
     */
    public <S extends R> ListExpr<S, T> orElse(ListExpr<? super S, T> other) {
        return ListExpr.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /**
     * {@return {@code this ?? other}: the first of two that there is; a List, missing where an operand is}
     * @param <S> the rows that all of it is computed from
     * @param other what stands in where this is missing
     */
    public <S extends R> MaybeList<S, T> orElse(AnyList<? super S, T> other) {
        return MaybeList.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /**
     * {@return {@code this == other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> is(AnyList<? super S, T> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
    }

    /**
     * {@return {@code this != other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> isNot(AnyList<? super S, T> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
    }
}
