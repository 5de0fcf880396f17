package dev.headrace.stdlib.convert;

import dev.headrace.ir.function.ScalarFunction;
import dev.headrace.stdlib.define.Decimals;
import dev.headrace.stdlib.define.Fn;
import dev.headrace.stdlib.define.Form;
import dev.headrace.stdlib.define.Zones;
import java.util.List;

/** Functions from one type to another. */
public final class ConvertFunctions {

    private ConvertFunctions() {}

    public static List<ScalarFunction> all() {
        return Fn.group(
                "conversion",
                Fn.of(
                                "text",
                                "The value in its canonical text form, the one that files are written in; of an enum the label.")
                        .form("(x: String) -> String", Conversions.class, "text")
                        .form("(x: Bool) -> String", Conversions.class, "text")
                        .form("(x: Int) -> String", Conversions.class, "text")
                        .form("(x: Float) -> String", Conversions.class, "text")
                        .form("(x: Decimal) -> String", Conversions.class, "text")
                        .form("(x: Bytes) -> String", Conversions.class, "text")
                        .form("(x: Date) -> String", Conversions.class, "dateText")
                        .form("(x: Instant) -> String", Conversions.class, "instantText")
                        .form("(x: Duration) -> String", Conversions.class, "durationText")
                        .example("text(12)", "\"12\"")
                        .example("text(1e-7)", "\"1.0E-7\"")
                        .example("text(true)", "\"true\"")
                        .example("text(2024-01-01T00:00:00Z)", "\"2024-01-01T00:00:00Z\"")
                        .example("text(90m)", "\"1h30m\""),
                Fn.of(
                                "int",
                                "The value as an Int: numbers without the digits behind the point, `true` as 1, text as written."
                                        + " What does not fit is a row error; `parse_int` gives a missing value instead.")
                        .form("(x: Int) -> Int", Conversions.class, "toInt")
                        .form("(x: Bool) -> Int", Conversions.class, "toInt")
                        .form(fails("(x: Float) -> Int", "toInt"))
                        .form(fails("(x: Decimal) -> Int", "toInt"))
                        .form(fails("(x: String) -> Int", "toInt"))
                        .example("int(2.9)", "2")
                        .example("int(-2.9)", "-2")
                        .example("int(true)", "1")
                        .example("int(\"42\")", "42")
                        .example("int(1e19)", "error")
                        .example("int(\"4.2\")", "error"),
                Fn.of("float", "The value as a Float, the nearest one. Text that is no finite number is a row error.")
                        .form("(x: Float) -> Float", Conversions.class, "toFloat")
                        .form("(x: Decimal) -> Float", Conversions.class, "toFloat")
                        .form("(x: Bool) -> Float", Conversions.class, "toFloat")
                        .form(fails("(x: String) -> Float", "toFloat"))
                        .example("float(2)", "2.0")
                        .example("float(\"1e3\")", "1000.0")
                        .example("float(\"NaN\")", "error"),
                Fn.of(
                                "decimal",
                                "The value as a Decimal of so many digits, so many of them after the point. A value that does"
                                        + " not fit exactly is a row error: `round` it first. A Float counts as it is spelt.")
                        .form(decimal("Decimal"))
                        .form(decimal("Int"))
                        .form(decimal("Float"))
                        .form(decimal("String"))
                        .example("text(decimal(0.1, 5, 2))", "\"0.10\"")
                        .example("text(decimal(\"12.5\", precision = 4, scale = 1))", "\"12.5\"")
                        .example("decimal(0.125, 5, 2)", "error"),
                parsing("parse_bool", "`true` or `false`", "(s: String) -> Bool?", "parseBool")
                        .example("parse_bool(\"true\")", "true")
                        .example("parse_bool(\"yes\")", "null"),
                parsing("parse_int", "an Int", "(s: String) -> Int?", "parseInt")
                        .example("parse_int(\"-7\")", "-7")
                        .example("parse_int(\"7.0\")", "null"),
                parsing("parse_float", "a finite Float", "(s: String) -> Float?", "parseFloat")
                        .example("parse_float(\"0.5\")", "0.5")
                        .example("parse_float(\"NaN\")", "null"),
                Fn.of("parse_decimal", "The text as a Decimal, missing if it is none or does not fit exactly.")
                        .form(Form.of(
                                        "(s: String, precision: literal Int, scale: literal Int) -> Decimal?",
                                        Parsing.class,
                                        "parseDecimal")
                                .rule(m -> Decimals.asked(m, 1, 2)))
                        .example("parse_decimal(\"1.50\", 5, 2)", "decimal(\"1.50\", 5, 2)")
                        .example("parse_decimal(\"1.505\", 5, 2)", "null"),
                parsing("parse_date", "a Date, `yyyy-MM-dd`", "(s: String) -> Date?", "parseDate")
                        .example("parse_date(\"2024-02-29\")", "2024-02-29")
                        .example("parse_date(\"2023-02-29\")", "null"),
                parsing(
                                "parse_instant",
                                "an Instant; text without an offset needs `zone`",
                                "(s: String) -> Instant?",
                                "parseInstant")
                        .form(Form.of("(s: String, zone: literal String) -> Instant?", Parsing.class, "parseInstant")
                                .rule(m -> Zones.constant(m, 1)))
                        .example("parse_instant(\"2024-01-01T00:00:00Z\")", "2024-01-01T00:00:00Z")
                        .example("parse_instant(\"2024-07-01 12:00:00\", \"Europe/Paris\")", "2024-07-01T10:00:00Z")
                        .example("parse_instant(\"2024-07-01 12:00:00\")", "null"),
                parsing("parse_duration", "a Duration such as `1h30m`", "(s: String) -> Duration?", "parseDuration")
                        .example("parse_duration(\"1h30m\")", "90m")
                        .example("parse_duration(\"soon\")", "null"));
    }

    private static Form fails(String text, String method) {
        return Form.of(text, Conversions.class, method).fails();
    }

    private static Form decimal(String from) {
        return fails("(x: " + from + ", precision: literal Int, scale: literal Int) -> Decimal", "decimal")
                .rule(m -> Decimals.asked(m, 1, 2));
    }

    private static Fn parsing(String name, String what, String form, String method) {
        return Fn.of(name, "The text as " + what + "; missing if it is none.").form(form, Parsing.class, method);
    }
}
