// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyTextLike;
import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.MaybeBool;
import dev.headrace.dsl.value.MaybeText;
import dev.headrace.dsl.value.TextExpr;
import dev.headrace.dsl.value.TextLike;
import dev.headrace.dsl.value.Told;

/**
 * Functions of the library: patterns. Of a missing value they are missing. A row error makes the row a bad one
 * (HR0701), which meets the fate that its source declares.
 */
public abstract class PatternsFunctions extends TextFunctions2 {
    PatternsFunctions() {}

    /**
     * {@return whether the pattern, in RE2 syntax, matches somewhere in the text; <code>^</code> and <code>$</code> tie
     * it to the ends; a Bool, always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param regex the pattern, in RE2 syntax; HR0203 if it is none
     */
    public static <R> BoolExpr<R> matches(TextLike<? super R> s, String regex) {
        return BoolExpr.of(Told.call("matches", s, Told.literal(regex)));
    }

    /**
     * {@return whether the pattern, in RE2 syntax, matches somewhere in the text; <code>^</code> and <code>$</code> tie
     * it to the ends; a Bool, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param regex the pattern, in RE2 syntax; HR0203 if it is none
     */
    public static <R> MaybeBool<R> matches(AnyTextLike<? super R> s, String regex) {
        return MaybeBool.of(Told.call("matches", s, Told.literal(regex)));
    }

    /**
     * {@return what the pattern, or one of its groups, first matches; missing if it does not match or the group took no
     * part; a Text, or missing}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param regex the pattern, in RE2 syntax; HR0203 if it is none
     * @param group the number of the group, from 1; 0 is the whole match
     */
    public static <R> MaybeText<R> extract(AnyTextLike<? super R> s, String regex, long group) {
        return MaybeText.of(Told.call("extract", s, Told.literal(regex), Told.literal(group)));
    }

    /**
     * {@return what the pattern, or one of its groups, first matches; missing if it does not match or the group took no
     * part; a Text, or missing}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param regex the pattern, in RE2 syntax; HR0203 if it is none
     */
    public static <R> MaybeText<R> extract(AnyTextLike<? super R> s, String regex) {
        return MaybeText.of(Told.call("extract", s, Told.literal(regex)));
    }

    /**
     * {@return the text with every match of the pattern replaced; <code>$1</code> stands for the first group, a
     * backslash before <code>$</code> for the sign itself; a Text, always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param regex the pattern, in RE2 syntax; HR0203 if it is none
     * @param with what stands in for it
     */
    public static <R> TextExpr<R> replaceRegex(TextLike<? super R> s, String regex, String with) {
        return TextExpr.of(Told.call("replace_regex", s, Told.literal(regex), Told.literal(with)));
    }

    /**
     * {@return the text with every match of the pattern replaced; <code>$1</code> stands for the first group, a
     * backslash before <code>$</code> for the sign itself; a Text, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param regex the pattern, in RE2 syntax; HR0203 if it is none
     * @param with what stands in for it
     */
    public static <R> MaybeText<R> replaceRegex(AnyTextLike<? super R> s, String regex, String with) {
        return MaybeText.of(Told.call("replace_regex", s, Told.literal(regex), Told.literal(with)));
    }

    /**
     * {@return whether the whole text fits a pattern of SQL: <code>%</code> is any text, <code>_</code> one code point,
     * a backslash takes the next sign as it stands; a Bool, always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param pattern the pattern of SQL, written out
     */
    public static <R> BoolExpr<R> like(TextLike<? super R> s, String pattern) {
        return BoolExpr.of(Told.call("like", s, Told.literal(pattern)));
    }

    /**
     * {@return whether the whole text fits a pattern of SQL: <code>%</code> is any text, <code>_</code> one code point,
     * a backslash takes the next sign as it stands; a Bool, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param pattern the pattern of SQL, written out
     */
    public static <R> MaybeBool<R> like(AnyTextLike<? super R> s, String pattern) {
        return MaybeBool.of(Told.call("like", s, Told.literal(pattern)));
    }
}
