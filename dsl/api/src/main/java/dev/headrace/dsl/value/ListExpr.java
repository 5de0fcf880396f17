// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;
import java.util.List;

/**
 * A List computed from a row of {@code R}: values in order, always there.
 * @param <R> the rows that it is computed from
 * @param <T> the Java type of the elements
 */
public sealed class ListExpr<R, T> extends Sure<R, List<T>> implements AnyList<R, T> permits ListColumn, ListOfRows {
    ListExpr(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: a List, always there} For generated code: nothing is
     * checked here.
     * @param <R> the rows that it is computed from
     * @param <T> the Java type of the elements
     * @param told the draft of it
     */
    public static <R, T> ListExpr<R, T> of(Told told) {
        return new ListExpr<>(told);
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
