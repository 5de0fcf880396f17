// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyInt;
import dev.headrace.dsl.value.AnyTextLike;
import dev.headrace.dsl.value.IntExpr;
import dev.headrace.dsl.value.MaybeInt;
import dev.headrace.dsl.value.MaybeText;
import dev.headrace.dsl.value.TextExpr;
import dev.headrace.dsl.value.TextLike;
import dev.headrace.dsl.value.Told;

/**
 * Functions of the library: text. Of a missing value they are missing. A row error makes the row a bad one
 * (HR0701), which meets the fate that its source declares.
 */
public abstract class TextFunctions2 extends TextFunctions {
    TextFunctions2() {}

    /**
     * {@return two to five texts one after the other: a Text, always there} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first text
     * @param b the second text
     */
    public static <R> TextExpr<R> concat(TextLike<? super R> a, TextLike<? super R> b) {
        return TextExpr.of(Told.call("concat", a, b));
    }

    /**
     * {@return two to five texts one after the other: a Text, always there} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first text
     * @param b the second text
     */
    public static <R> TextExpr<R> concat(TextLike<? super R> a, String b) {
        return TextExpr.of(Told.call("concat", a, Told.literal(b)));
    }

    /**
     * {@return two to five texts one after the other: a Text, or missing} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first text
     * @param b the second text
     */
    public static <R> MaybeText<R> concat(AnyTextLike<? super R> a, AnyTextLike<? super R> b) {
        return MaybeText.of(Told.call("concat", a, b));
    }

    /**
     * {@return two to five texts one after the other: a Text, or missing} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first text
     * @param b the second text
     */
    public static <R> MaybeText<R> concat(AnyTextLike<? super R> a, String b) {
        return MaybeText.of(Told.call("concat", a, Told.literal(b)));
    }

    /**
     * {@return two to five texts one after the other: a Text, always there} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first text
     * @param b the second text
     * @param c the third text
     */
    public static <R> TextExpr<R> concat(TextLike<? super R> a, TextLike<? super R> b, TextLike<? super R> c) {
        return TextExpr.of(Told.call("concat", a, b, c));
    }

    /**
     * {@return two to five texts one after the other: a Text, always there} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first text
     * @param b the second text
     * @param c the third text
     */
    public static <R> TextExpr<R> concat(TextLike<? super R> a, String b, String c) {
        return TextExpr.of(Told.call("concat", a, Told.literal(b), Told.literal(c)));
    }

    /**
     * {@return two to five texts one after the other: a Text, or missing} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first text
     * @param b the second text
     * @param c the third text
     */
    public static <R> MaybeText<R> concat(
            AnyTextLike<? super R> a, AnyTextLike<? super R> b, AnyTextLike<? super R> c) {
        return MaybeText.of(Told.call("concat", a, b, c));
    }

    /**
     * {@return two to five texts one after the other: a Text, or missing} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first text
     * @param b the second text
     * @param c the third text
     */
    public static <R> MaybeText<R> concat(AnyTextLike<? super R> a, String b, String c) {
        return MaybeText.of(Told.call("concat", a, Told.literal(b), Told.literal(c)));
    }

    /**
     * {@return two to five texts one after the other: a Text, always there} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first text
     * @param b the second text
     * @param c the third text
     * @param d the fourth text
     */
    public static <R> TextExpr<R> concat(
            TextLike<? super R> a, TextLike<? super R> b, TextLike<? super R> c, TextLike<? super R> d) {
        return TextExpr.of(Told.call("concat", a, b, c, d));
    }

    /**
     * {@return two to five texts one after the other: a Text, always there} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first text
     * @param b the second text
     * @param c the third text
     * @param d the fourth text
     */
    public static <R> TextExpr<R> concat(TextLike<? super R> a, String b, String c, String d) {
        return TextExpr.of(Told.call("concat", a, Told.literal(b), Told.literal(c), Told.literal(d)));
    }

