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

/** Functions of the library: text. */
public abstract class TextFunctions extends AnglesFunctions {
    TextFunctions() {}

    /** How many code points a text has. */
    public static <R> IntExpr<R> length(TextLike<? super R> s) {
        return IntExpr.of(Told.call("length", s));
    }

    /** How many code points a text has. */
    public static <R> MaybeInt<R> length(AnyTextLike<? super R> s) {
        return MaybeInt.of(Told.call("length", s));
    }

    /** The text in upper case, by the root locale. */
    public static <R> TextExpr<R> upper(TextLike<? super R> s) {
        return TextExpr.of(Told.call("upper", s));
    }

    /** The text in upper case, by the root locale. */
    public static <R> MaybeText<R> upper(AnyTextLike<? super R> s) {
        return MaybeText.of(Told.call("upper", s));
    }

    /** The text in lower case, by the root locale. */
    public static <R> TextExpr<R> lower(TextLike<? super R> s) {
        return TextExpr.of(Told.call("lower", s));
    }

    /** The text in lower case, by the root locale. */
    public static <R> MaybeText<R> lower(AnyTextLike<? super R> s) {
        return MaybeText.of(Told.call("lower", s));
    }

    /** The text without ASCII blanks, tabs and line ends at either end. */
    public static <R> TextExpr<R> trim(TextLike<? super R> s) {
        return TextExpr.of(Told.call("trim", s));
    }

    /** The text without ASCII blanks, tabs and line ends at either end. */
    public static <R> MaybeText<R> trim(AnyTextLike<? super R> s) {
        return MaybeText.of(Told.call("trim", s));
    }

    /** The text without ASCII blanks, tabs and line ends at its start. */
    public static <R> TextExpr<R> ltrim(TextLike<? super R> s) {
        return TextExpr.of(Told.call("ltrim", s));
    }

    /** The text without ASCII blanks, tabs and line ends at its start. */
    public static <R> MaybeText<R> ltrim(AnyTextLike<? super R> s) {
        return MaybeText.of(Told.call("ltrim", s));
    }

    /** The text without ASCII blanks, tabs and line ends at its end. */
    public static <R> TextExpr<R> rtrim(TextLike<? super R> s) {
        return TextExpr.of(Told.call("rtrim", s));
    }

    /** The text without ASCII blanks, tabs and line ends at its end. */
    public static <R> MaybeText<R> rtrim(AnyTextLike<? super R> s) {
        return MaybeText.of(Told.call("rtrim", s));
    }

    /** <code>length</code> code points from position <code>start</code>, the first being 0; less where the text ends before. A negative number is a row error. */
    public static <R> TextExpr<R> substring(
            TextLike<? super R> s, IntExpr<? super R> start, IntExpr<? super R> length) {
        return TextExpr.of(Told.call("substring", s, start, length));
    }

    /** <code>length</code> code points from position <code>start</code>, the first being 0; less where the text ends before. A negative number is a row error. */
    public static <R> TextExpr<R> substring(TextLike<? super R> s, long start, long length) {
        return TextExpr.of(Told.call("substring", s, Told.literal(start), Told.literal(length)));
    }

    /** <code>length</code> code points from position <code>start</code>, the first being 0; less where the text ends before. A negative number is a row error. */
    public static <R> MaybeText<R> substring(
            AnyTextLike<? super R> s, AnyInt<? super R> start, AnyInt<? super R> length) {
        return MaybeText.of(Told.call("substring", s, start, length));
    }

    /** <code>length</code> code points from position <code>start</code>, the first being 0; less where the text ends before. A negative number is a row error. */
    public static <R> MaybeText<R> substring(AnyTextLike<? super R> s, long start, long length) {
        return MaybeText.of(Told.call("substring", s, Told.literal(start), Told.literal(length)));
    }

    /** The first <code>n</code> code points, or all if there are fewer. */
    public static <R> TextExpr<R> left(TextLike<? super R> s, IntExpr<? super R> n) {
        return TextExpr.of(Told.call("left", s, n));
    }

    /** The first <code>n</code> code points, or all if there are fewer. */
    public static <R> TextExpr<R> left(TextLike<? super R> s, long n) {
        return TextExpr.of(Told.call("left", s, Told.literal(n)));
    }

    /** The first <code>n</code> code points, or all if there are fewer. */
    public static <R> MaybeText<R> left(AnyTextLike<? super R> s, AnyInt<? super R> n) {
        return MaybeText.of(Told.call("left", s, n));
    }

