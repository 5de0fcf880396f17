package dev.headrace.stdlib.text;

import dev.headrace.ir.function.ScalarFunction;
import dev.headrace.stdlib.define.Fn;
import dev.headrace.stdlib.define.Form;
import java.util.List;

/** Functions of text. */
public final class TextFunctions {

    private static final String TEXT = "(s: String) -> String";

    private TextFunctions() {}

    public static List<ScalarFunction> all() {
        return Fn.group(
                "text",
                Fn.of("length", "How many code points a text has.")
                        .form("(s: String) -> Int", Texts.class, "length")
                        .example("length(\"h\u00e9llo\")", "5")
                        .example("length(\"\")", "0"),
                of("upper", "The text in upper case, by the root locale.").example("upper(\"abc\")", "\"ABC\""),
                of("lower", "The text in lower case, by the root locale.").example("lower(\"ABC\")", "\"abc\""),
                of("trim", "The text without ASCII blanks, tabs and line ends at either end.")
                        .example("trim(\"  a b \")", "\"a b\""),
                of("ltrim", "The text without ASCII blanks, tabs and line ends at its start.")
                        .example("ltrim(\"  a \")", "\"a \""),
                of("rtrim", "The text without ASCII blanks, tabs and line ends at its end.")
                        .example("rtrim(\"  a \")", "\"  a\""),
                Fn.of(
                                "substring",
                                "`length` code points from position `start`, the first being 0; less where the text ends"
                                        + " before. A negative number is a row error.")
                        .form(Form.of("(s: String, start: Int, length: Int) -> String", Texts.class, "substring")
                                .fails())
                        .example("substring(\"abcdef\", 1, 3)", "\"bcd\"")
                        .example("substring(\"abc\", 2, 10)", "\"c\"")
                        .example("substring(\"abc\", -1, 2)", "error"),
                Fn.of("left", "The first `n` code points, or all if there are fewer.")
                        .form("(s: String, n: Int) -> String", Texts.class, "left")
                        .example("left(\"abc\", 2)", "\"ab\""),
                Fn.of("right", "The last `n` code points, or all if there are fewer.")
                        .form("(s: String, n: Int) -> String", Texts.class, "right")
                        .example("right(\"abc\", 2)", "\"bc\""),
                Fn.of("starts_with", "Whether the text starts with `prefix`.")
                        .form("(s: String, prefix: String) -> Bool", Texts.class, "startsWith")
                        .example("starts_with(\"es_food\", \"es_\")", "true"),
                Fn.of("ends_with", "Whether the text ends with `suffix`.")
                        .form("(s: String, suffix: String) -> Bool", Texts.class, "endsWith")
                        .example("ends_with(\"a.csv\", \".csv\")", "true"),
                Fn.of("index_of", "The position where `part` first stands in the text, from 0; missing if it does not.")
                        .form("(s: String, part: String) -> Int?", Texts.class, "indexOf")
                        .example("index_of(\"a-b-c\", \"-\")", "1")
                        .example("index_of(\"abc\", \"x\")", "null"),
                Fn.of(
                                "count_of",
                                "How often `part` stands in the text without overlap; an empty part is never counted.")
                        .form("(s: String, part: String) -> Int", Texts.class, "countOf")
                        .example("count_of(\"a-b-c\", \"-\")", "2"),
                Fn.of("replace", "The text with every `part` replaced; an empty part changes nothing.")
                        .form(Form.of("(s: String, part: String, with: String) -> String", Texts.class, "replace")
                                .fails())
                        .example("replace(\"a-b-c\", \"-\", \"+\")", "\"a+b+c\""),
                Fn.of("concat", "Two to five texts one after the other. Missing if any of them is.")
                        .form("(a: String, b: String) -> String", Texts.class, "concat")
                        .form("(a: String, b: String, c: String) -> String", Texts.class, "concat")
                        .form("(a: String, b: String, c: String, d: String) -> String", Texts.class, "concat")
                        .form(
                                "(a: String, b: String, c: String, d: String, e: String) -> String",
                                Texts.class,
                                "concat")
                        .example("concat(\"a\", \"b\")", "\"ab\"")
                        .example("concat(\"a\", \"-\", text(1))", "\"a-1\""),
                Fn.of("repeat", "The text so many times. A negative number, or a text beyond 16 Mi, is a row error.")
                        .form(Form.of("(s: String, times: Int) -> String", Texts.class, "repeat")
                                .fails())
                        .example("repeat(\"ab\", 2)", "\"abab\"")
                        .example("repeat(\"ab\", -1)", "error"),
                of("reverse", "The text with its code points in reverse order.").example("reverse(\"abc\")", "\"cba\""),
                pad("pad_left", "at the left", "padLeft").example("pad_left(\"7\", 3, \"0\")", "\"007\""),
                pad("pad_right", "at the right", "padRight").example("pad_right(\"ab\", 4)", "\"ab  \""),
                Fn.of(
                                "levenshtein",
                                "The least number of code points to insert, delete or replace to turn `a` into `b`.")
                        .form("(a: String, b: String) -> Int", Distance.class, "levenshtein")
                        .example("levenshtein(\"kitten\", \"sitting\")", "3"),
                Fn.of(
                                "matches",
                                "Whether the pattern, in RE2 syntax, matches somewhere in the text; `^` and `$` tie it to"
                                        + " the ends.")
                        .form(Form.of("(s: String, regex: literal String) -> Bool", Regex.class, "matches")
                                .rule(Regex::constant))
                        .example("matches(\"order 66\", \"[0-9]+\")", "true")
                        .example("matches(\"order 66\", \"^[0-9]+$\")", "false"),
                Fn.of(
                                "extract",
                                "What the pattern, or one of its groups, first matches; missing if it does not match or the"
                                        + " group took no part.")
                        .form(Form.of(
                                        "(s: String, regex: literal String, group: literal Int = 0) -> String?",
                                        Regex.class,
                                        "extract")
                                .rule(Regex::withGroup))
                        .example("extract(\"order 66\", \"[0-9]+\")", "\"66\"")
                        .example("extract(\"a=1\", \"([a-z])=([0-9])\", group = 2)", "\"1\"")
                        .example("extract(\"abc\", \"[0-9]\")", "null")
                        .example("extract(\"<b>no end mark\", \"<b>(.*)</b>\", group = 1)", "null"),
                Fn.of(
                                "replace_regex",
                                "The text with every match of the pattern replaced; `$1` stands for the first group, a"
                                        + " backslash before `$` for the sign itself.")
                        .form(Form.of(
                                        "(s: String, regex: literal String, with: literal String) -> String",
                                        Regex.class,
                                        "replace")
                                .rule(Regex::withReplacement))
                        .example("replace_regex(\"a1b22\", \"[0-9]+\", \"#\")", "\"a#b#\"")
                        .example("replace_regex(\"a1\", \"([a-z])([0-9])\", \"$2$1\")", "\"1a\""),
                Fn.of(
                                "like",
                                "Whether the whole text fits a pattern of SQL: `%` is any text, `_` one code point, a"
                                        + " backslash takes the next sign as it stands.")
                        .form(Form.of("(s: String, pattern: literal String) -> Bool", Regex.class, "matches")
                                .rule(Regex::likeConstant))
                        .example("like(\"es_food\", \"es%\")", "true")
                        .example("like(\"cat\", \"c_\")", "false"));
    }

    private static Fn of(String name, String doc) {
        return Fn.of(name, doc).form(TEXT, Texts.class, name);
    }

    private static Fn pad(String name, String where, String method) {
        return Fn.of(name, "The text filled up " + where + " to `length` code points; a longer text stays as it is.")
                .form(Form.of("(s: String, length: Int, with: String = \" \") -> String", Texts.class, method)
                        .fails());
    }
}