    /**
     * {@return two to five texts one after the other: a Text, or missing} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first text
     * @param b the second text
     * @param c the third text
     * @param d the fourth text
     */
    public static <R> MaybeText<R> concat(
            AnyTextLike<? super R> a, AnyTextLike<? super R> b, AnyTextLike<? super R> c, AnyTextLike<? super R> d) {
        return MaybeText.of(Told.call("concat", a, b, c, d));
    }

    /**
     * {@return two to five texts one after the other: a Text, or missing} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first text
     * @param b the second text
     * @param c the third text
     * @param d the fourth text
     */
    public static <R> MaybeText<R> concat(AnyTextLike<? super R> a, String b, String c, String d) {
        return MaybeText.of(Told.call("concat", a, Told.literal(b), Told.literal(c), Told.literal(d)));
    }

    /**
     * {@return two to five texts one after the other: a Text, always there} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first text
     * @param b the second text
     * @param c the third text
     * @param d the fourth text
     * @param e the fifth text
     */
    public static <R> TextExpr<R> concat(
            TextLike<? super R> a,
            TextLike<? super R> b,
            TextLike<? super R> c,
            TextLike<? super R> d,
            TextLike<? super R> e) {
        return TextExpr.of(Told.call("concat", a, b, c, d, e));
    }

    /**
     * {@return two to five texts one after the other: a Text, always there} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first text
     * @param b the second text
     * @param c the third text
     * @param d the fourth text
     * @param e the fifth text
     */
    public static <R> TextExpr<R> concat(TextLike<? super R> a, String b, String c, String d, String e) {
        return TextExpr.of(Told.call("concat", a, Told.literal(b), Told.literal(c), Told.literal(d), Told.literal(e)));
    }

    /**
     * {@return two to five texts one after the other: a Text, or missing} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first text
     * @param b the second text
     * @param c the third text
     * @param d the fourth text
     * @param e the fifth text
     */
    public static <R> MaybeText<R> concat(
            AnyTextLike<? super R> a,
            AnyTextLike<? super R> b,
            AnyTextLike<? super R> c,
            AnyTextLike<? super R> d,
            AnyTextLike<? super R> e) {
        return MaybeText.of(Told.call("concat", a, b, c, d, e));
    }

    /**
     * {@return two to five texts one after the other: a Text, or missing} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first text
     * @param b the second text
     * @param c the third text
     * @param d the fourth text
     * @param e the fifth text
     */
    public static <R> MaybeText<R> concat(AnyTextLike<? super R> a, String b, String c, String d, String e) {
        return MaybeText.of(Told.call("concat", a, Told.literal(b), Told.literal(c), Told.literal(d), Told.literal(e)));
    }

    /**
     * {@return the text so many times: a Text, always there} A negative number, or a text beyond 16 Mi, is a row error.
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param times how often
     */
    public static <R> TextExpr<R> repeat(TextLike<? super R> s, IntExpr<? super R> times) {
        return TextExpr.of(Told.call("repeat", s, times));
    }

    /**
     * {@return the text so many times: a Text, always there} A negative number, or a text beyond 16 Mi, is a row error.
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param times how often
     */
    public static <R> TextExpr<R> repeat(TextLike<? super R> s, long times) {
        return TextExpr.of(Told.call("repeat", s, Told.literal(times)));
    }

    /**
     * {@return the text so many times: a Text, missing where an argument is} A negative number, or a text beyond 16 Mi,
     * is a row error.
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param times how often
     */
    public static <R> MaybeText<R> repeat(AnyTextLike<? super R> s, AnyInt<? super R> times) {
        return MaybeText.of(Told.call("repeat", s, times));
    }

    /**
     * {@return the text so many times: a Text, missing where an argument is} A negative number, or a text beyond 16 Mi,
     * is a row error.
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param times how often
     */
    public static <R> MaybeText<R> repeat(AnyTextLike<? super R> s, long times) {
        return MaybeText.of(Told.call("repeat", s, Told.literal(times)));
    }