    /** The first <code>n</code> code points, or all if there are fewer. */
    public static <R> MaybeText<R> left(AnyTextLike<? super R> s, long n) {
        return MaybeText.of(Told.call("left", s, Told.literal(n)));
    }

    /** The last <code>n</code> code points, or all if there are fewer. */
    public static <R> TextExpr<R> right(TextLike<? super R> s, IntExpr<? super R> n) {
        return TextExpr.of(Told.call("right", s, n));
    }

    /** The last <code>n</code> code points, or all if there are fewer. */
    public static <R> TextExpr<R> right(TextLike<? super R> s, long n) {
        return TextExpr.of(Told.call("right", s, Told.literal(n)));
    }

    /** The last <code>n</code> code points, or all if there are fewer. */
    public static <R> MaybeText<R> right(AnyTextLike<? super R> s, AnyInt<? super R> n) {
        return MaybeText.of(Told.call("right", s, n));
    }

    /** The last <code>n</code> code points, or all if there are fewer. */
    public static <R> MaybeText<R> right(AnyTextLike<? super R> s, long n) {
        return MaybeText.of(Told.call("right", s, Told.literal(n)));
    }

    /** Whether the text starts with <code>prefix</code>. */
    public static <R> BoolExpr<R> startsWith(TextLike<? super R> s, TextLike<? super R> prefix) {
        return BoolExpr.of(Told.call("starts_with", s, prefix));
    }

    /** Whether the text starts with <code>prefix</code>. */
    public static <R> BoolExpr<R> startsWith(TextLike<? super R> s, String prefix) {
        return BoolExpr.of(Told.call("starts_with", s, Told.literal(prefix)));
    }

    /** Whether the text starts with <code>prefix</code>. */
    public static <R> MaybeBool<R> startsWith(AnyTextLike<? super R> s, AnyTextLike<? super R> prefix) {
        return MaybeBool.of(Told.call("starts_with", s, prefix));
    }

    /** Whether the text starts with <code>prefix</code>. */
    public static <R> MaybeBool<R> startsWith(AnyTextLike<? super R> s, String prefix) {
        return MaybeBool.of(Told.call("starts_with", s, Told.literal(prefix)));
    }

    /** Whether the text ends with <code>suffix</code>. */
    public static <R> BoolExpr<R> endsWith(TextLike<? super R> s, TextLike<? super R> suffix) {
        return BoolExpr.of(Told.call("ends_with", s, suffix));
    }

    /** Whether the text ends with <code>suffix</code>. */
    public static <R> BoolExpr<R> endsWith(TextLike<? super R> s, String suffix) {
        return BoolExpr.of(Told.call("ends_with", s, Told.literal(suffix)));
    }

    /** Whether the text ends with <code>suffix</code>. */
    public static <R> MaybeBool<R> endsWith(AnyTextLike<? super R> s, AnyTextLike<? super R> suffix) {
        return MaybeBool.of(Told.call("ends_with", s, suffix));
    }

    /** Whether the text ends with <code>suffix</code>. */
    public static <R> MaybeBool<R> endsWith(AnyTextLike<? super R> s, String suffix) {
        return MaybeBool.of(Told.call("ends_with", s, Told.literal(suffix)));
    }

    /** The position where <code>part</code> first stands in the text, from 0; missing if it does not. */
    public static <R> MaybeInt<R> indexOf(AnyTextLike<? super R> s, AnyTextLike<? super R> part) {
        return MaybeInt.of(Told.call("index_of", s, part));
    }

    /** The position where <code>part</code> first stands in the text, from 0; missing if it does not. */
    public static <R> MaybeInt<R> indexOf(AnyTextLike<? super R> s, String part) {
        return MaybeInt.of(Told.call("index_of", s, Told.literal(part)));
    }

    /** How often <code>part</code> stands in the text without overlap; an empty part is never counted. */
    public static <R> IntExpr<R> countOf(TextLike<? super R> s, TextLike<? super R> part) {
        return IntExpr.of(Told.call("count_of", s, part));
    }

    /** How often <code>part</code> stands in the text without overlap; an empty part is never counted. */
    public static <R> IntExpr<R> countOf(TextLike<? super R> s, String part) {
        return IntExpr.of(Told.call("count_of", s, Told.literal(part)));
    }

