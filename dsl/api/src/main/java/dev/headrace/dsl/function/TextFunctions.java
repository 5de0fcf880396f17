// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyInt;
import dev.headrace.dsl.value.AnyTextLike;
import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.IntExpr;
import dev.headrace.dsl.value.MaybeBool;
import dev.headrace.dsl.value.MaybeInt;
import dev.headrace.dsl.value.MaybeText;
import dev.headrace.dsl.value.TextExpr;
import dev.headrace.dsl.value.TextLike;
import dev.headrace.dsl.value.Told;

/**
 * Functions of the library: text. Of a missing value they are missing. A row error makes the row a bad one
 * (HR0701), which meets the fate that its source declares.
 */
public abstract class TextFunctions extends AnglesFunctions {
    TextFunctions() {}

    /**
     * {@return how many code points a text has: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> IntExpr<R> length(TextLike<? super R> s) {
        return IntExpr.of(Told.call("length", s));
    }

    /**
     * {@return how many code points a text has: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> MaybeInt<R> length(AnyTextLike<? super R> s) {
        return MaybeInt.of(Told.call("length", s));
    }

    /**
     * {@return the text in upper case, by the root locale: a Text, always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> TextExpr<R> upper(TextLike<? super R> s) {
        return TextExpr.of(Told.call("upper", s));
    }

    /**
     * {@return the text in upper case, by the root locale: a Text, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> MaybeText<R> upper(AnyTextLike<? super R> s) {
        return MaybeText.of(Told.call("upper", s));
    }

    /**
     * {@return the text in lower case, by the root locale: a Text, always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> TextExpr<R> lower(TextLike<? super R> s) {
        return TextExpr.of(Told.call("lower", s));
    }

    /**
     * {@return the text in lower case, by the root locale: a Text, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> MaybeText<R> lower(AnyTextLike<? super R> s) {
        return MaybeText.of(Told.call("lower", s));
    }

    /**
     * {@return the text without ASCII blanks, tabs and line ends at either end: a Text, always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> TextExpr<R> trim(TextLike<? super R> s) {
        return TextExpr.of(Told.call("trim", s));
    }

    /**
     * {@return the text without ASCII blanks, tabs and line ends at either end: a Text, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> MaybeText<R> trim(AnyTextLike<? super R> s) {
        return MaybeText.of(Told.call("trim", s));
    }

    /**
     * {@return the text without ASCII blanks, tabs and line ends at its start: a Text, always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> TextExpr<R> ltrim(TextLike<? super R> s) {
        return TextExpr.of(Told.call("ltrim", s));
    }

    /**
     * {@return the text without ASCII blanks, tabs and line ends at its start: a Text, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> MaybeText<R> ltrim(AnyTextLike<? super R> s) {
        return MaybeText.of(Told.call("ltrim", s));
    }

    /**
     * {@return the text without ASCII blanks, tabs and line ends at its end: a Text, always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> TextExpr<R> rtrim(TextLike<? super R> s) {
        return TextExpr.of(Told.call("rtrim", s));
    }

    /**
     * {@return the text without ASCII blanks, tabs and line ends at its end: a Text, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> MaybeText<R> rtrim(AnyTextLike<? super R> s) {
        return MaybeText.of(Told.call("rtrim", s));
    }

    /**
     * {@return <code>length</code> code points from position <code>start</code>, the first being 0; less where the text
     * ends before; a Text, always there} A negative number is a row error.
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param start the position from 0 where it begins
     * @param length how many code points
     */
    public static <R> TextExpr<R> substring(
            TextLike<? super R> s, IntExpr<? super R> start, IntExpr<? super R> length) {
        return TextExpr.of(Told.call("substring", s, start, length));
    }

    /**
     * {@return <code>length</code> code points from position <code>start</code>, the first being 0; less where the text
     * ends before; a Text, always there} A negative number is a row error.
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param start the position from 0 where it begins
     * @param length how many code points
     */
    public static <R> TextExpr<R> substring(TextLike<? super R> s, long start, long length) {
        return TextExpr.of(Told.call("substring", s, Told.literal(start), Told.literal(length)));
    }

    /**
     * {@return <code>length</code> code points from position <code>start</code>, the first being 0; less where the text
     * ends before; a Text, missing where an argument is} A negative number is a row error.
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param start the position from 0 where it begins
     * @param length how many code points
     */
    public static <R> MaybeText<R> substring(
            AnyTextLike<? super R> s, AnyInt<? super R> start, AnyInt<? super R> length) {
        return MaybeText.of(Told.call("substring", s, start, length));
    }

