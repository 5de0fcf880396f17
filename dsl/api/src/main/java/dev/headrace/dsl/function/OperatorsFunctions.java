// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyBool;
import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.MaybeBool;
import dev.headrace.dsl.value.Told;

/** Functions of the library: operators. */
public abstract class OperatorsFunctions extends PickFunctions {
    OperatorsFunctions() {}

    /** Whether exactly one of two conditions holds. */
    public static <R> BoolExpr<R> xor(BoolExpr<? super R> a, BoolExpr<? super R> b) {
        return BoolExpr.of(Told.call("xor", a, b));
    }

    /** Whether exactly one of two conditions holds. */
    public static <R> BoolExpr<R> xor(BoolExpr<? super R> a, boolean b) {
        return BoolExpr.of(Told.call("xor", a, Told.literal(b)));
    }

    /** Whether exactly one of two conditions holds. */
    public static <R> MaybeBool<R> xor(AnyBool<? super R> a, AnyBool<? super R> b) {
        return MaybeBool.of(Told.call("xor", a, b));
    }

    /** Whether exactly one of two conditions holds. */
    public static <R> MaybeBool<R> xor(AnyBool<? super R> a, boolean b) {
        return MaybeBool.of(Told.call("xor", a, Told.literal(b)));
    }
}