    /** How often <code>part</code> stands in the text without overlap; an empty part is never counted. */
    public static <R> MaybeInt<R> countOf(AnyTextLike<? super R> s, AnyTextLike<? super R> part) {
        return MaybeInt.of(Told.call("count_of", s, part));
    }

    /** How often <code>part</code> stands in the text without overlap; an empty part is never counted. */
    public static <R> MaybeInt<R> countOf(AnyTextLike<? super R> s, String part) {
        return MaybeInt.of(Told.call("count_of", s, Told.literal(part)));
    }

    /** The text with every <code>part</code> replaced; an empty part changes nothing. */
    public static <R> TextExpr<R> replace(TextLike<? super R> s, TextLike<? super R> part, TextLike<? super R> with) {
        return TextExpr.of(Told.call("replace", s, part, with));
    }

    /** The text with every <code>part</code> replaced; an empty part changes nothing. */
    public static <R> TextExpr<R> replace(TextLike<? super R> s, String part, String with) {
        return TextExpr.of(Told.call("replace", s, Told.literal(part), Told.literal(with)));
    }

    /** The text with every <code>part</code> replaced; an empty part changes nothing. */
    public static <R> MaybeText<R> replace(
            AnyTextLike<? super R> s, AnyTextLike<? super R> part, AnyTextLike<? super R> with) {
        return MaybeText.of(Told.call("replace", s, part, with));
    }

    /** The text with every <code>part</code> replaced; an empty part changes nothing. */
    public static <R> MaybeText<R> replace(AnyTextLike<? super R> s, String part, String with) {
        return MaybeText.of(Told.call("replace", s, Told.literal(part), Told.literal(with)));
    }

    /** Two to five texts one after the other. Missing if any of them is. */
    public static <R> TextExpr<R> concat(TextLike<? super R> a, TextLike<? super R> b) {
        return TextExpr.of(Told.call("concat", a, b));
    }

    /** Two to five texts one after the other. Missing if any of them is. */
    public static <R> TextExpr<R> concat(TextLike<? super R> a, String b) {
        return TextExpr.of(Told.call("concat", a, Told.literal(b)));
    }

    /** Two to five texts one after the other. Missing if any of them is. */
    public static <R> MaybeText<R> concat(AnyTextLike<? super R> a, AnyTextLike<? super R> b) {
        return MaybeText.of(Told.call("concat", a, b));
    }

    /** Two to five texts one after the other. Missing if any of them is. */
    public static <R> MaybeText<R> concat(AnyTextLike<? super R> a, String b) {
        return MaybeText.of(Told.call("concat", a, Told.literal(b)));
    }

    /** Two to five texts one after the other. Missing if any of them is. */
    public static <R> TextExpr<R> concat(TextLike<? super R> a, TextLike<? super R> b, TextLike<? super R> c) {
        return TextExpr.of(Told.call("concat", a, b, c));
    }

    /** Two to five texts one after the other. Missing if any of them is. */
    public static <R> TextExpr<R> concat(TextLike<? super R> a, String b, String c) {
        return TextExpr.of(Told.call("concat", a, Told.literal(b), Told.literal(c)));
    }

    /** Two to five texts one after the other. Missing if any of them is. */
    public static <R> MaybeText<R> concat(
            AnyTextLike<? super R> a, AnyTextLike<? super R> b, AnyTextLike<? super R> c) {
        return MaybeText.of(Told.call("concat", a, b, c));
    }

    /** Two to five texts one after the other. Missing if any of them is. */
    public static <R> MaybeText<R> concat(AnyTextLike<? super R> a, String b, String c) {
        return MaybeText.of(Told.call("concat", a, Told.literal(b), Told.literal(c)));
    }

    /** Two to five texts one after the other. Missing if any of them is. */
    public static <R> TextExpr<R> concat(
            TextLike<? super R> a, TextLike<? super R> b, TextLike<? super R> c, TextLike<? super R> d) {
        return TextExpr.of(Told.call("concat", a, b, c, d));
    }

    /** Two to five texts one after the other. Missing if any of them is. */
    public static <R> TextExpr<R> concat(TextLike<? super R> a, String b, String c, String d) {
        return TextExpr.of(Told.call("concat", a, Told.literal(b), Told.literal(c), Told.literal(d)));
    }

    /** Two to five texts one after the other. Missing if any of them is. */
    public static <R> MaybeText<R> concat(
            AnyTextLike<? super R> a, AnyTextLike<? super R> b, AnyTextLike<? super R> c, AnyTextLike<? super R> d) {
        return MaybeText.of(Told.call("concat", a, b, c, d));
    }