    /**
     * {@return the text with its code points in reverse order: a Text, always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> TextExpr<R> reverse(TextLike<? super R> s) {
        return TextExpr.of(Told.call("reverse", s));
    }

    /**
     * {@return the text with its code points in reverse order: a Text, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> MaybeText<R> reverse(AnyTextLike<? super R> s) {
        return MaybeText.of(Told.call("reverse", s));
    }

    /**
     * {@return the text filled up at the left to <code>length</code> code points; a longer text stays as it is; a Text,
     * always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param length how many code points
     * @param with what it is filled up with
     */
    public static <R> TextExpr<R> padLeft(TextLike<? super R> s, IntExpr<? super R> length, TextLike<? super R> with) {
        return TextExpr.of(Told.call("pad_left", s, length, with));
    }

    /**
     * {@return the text filled up at the left to <code>length</code> code points; a longer text stays as it is; a Text,
     * always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param length how many code points
     * @param with what it is filled up with
     */
    public static <R> TextExpr<R> padLeft(TextLike<? super R> s, long length, String with) {
        return TextExpr.of(Told.call("pad_left", s, Told.literal(length), Told.literal(with)));
    }

    /**
     * {@return the text filled up at the left to <code>length</code> code points; a longer text stays as it is; a Text,
     * missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param length how many code points
     * @param with what it is filled up with
     */
    public static <R> MaybeText<R> padLeft(
            AnyTextLike<? super R> s, AnyInt<? super R> length, AnyTextLike<? super R> with) {
        return MaybeText.of(Told.call("pad_left", s, length, with));
    }

    /**
     * {@return the text filled up at the left to <code>length</code> code points; a longer text stays as it is; a Text,
     * missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param length how many code points
     * @param with what it is filled up with
     */
    public static <R> MaybeText<R> padLeft(AnyTextLike<? super R> s, long length, String with) {
        return MaybeText.of(Told.call("pad_left", s, Told.literal(length), Told.literal(with)));
    }

    /**
     * {@return the text filled up at the left to <code>length</code> code points; a longer text stays as it is; a Text,
     * always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param length how many code points
     */
    public static <R> TextExpr<R> padLeft(TextLike<? super R> s, IntExpr<? super R> length) {
        return TextExpr.of(Told.call("pad_left", s, length));
    }

    /**
     * {@return the text filled up at the left to <code>length</code> code points; a longer text stays as it is; a Text,
     * always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param length how many code points
     */
    public static <R> TextExpr<R> padLeft(TextLike<? super R> s, long length) {
        return TextExpr.of(Told.call("pad_left", s, Told.literal(length)));
    }

    /**
     * {@return the text filled up at the left to <code>length</code> code points; a longer text stays as it is; a Text,
     * missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param length how many code points
     */
    public static <R> MaybeText<R> padLeft(AnyTextLike<? super R> s, AnyInt<? super R> length) {
        return MaybeText.of(Told.call("pad_left", s, length));
    }

    /**
     * {@return the text filled up at the left to <code>length</code> code points; a longer text stays as it is; a Text,
     * missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param length how many code points
     */
    public static <R> MaybeText<R> padLeft(AnyTextLike<? super R> s, long length) {
        return MaybeText.of(Told.call("pad_left", s, Told.literal(length)));
    }

    /**
     * {@return the text filled up at the right to <code>length</code> code points; a longer text stays as it is; a
     * Text, always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param length how many code points
     * @param with what it is filled up with
     */
    public static <R> TextExpr<R> padRight(TextLike<? super R> s, IntExpr<? super R> length, TextLike<? super R> with) {
        return TextExpr.of(Told.call("pad_right", s, length, with));
    }

