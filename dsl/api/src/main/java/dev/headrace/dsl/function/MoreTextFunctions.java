// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyTextLike;
import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.MaybeBool;
import dev.headrace.dsl.value.TextLike;
import dev.headrace.dsl.value.Told;

/** Functions of the library: text. */
public abstract class MoreTextFunctions extends TextFunctions {
    MoreTextFunctions() {}

    /** Whether the whole text fits a pattern of SQL: <code>%</code> is any text, <code>_</code> one code point, a backslash takes the next sign as it stands. */
    public static <R> BoolExpr<R> like(TextLike<? super R> s, String pattern) {
        return BoolExpr.of(Told.call("like", s, Told.literal(pattern)));
    }

    /** Whether the whole text fits a pattern of SQL: <code>%</code> is any text, <code>_</code> one code point, a backslash takes the next sign as it stands. */
    public static <R> MaybeBool<R> like(AnyTextLike<? super R> s, String pattern) {
        return MaybeBool.of(Told.call("like", s, Told.literal(pattern)));
    }
}
