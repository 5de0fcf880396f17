// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;
import java.util.List;

/** A List computed from a row of {@code R}: values in order, or missing. */
public sealed class MaybeList<R, T> extends Maybe<R, List<T>> implements AnyList<R, T>
        permits MaybeListColumn, MaybeListOfRows {
    MaybeList(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R, T> MaybeList<R, T> of(Told told) {
        return new MaybeList<>(told);
    }

    /** {@code this ?? other}: the value if there is one, else the other. */
    public <S extends R> ListExpr<S, T> orElse(ListExpr<? super S, T> other) {
        return ListExpr.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /** {@code this ?? other}: the first of two that there is. */
    public <S extends R> MaybeList<S, T> orElse(AnyList<? super S, T> other) {
        return MaybeList.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /** {@code this == other}. */
    public <S extends R> BoolExpr<S> is(AnyList<? super S, T> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
    }

    /** {@code this != other}. */
    public <S extends R> BoolExpr<S> isNot(AnyList<? super S, T> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
    }
}