    /**
     * {@return the text filled up at the right to <code>length</code> code points; a longer text stays as it is; a
     * Text, always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param length how many code points
     * @param with what it is filled up with
     */
    public static <R> TextExpr<R> padRight(TextLike<? super R> s, long length, String with) {
        return TextExpr.of(Told.call("pad_right", s, Told.literal(length), Told.literal(with)));
    }

    /**
     * {@return the text filled up at the right to <code>length</code> code points; a longer text stays as it is; a
     * Text, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param length how many code points
     * @param with what it is filled up with
     */
    public static <R> MaybeText<R> padRight(
            AnyTextLike<? super R> s, AnyInt<? super R> length, AnyTextLike<? super R> with) {
        return MaybeText.of(Told.call("pad_right", s, length, with));
    }

    /**
     * {@return the text filled up at the right to <code>length</code> code points; a longer text stays as it is; a
     * Text, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param length how many code points
     * @param with what it is filled up with
     */
    public static <R> MaybeText<R> padRight(AnyTextLike<? super R> s, long length, String with) {
        return MaybeText.of(Told.call("pad_right", s, Told.literal(length), Told.literal(with)));
    }

    /**
     * {@return the text filled up at the right to <code>length</code> code points; a longer text stays as it is; a
     * Text, always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param length how many code points
     */
    public static <R> TextExpr<R> padRight(TextLike<? super R> s, IntExpr<? super R> length) {
        return TextExpr.of(Told.call("pad_right", s, length));
    }

    /**
     * {@return the text filled up at the right to <code>length</code> code points; a longer text stays as it is; a
     * Text, always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param length how many code points
     */
    public static <R> TextExpr<R> padRight(TextLike<? super R> s, long length) {
        return TextExpr.of(Told.call("pad_right", s, Told.literal(length)));
    }

    /**
     * {@return the text filled up at the right to <code>length</code> code points; a longer text stays as it is; a
     * Text, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param length how many code points
     */
    public static <R> MaybeText<R> padRight(AnyTextLike<? super R> s, AnyInt<? super R> length) {
        return MaybeText.of(Told.call("pad_right", s, length));
    }

    /**
     * {@return the text filled up at the right to <code>length</code> code points; a longer text stays as it is; a
     * Text, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param length how many code points
     */
    public static <R> MaybeText<R> padRight(AnyTextLike<? super R> s, long length) {
        return MaybeText.of(Told.call("pad_right", s, Told.literal(length)));
    }

    /**
     * {@return the least number of code points to insert, delete or replace to turn <code>a</code> into <code>b</code>:
     * an Int, always there}
     * @param <R> the rows that it is computed from
     * @param a the first text
     * @param b the second text
     */
    public static <R> IntExpr<R> levenshtein(TextLike<? super R> a, TextLike<? super R> b) {
        return IntExpr.of(Told.call("levenshtein", a, b));
    }

    /**
     * {@return the least number of code points to insert, delete or replace to turn <code>a</code> into <code>b</code>:
     * an Int, always there}
     * @param <R> the rows that it is computed from
     * @param a the first text
     * @param b the second text
     */
    public static <R> IntExpr<R> levenshtein(TextLike<? super R> a, String b) {
        return IntExpr.of(Told.call("levenshtein", a, Told.literal(b)));
    }

    /**
     * {@return the least number of code points to insert, delete or replace to turn <code>a</code> into <code>b</code>:
     * an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param a the first text
     * @param b the second text
     */
    public static <R> MaybeInt<R> levenshtein(AnyTextLike<? super R> a, AnyTextLike<? super R> b) {
        return MaybeInt.of(Told.call("levenshtein", a, b));
    }

    /**
     * {@return the least number of code points to insert, delete or replace to turn <code>a</code> into <code>b</code>:
     * an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param a the first text
     * @param b the second text
     */
    public static <R> MaybeInt<R> levenshtein(AnyTextLike<? super R> a, String b) {
        return MaybeInt.of(Told.call("levenshtein", a, Told.literal(b)));
    }
}
