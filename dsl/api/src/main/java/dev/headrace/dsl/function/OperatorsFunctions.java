// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyBool;
import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.MaybeBool;
import dev.headrace.dsl.value.Told;

/**
 * Functions of the library: operators. Of a missing value they are missing. A row error makes the row a bad one
 * (HR0701), which meets the fate that its source declares.
 */
public abstract class OperatorsFunctions extends PickFunctions3 {
    OperatorsFunctions() {}

    /**
     * {@return whether exactly one of two conditions holds: a Bool, always there}
     * @param <R> the rows that it is computed from
     * @param a the first condition
     * @param b the second condition
     */
    public static <R> BoolExpr<R> xor(BoolExpr<? super R> a, BoolExpr<? super R> b) {
        return BoolExpr.of(Told.call("xor", a, b));
    }

    /**
     * {@return whether exactly one of two conditions holds: a Bool, always there}
     * @param <R> the rows that it is computed from
     * @param a the first condition
     * @param b the second condition
     */
    public static <R> BoolExpr<R> xor(BoolExpr<? super R> a, boolean b) {
        return BoolExpr.of(Told.call("xor", a, Told.literal(b)));
    }

    /**
     * {@return whether exactly one of two conditions holds: a Bool, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param a the first condition
     * @param b the second condition
     */
    public static <R> MaybeBool<R> xor(AnyBool<? super R> a, AnyBool<? super R> b) {
        return MaybeBool.of(Told.call("xor", a, b));
    }

    /**
     * {@return whether exactly one of two conditions holds: a Bool, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param a the first condition
     * @param b the second condition
     */
    public static <R> MaybeBool<R> xor(AnyBool<? super R> a, boolean b) {
        return MaybeBool.of(Told.call("xor", a, Told.literal(b)));
    }
}