    /** Two to five texts one after the other. Missing if any of them is. */
    public static <R> MaybeText<R> concat(AnyTextLike<? super R> a, String b, String c, String d) {
        return MaybeText.of(Told.call("concat", a, Told.literal(b), Told.literal(c), Told.literal(d)));
    }

    /** Two to five texts one after the other. Missing if any of them is. */
    public static <R> TextExpr<R> concat(
            TextLike<? super R> a,
            TextLike<? super R> b,
            TextLike<? super R> c,
            TextLike<? super R> d,
            TextLike<? super R> e) {
        return TextExpr.of(Told.call("concat", a, b, c, d, e));
    }

    /** Two to five texts one after the other. Missing if any of them is. */
    public static <R> TextExpr<R> concat(TextLike<? super R> a, String b, String c, String d, String e) {
        return TextExpr.of(Told.call("concat", a, Told.literal(b), Told.literal(c), Told.literal(d), Told.literal(e)));
    }

    /** Two to five texts one after the other. Missing if any of them is. */
    public static <R> MaybeText<R> concat(
            AnyTextLike<? super R> a,
            AnyTextLike<? super R> b,
            AnyTextLike<? super R> c,
            AnyTextLike<? super R> d,
            AnyTextLike<? super R> e) {
        return MaybeText.of(Told.call("concat", a, b, c, d, e));
    }

    /** Two to five texts one after the other. Missing if any of them is. */
    public static <R> MaybeText<R> concat(AnyTextLike<? super R> a, String b, String c, String d, String e) {
        return MaybeText.of(Told.call("concat", a, Told.literal(b), Told.literal(c), Told.literal(d), Told.literal(e)));
    }

    /** The text so many times. A negative number, or a text beyond 16 Mi, is a row error. */
    public static <R> TextExpr<R> repeat(TextLike<? super R> s, IntExpr<? super R> times) {
        return TextExpr.of(Told.call("repeat", s, times));
    }

    /** The text so many times. A negative number, or a text beyond 16 Mi, is a row error. */
    public static <R> TextExpr<R> repeat(TextLike<? super R> s, long times) {
        return TextExpr.of(Told.call("repeat", s, Told.literal(times)));
    }

    /** The text so many times. A negative number, or a text beyond 16 Mi, is a row error. */
    public static <R> MaybeText<R> repeat(AnyTextLike<? super R> s, AnyInt<? super R> times) {
        return MaybeText.of(Told.call("repeat", s, times));
    }

    /** The text so many times. A negative number, or a text beyond 16 Mi, is a row error. */
    public static <R> MaybeText<R> repeat(AnyTextLike<? super R> s, long times) {
        return MaybeText.of(Told.call("repeat", s, Told.literal(times)));
    }

    /** The text with its code points in reverse order. */
    public static <R> TextExpr<R> reverse(TextLike<? super R> s) {
        return TextExpr.of(Told.call("reverse", s));
    }

    /** The text with its code points in reverse order. */
    public static <R> MaybeText<R> reverse(AnyTextLike<? super R> s) {
        return MaybeText.of(Told.call("reverse", s));
    }

    /** The text filled up at the left to <code>length</code> code points; a longer text stays as it is. */
    public static <R> TextExpr<R> padLeft(TextLike<? super R> s, IntExpr<? super R> length, TextLike<? super R> with) {
        return TextExpr.of(Told.call("pad_left", s, length, with));
    }

    /** The text filled up at the left to <code>length</code> code points; a longer text stays as it is. */
    public static <R> TextExpr<R> padLeft(TextLike<? super R> s, long length, String with) {
        return TextExpr.of(Told.call("pad_left", s, Told.literal(length), Told.literal(with)));
    }

    /** The text filled up at the left to <code>length</code> code points; a longer text stays as it is. */
    public static <R> MaybeText<R> padLeft(
            AnyTextLike<? super R> s, AnyInt<? super R> length, AnyTextLike<? super R> with) {
        return MaybeText.of(Told.call("pad_left", s, length, with));
    }

    /** The text filled up at the left to <code>length</code> code points; a longer text stays as it is. */
    public static <R> MaybeText<R> padLeft(AnyTextLike<? super R> s, long length, String with) {
        return MaybeText.of(Told.call("pad_left", s, Told.literal(length), Told.literal(with)));
    }