    /**
     * {@return <code>length</code> code points from position <code>start</code>, the first being 0; less where the text
     * ends before; a Text, missing where an argument is} A negative number is a row error.
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param start the position from 0 where it begins
     * @param length how many code points
     */
    public static <R> MaybeText<R> substring(AnyTextLike<? super R> s, long start, long length) {
        return MaybeText.of(Told.call("substring", s, Told.literal(start), Told.literal(length)));
    }

    /**
     * {@return the first <code>n</code> code points, or all if there are fewer: a Text, always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param n how many code points
     */
    public static <R> TextExpr<R> left(TextLike<? super R> s, IntExpr<? super R> n) {
        return TextExpr.of(Told.call("left", s, n));
    }

    /**
     * {@return the first <code>n</code> code points, or all if there are fewer: a Text, always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param n how many code points
     */
    public static <R> TextExpr<R> left(TextLike<? super R> s, long n) {
        return TextExpr.of(Told.call("left", s, Told.literal(n)));
    }

    /**
     * {@return the first <code>n</code> code points, or all if there are fewer: a Text, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param n how many code points
     */
    public static <R> MaybeText<R> left(AnyTextLike<? super R> s, AnyInt<? super R> n) {
        return MaybeText.of(Told.call("left", s, n));
    }

    /**
     * {@return the first <code>n</code> code points, or all if there are fewer: a Text, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param n how many code points
     */
    public static <R> MaybeText<R> left(AnyTextLike<? super R> s, long n) {
        return MaybeText.of(Told.call("left", s, Told.literal(n)));
    }

    /**
     * {@return the last <code>n</code> code points, or all if there are fewer: a Text, always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param n how many code points
     */
    public static <R> TextExpr<R> right(TextLike<? super R> s, IntExpr<? super R> n) {
        return TextExpr.of(Told.call("right", s, n));
    }

    /**
     * {@return the last <code>n</code> code points, or all if there are fewer: a Text, always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param n how many code points
     */
    public static <R> TextExpr<R> right(TextLike<? super R> s, long n) {
        return TextExpr.of(Told.call("right", s, Told.literal(n)));
    }

    /**
     * {@return the last <code>n</code> code points, or all if there are fewer: a Text, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param n how many code points
     */
    public static <R> MaybeText<R> right(AnyTextLike<? super R> s, AnyInt<? super R> n) {
        return MaybeText.of(Told.call("right", s, n));
    }

    /**
     * {@return the last <code>n</code> code points, or all if there are fewer: a Text, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param n how many code points
     */
    public static <R> MaybeText<R> right(AnyTextLike<? super R> s, long n) {
        return MaybeText.of(Told.call("right", s, Told.literal(n)));
    }

    /**
     * {@return whether the text starts with <code>prefix</code>: a Bool, always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param prefix the start that is asked for
     */
    public static <R> BoolExpr<R> startsWith(TextLike<? super R> s, TextLike<? super R> prefix) {
        return BoolExpr.of(Told.call("starts_with", s, prefix));
    }

    /**
     * {@return whether the text starts with <code>prefix</code>: a Bool, always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param prefix the start that is asked for
     */
    public static <R> BoolExpr<R> startsWith(TextLike<? super R> s, String prefix) {
        return BoolExpr.of(Told.call("starts_with", s, Told.literal(prefix)));
    }

    /**
     * {@return whether the text starts with <code>prefix</code>: a Bool, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param prefix the start that is asked for
     */
    public static <R> MaybeBool<R> startsWith(AnyTextLike<? super R> s, AnyTextLike<? super R> prefix) {
        return MaybeBool.of(Told.call("starts_with", s, prefix));
    }

    /**
     * {@return whether the text starts with <code>prefix</code>: a Bool, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param prefix the start that is asked for
     */
    public static <R> MaybeBool<R> startsWith(AnyTextLike<? super R> s, String prefix) {
        return MaybeBool.of(Told.call("starts_with", s, Told.literal(prefix)));
    }

    /**
     * {@return whether the text ends with <code>suffix</code>: a Bool, always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param suffix the end that is asked for
     */
    public static <R> BoolExpr<R> endsWith(TextLike<? super R> s, TextLike<? super R> suffix) {
        return BoolExpr.of(Told.call("ends_with", s, suffix));
    }

