package dev.headrace.stdlib.data;

import dev.headrace.ir.function.ScalarFunction;
import dev.headrace.ir.type.DataType;
import dev.headrace.stdlib.define.Fn;
import dev.headrace.stdlib.define.Form;
import dev.headrace.stdlib.define.Matched;
import dev.headrace.stdlib.define.Outcome;
import dev.headrace.stdlib.text.Texts;
import java.util.List;

/** Functions of lists, vectors and bytes, and of missing values. */
public final class DataFunctions {

    private static final int LARGEST_VECTOR = 1 << 16;

    private DataFunctions() {}

    public static List<ScalarFunction> lists() {
        return Fn.group(
                "lists",
                Fn.of(
                                "split",
                                "The parts of a text between separators; a text without one is its only part. An empty"
                                        + " separator is a row error.")
                        .form(Form.of("(s: String, separator: String) -> List<String>", Texts.class, "split")
                                .fails())
                        .example("size(split(\"a,b,,c\", \",\"))", "4")
                        .example("at(split(\"a,b\", \",\"), 1)", "\"b\"")
                        .example("at(split(\"no end mark\", \"<end>\"), 0)", "\"no end mark\""),
                Fn.of("ints", "The texts of a list as Ints; a text that is none is a row error.")
                        .form(Form.of("(list: List<String>) -> List<Int>", Lists.class, "ints")
                                .fails())
                        .example("at(ints(split(\"1,20\", \",\")), 1)", "20")
                        .example("ints(split(\"1,x\", \",\"))", "error"),
                Fn.of("floats", "The texts of a list as Floats; a text that is none is a row error.")
                        .form(Form.of("(list: List<String>) -> List<Float>", Lists.class, "floats")
                                .fails())
                        .example("at(floats(split(\"1.5 2\", \" \")), 1)", "2.0"),
                Fn.of("join", "The texts of a list, one after the other with a separator between.")
                        .form("(list: List<String>, separator: String) -> String", Texts.class, "join")
                        .example("join(split(\"a,b\", \",\"), \"-\")", "\"a-b\""),
                Fn.of("size", "How many elements a list, bytes or a vector has.")
                        .form("(list: List<T>) -> Int", Lists.class, "size")
                        .form("(b: Bytes) -> Int", ByteOps.class, "size")
                        .form("(v: Vector) -> Int", Vectors.class, "size")
                        .example("size(split(\"a b c\", \" \"))", "3")
                        .example("size(utf8(\"h\u00e9\"))", "3"),
                Fn.of("at", "The element at a position from 0, or from the end if negative; missing outside.")
                        .form("(list: List<T>, index: Int) -> T?", Lists.class, "at{}")
                        .form("(v: Vector, index: Int) -> Float?", Vectors.class, "at")
                        .example("at(split(\"a,b,c\", \",\"), -1)", "\"c\"")
                        .example("at(split(\"a\", \",\"), 5)", "null"),
                Fn.of("contains", "Whether a text holds a part, or a list an element.")
                        .form("(s: String, part: String) -> Bool", Texts.class, "contains")
                        .form("(list: List<T>, x: T) -> Bool", Lists.class, "contains{}")
                        .example("contains(\"headrace\", \"race\")", "true")
                        .example("contains(split(\"a,b\", \",\"), \"c\")", "false"),
                list(
                                "slice",
                                "`count` elements from position `start`, fewer where the list ends before.",
                                "(list: List<T>, start: Int, count: Int) -> List<T>",
                                "slice",
                                true)
                        .example("join(slice(split(\"a,b,c\", \",\"), 1, 5), \"\")", "\"bc\""),
                Fn.of("sort_list", "The elements in order.")
                        .form(Form.of("(list: List<T>) -> List<T>", Lists.class, "sort")
                                .rule(DataFunctions::ordered))
                        .example("join(sort_list(split(\"b,c,a\", \",\")), \"\")", "\"abc\""),
                list("reverse_list", "The elements in reverse order.", "(list: List<T>) -> List<T>", "reverse", false)
                        .example("join(reverse_list(split(\"a,b\", \",\")), \"\")", "\"ba\""),
                list(
                                "distinct_list",
                                "Each element once, where it first stands.",
                                "(list: List<T>) -> List<T>",
                                "distinct",
                                false)
                        .example("join(distinct_list(split(\"a,b,a\", \",\")), \"\")", "\"ab\""),
                Fn.of("list_sum", "The exact sum of the elements, 0 for none.")
                        .form(Form.of("(list: List<Int>) -> Int", Lists.class, "sumInts")
                                .fails())
                        .form(Form.of("(list: List<Float>) -> Float", Lists.class, "sumFloats")
                                .fails())
                        .example("list_sum(ints(split(\"1,2,3\", \",\")))", "6")
                        .example("list_sum(floats(split(\"0.1 0.2 0.3\", \" \")))", "0.6"),
                Fn.of("list_avg", "The exact average of the elements, missing for none.")
                        .form("(list: List<Int>) -> Float?", Lists.class, "avg")
                        .form("(list: List<Float>) -> Float?", Lists.class, "avg")
                        .example("list_avg(ints(split(\"1,2\", \",\")))", "1.5"),
                Fn.of("list_min", "The least element, missing for none.")
                        .form(Form.of("(list: List<T>) -> T?", Lists.class, "min{}")
                                .rule(DataFunctions::ordered))
                        .example("list_min(ints(split(\"3,1,2\", \",\")))", "1"),
                Fn.of("list_max", "The greatest element, missing for none.")
                        .form(Form.of("(list: List<T>) -> T?", Lists.class, "max{}")
                                .rule(DataFunctions::ordered))
                        .example("list_max(split(\"b,c,a\", \",\"))", "\"c\""));
    }