    /** The text filled up at the left to <code>length</code> code points; a longer text stays as it is. */
    public static <R> TextExpr<R> padLeft(TextLike<? super R> s, IntExpr<? super R> length) {
        return TextExpr.of(Told.call("pad_left", s, length));
    }

    /** The text filled up at the left to <code>length</code> code points; a longer text stays as it is. */
    public static <R> TextExpr<R> padLeft(TextLike<? super R> s, long length) {
        return TextExpr.of(Told.call("pad_left", s, Told.literal(length)));
    }

    /** The text filled up at the left to <code>length</code> code points; a longer text stays as it is. */
    public static <R> MaybeText<R> padLeft(AnyTextLike<? super R> s, AnyInt<? super R> length) {
        return MaybeText.of(Told.call("pad_left", s, length));
    }

    /** The text filled up at the left to <code>length</code> code points; a longer text stays as it is. */
    public static <R> MaybeText<R> padLeft(AnyTextLike<? super R> s, long length) {
        return MaybeText.of(Told.call("pad_left", s, Told.literal(length)));
    }

    /** The text filled up at the right to <code>length</code> code points; a longer text stays as it is. */
    public static <R> TextExpr<R> padRight(TextLike<? super R> s, IntExpr<? super R> length, TextLike<? super R> with) {
        return TextExpr.of(Told.call("pad_right", s, length, with));
    }

    /** The text filled up at the right to <code>length</code> code points; a longer text stays as it is. */
    public static <R> TextExpr<R> padRight(TextLike<? super R> s, long length, String with) {
        return TextExpr.of(Told.call("pad_right", s, Told.literal(length), Told.literal(with)));
    }

    /** The text filled up at the right to <code>length</code> code points; a longer text stays as it is. */
    public static <R> MaybeText<R> padRight(
            AnyTextLike<? super R> s, AnyInt<? super R> length, AnyTextLike<? super R> with) {
        return MaybeText.of(Told.call("pad_right", s, length, with));
    }

    /** The text filled up at the right to <code>length</code> code points; a longer text stays as it is. */
    public static <R> MaybeText<R> padRight(AnyTextLike<? super R> s, long length, String with) {
        return MaybeText.of(Told.call("pad_right", s, Told.literal(length), Told.literal(with)));
    }

    /** The text filled up at the right to <code>length</code> code points; a longer text stays as it is. */
    public static <R> TextExpr<R> padRight(TextLike<? super R> s, IntExpr<? super R> length) {
        return TextExpr.of(Told.call("pad_right", s, length));
    }

    /** The text filled up at the right to <code>length</code> code points; a longer text stays as it is. */
    public static <R> TextExpr<R> padRight(TextLike<? super R> s, long length) {
        return TextExpr.of(Told.call("pad_right", s, Told.literal(length)));
    }

    /** The text filled up at the right to <code>length</code> code points; a longer text stays as it is. */
    public static <R> MaybeText<R> padRight(AnyTextLike<? super R> s, AnyInt<? super R> length) {
        return MaybeText.of(Told.call("pad_right", s, length));
    }

    /** The text filled up at the right to <code>length</code> code points; a longer text stays as it is. */
    public static <R> MaybeText<R> padRight(AnyTextLike<? super R> s, long length) {
        return MaybeText.of(Told.call("pad_right", s, Told.literal(length)));
    }

    /** The least number of code points to insert, delete or replace to turn <code>a</code> into <code>b</code>. */
    public static <R> IntExpr<R> levenshtein(TextLike<? super R> a, TextLike<? super R> b) {
        return IntExpr.of(Told.call("levenshtein", a, b));
    }

    /** The least number of code points to insert, delete or replace to turn <code>a</code> into <code>b</code>. */
    public static <R> IntExpr<R> levenshtein(TextLike<? super R> a, String b) {
        return IntExpr.of(Told.call("levenshtein", a, Told.literal(b)));
    }

    /** The least number of code points to insert, delete or replace to turn <code>a</code> into <code>b</code>. */
    public static <R> MaybeInt<R> levenshtein(AnyTextLike<? super R> a, AnyTextLike<? super R> b) {
        return MaybeInt.of(Told.call("levenshtein", a, b));
    }

    /** The least number of code points to insert, delete or replace to turn <code>a</code> into <code>b</code>. */
    public static <R> MaybeInt<R> levenshtein(AnyTextLike<? super R> a, String b) {
        return MaybeInt.of(Told.call("levenshtein", a, Told.literal(b)));
    }
}