    /**
     * {@return whether the text ends with <code>suffix</code>: a Bool, always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param suffix the end that is asked for
     */
    public static <R> BoolExpr<R> endsWith(TextLike<? super R> s, String suffix) {
        return BoolExpr.of(Told.call("ends_with", s, Told.literal(suffix)));
    }

    /**
     * {@return whether the text ends with <code>suffix</code>: a Bool, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param suffix the end that is asked for
     */
    public static <R> MaybeBool<R> endsWith(AnyTextLike<? super R> s, AnyTextLike<? super R> suffix) {
        return MaybeBool.of(Told.call("ends_with", s, suffix));
    }

    /**
     * {@return whether the text ends with <code>suffix</code>: a Bool, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param suffix the end that is asked for
     */
    public static <R> MaybeBool<R> endsWith(AnyTextLike<? super R> s, String suffix) {
        return MaybeBool.of(Told.call("ends_with", s, Told.literal(suffix)));
    }

    /**
     * {@return the position where <code>part</code> first stands in the text, from 0; missing if it does not; an Int,
     * or missing}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param part the part that is looked for
     */
    public static <R> MaybeInt<R> indexOf(AnyTextLike<? super R> s, AnyTextLike<? super R> part) {
        return MaybeInt.of(Told.call("index_of", s, part));
    }

    /**
     * {@return the position where <code>part</code> first stands in the text, from 0; missing if it does not; an Int,
     * or missing}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param part the part that is looked for
     */
    public static <R> MaybeInt<R> indexOf(AnyTextLike<? super R> s, String part) {
        return MaybeInt.of(Told.call("index_of", s, Told.literal(part)));
    }

    /**
     * {@return how often <code>part</code> stands in the text without overlap; an empty part is never counted; an Int,
     * always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param part the part that is looked for
     */
    public static <R> IntExpr<R> countOf(TextLike<? super R> s, TextLike<? super R> part) {
        return IntExpr.of(Told.call("count_of", s, part));
    }

    /**
     * {@return how often <code>part</code> stands in the text without overlap; an empty part is never counted; an Int,
     * always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param part the part that is looked for
     */
    public static <R> IntExpr<R> countOf(TextLike<? super R> s, String part) {
        return IntExpr.of(Told.call("count_of", s, Told.literal(part)));
    }

    /**
     * {@return how often <code>part</code> stands in the text without overlap; an empty part is never counted; an Int,
     * missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param part the part that is looked for
     */
    public static <R> MaybeInt<R> countOf(AnyTextLike<? super R> s, AnyTextLike<? super R> part) {
        return MaybeInt.of(Told.call("count_of", s, part));
    }

    /**
     * {@return how often <code>part</code> stands in the text without overlap; an empty part is never counted; an Int,
     * missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param part the part that is looked for
     */
    public static <R> MaybeInt<R> countOf(AnyTextLike<? super R> s, String part) {
        return MaybeInt.of(Told.call("count_of", s, Told.literal(part)));
    }

    /**
     * {@return the text with every <code>part</code> replaced; an empty part changes nothing; a Text, always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param part the part that is looked for
     * @param with what stands in for it
     */
    public static <R> TextExpr<R> replace(TextLike<? super R> s, TextLike<? super R> part, TextLike<? super R> with) {
        return TextExpr.of(Told.call("replace", s, part, with));
    }

    /**
     * {@return the text with every <code>part</code> replaced; an empty part changes nothing; a Text, always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param part the part that is looked for
     * @param with what stands in for it
     */
    public static <R> TextExpr<R> replace(TextLike<? super R> s, String part, String with) {
        return TextExpr.of(Told.call("replace", s, Told.literal(part), Told.literal(with)));
    }

    /**
     * {@return the text with every <code>part</code> replaced; an empty part changes nothing; a Text, missing where an
     * argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param part the part that is looked for
     * @param with what stands in for it
     */
    public static <R> MaybeText<R> replace(
            AnyTextLike<? super R> s, AnyTextLike<? super R> part, AnyTextLike<? super R> with) {
        return MaybeText.of(Told.call("replace", s, part, with));
    }

    /**
     * {@return the text with every <code>part</code> replaced; an empty part changes nothing; a Text, missing where an
     * argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param part the part that is looked for
     * @param with what stands in for it
     */
    public static <R> MaybeText<R> replace(AnyTextLike<? super R> s, String part, String with) {
        return MaybeText.of(Told.call("replace", s, Told.literal(part), Told.literal(with)));
    }
}