    public static List<ScalarFunction> vectors() {
        return Fn.group(
                "vectors",
                Fn.of("vector", "A list of exactly `size` Floats as a vector; another length is a row error.")
                        .form(Form.of("(list: List<Float>, size: literal Int) -> Vector", Vectors.class, "vector")
                                .fails()
                                .rule(DataFunctions::sized))
                        .example("at(vector(floats(split(\"1.5 2.5\", \" \")), 2), 1)", "2.5")
                        .example("vector(floats(split(\"1.5\", \" \")), 2)", "error"),
                vectors("dot", "The sum of the products of two vectors' elements.", "dot")
                        .example(
                                "dot(vector(floats(split(\"1.0 2.0\", \" \")), 2), vector(floats(split(\"3.0 4.0\", \" \")), 2))",
                                "11.0"),
                Fn.of("norm", "The Euclidean length of a vector.")
                        .form(Form.of("(v: Vector) -> Float", Vectors.class, "norm")
                                .fails())
                        .example("norm(vector(floats(split(\"3.0 4.0\", \" \")), 2))", "5.0"),
                vectors("distance", "The Euclidean distance of two vectors.", "distance")
                        .example(
                                "distance(vector(floats(split(\"0.0 0.0\", \" \")), 2), vector(floats(split(\"3.0 4.0\", \" \")), 2))",
                                "5.0"),
                vectors("cosine", "The cosine of the angle between two vectors; one of zeros is a row error.", "cosine")
                        .example(
                                "cosine(vector(floats(split(\"1.0 0.0\", \" \")), 2), vector(floats(split(\"0.0 2.0\", \" \")), 2))",
                                "0.0"));
    }

    public static List<ScalarFunction> bytes() {
        return Fn.group(
                "bytes",
                Fn.of("utf8", "A text as UTF-8 bytes.")
                        .form("(s: String) -> Bytes", ByteOps.class, "utf8")
                        .example("hex(utf8(\"A\"))", "\"41\""),
                Fn.of("from_utf8", "UTF-8 bytes as a text; missing if they are none.")
                        .form("(b: Bytes) -> String?", ByteOps.class, "fromUtf8")
                        .example("from_utf8(utf8(\"abc\"))", "\"abc\""),
                Fn.of("base64", "Bytes in base64 with padding.")
                        .form("(b: Bytes) -> String", ByteOps.class, "base64")
                        .example("base64(utf8(\"abc\"))", "\"YWJj\""),
                Fn.of("from_base64", "The bytes that a base64 text stands for; missing if it is none.")
                        .form("(s: String) -> Bytes?", ByteOps.class, "fromBase64")
                        .example("from_base64(\"YWJj\")", "utf8(\"abc\")")
                        .example("from_base64(\"!\")", "null"),
                Fn.of("hex", "Bytes as lower-case hexadecimal digits.")
                        .form("(b: Bytes) -> String", ByteOps.class, "hex")
                        .example("hex(utf8(\"abc\"))", "\"616263\""));
    }

    public static List<ScalarFunction> missing() {
        return Fn.group(
                "missing values",
                Fn.of(
                                "null_if",
                                "`x`, but missing where it equals `value`. For the other way round there is `??`, and for a"
                                        + " question `is null`.")
                        .form("(x: T, value: sure T) -> T?", Missing.class, "nullIf{}")
                        .example("null_if(-1, -1)", "null")
                        .example("null_if(5, -1)", "5")
                        .example("null_if(\"\", \"\") ?? \"none\"", "\"none\""));
    }

    private static Fn list(String name, String doc, String form, String method, boolean fails) {
        Form declared = Form.of(form, Lists.class, method);
        return Fn.of(name, doc).form(fails ? declared.fails() : declared);
    }

    private static Fn vectors(String name, String doc, String method) {
        return Fn.of(name, doc)
                .form(Form.of("(a: Vector, b: Vector) -> Float", Vectors.class, method)
                        .fails()
                        .rule(DataFunctions::sameSize));
    }

    private static Outcome ordered(Matched m) {
        DataType element = ((DataType.ListOf) m.type(0)).element();
        boolean ordered = element.isNumeric()
                || element instanceof DataType.Text
                || element instanceof DataType.Date
                || element instanceof DataType.Instant
                || element instanceof DataType.Duration
                || element instanceof DataType.EnumOf;
        return ordered ? Outcome.plain() : Outcome.refused(element.show() + " has no order");
    }

    private static Outcome sameSize(Matched m) {
        return m.type(0).equals(m.type(1)) ? Outcome.plain() : Outcome.refused("the vectors are of two sizes");
    }

    private static Outcome sized(Matched m) {
        return m.within(1, 1, LARGEST_VECTOR)
                ? Outcome.of(new DataType.Vector(m.number(1)))
                : Outcome.refused("a vector has 1 to " + LARGEST_VECTOR + " elements");
    }
}
