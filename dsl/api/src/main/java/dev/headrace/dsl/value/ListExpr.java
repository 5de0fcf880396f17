// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;
import java.util.List;

/** A List computed from a row of {@code R}: values in order, always there. */
public sealed class ListExpr<R, T> extends Sure<R, List<T>> implements AnyList<R, T> permits ListColumn, ListOfRows {
    ListExpr(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R, T> ListExpr<R, T> of(Told told) {
        return new ListExpr<>(told);
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
