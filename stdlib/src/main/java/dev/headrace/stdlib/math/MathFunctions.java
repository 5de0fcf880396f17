package dev.headrace.stdlib.math;

import dev.headrace.ir.function.ScalarFunction;
import dev.headrace.stdlib.define.Decimals;
import dev.headrace.stdlib.define.Fn;
import dev.headrace.stdlib.define.Form;
import dev.headrace.stdlib.define.Ordered;
import java.util.List;

/** Functions of numbers. */
public final class MathFunctions {

    private static final String FLOAT = "(x: Float) -> Float";
    private static final String DECIMAL = "(x: Decimal) -> Decimal";

    private MathFunctions() {}

    public static List<ScalarFunction> all() {
        return Fn.group(
                "math",
                Fn.of("abs", "The size of a number, without its sign.")
                        .form(Form.of("(x: Int) -> Int", Rounding.class, "abs").fails())
                        .form(FLOAT, Rounding.class, "abs")
                        .form(Form.of(DECIMAL, Rounding.class, "abs").rule(Decimals::same))
                        .form(Form.of("(x: Duration) -> Duration", Rounding.class, "abs")
                                .fails())
                        .example("abs(-3)", "3")
                        .example("abs(-0.5)", "0.5"),
                Fn.of("sign", "-1, 0 or 1 as the number is negative, zero or positive.")
                        .form("(x: Int) -> Int", Rounding.class, "sign")
                        .form("(x: Float) -> Int", Rounding.class, "sign")
                        .form("(x: Decimal) -> Int", Rounding.class, "sign")
                        .form("(x: Duration) -> Int", Rounding.class, "sign")
                        .example("sign(-2.5)", "-1")
                        .example("sign(0)", "0"),
                toWhole("ceil", "The least whole number that is not below `x`; for an Int use `int(ceil(x))`.")
                        .example("ceil(1.2)", "2.0")
                        .example("ceil(-1.2)", "-1.0"),
                toWhole("floor", "The greatest whole number that is not above `x`; for an Int use `int(floor(x))`.")
                        .example("floor(1.8)", "1.0")
                        .example("floor(-1.2)", "-2.0"),
                toWhole("trunc", "`x` without the digits after its point.").example("trunc(-1.8)", "-1.0"),
                Fn.of(
                                "round",
                                "`x` rounded to so many digits after the point, ties to the even digit. The exact value of a"
                                        + " Float decides: 2.675 is a little less than it looks and rounds to 2.67."
                                        + " A negative `digits` rounds a Float before the point.")
                        .form(Form.of("(x: Float, digits: Int = 0) -> Float", Rounding.class, "round")
                                .fails())
                        .form(Form.of("(x: Decimal, digits: literal Int = 0) -> Decimal", Rounding.class, "round")
                                .rule(Decimals::rounded))
                        .example("round(2.5)", "2.0")
                        .example("round(3.14159, 2)", "3.14")
                        .example("round(2.675, digits = 2)", "2.67")
                        .example("round(1250.0, -2)", "1200.0")
                        .example("round(decimal(\"2.345\", 6, 3), 2)", "decimal(\"2.34\", 6, 2)"),
                floats("sqrt", "The square root; of a negative number a row error.", Powers.class)
                        .example("sqrt(9)", "3.0")
                        .example("sqrt(-1)", "error"),
                Fn.of("cbrt", "The cube root.")
                        .form(FLOAT, Powers.class, "cbrt")
                        .example("cbrt(-27)", "-3.0"),
                floats("exp", "The number e to the power `x`.", Powers.class)
                        .example("exp(0)", "1.0")
                        .example("exp(1000)", "error"),
                floats("ln", "The natural logarithm; `x` must be positive.", Powers.class)
                        .example("ln(1)", "0.0")
                        .example("ln(0)", "error"),
                floats("log10", "The logarithm to base 10; `x` must be positive.", Powers.class)
                        .example("log10(1000)", "3.0"),
                floats("log2", "The logarithm to base 2; `x` must be positive.", Powers.class)
                        .example("log2(8)", "3.0")
                        .example("log2(0.25)", "-2.0"),
                floats("log1p", "The natural logarithm of 1 + `x`, precise for small `x`.", Powers.class)
                        .example("log1p(0)", "0.0")
                        .example("log1p(-1)", "error"),
                Fn.of("log", "The logarithm to any positive base but 1; `x` must be positive.")
                        .form(Form.of("(x: Float, base: Float) -> Float", Powers.class, "log")
                                .fails())
                        .example("log(32, 2)", "5.0")
                        .example("log(10, base = 1)", "error"),
                Fn.of("pow", "`x` to the power `y`.")
                        .form(Form.of("(x: Float, y: Float) -> Float", Powers.class, "pow")
                                .fails())
                        .example("pow(2, 10)", "1024.0")
                        .example("pow(-8, 0.5)", "error"),
                Fn.of("is_close", "Whether two numbers differ by at most `tolerance` times the larger of their sizes.")
                        .form("(a: Float, b: Float, tolerance: Float = 1e-9) -> Bool", Extremes.class, "isClose")
                        .example("is_close(0.1 + 0.2, 0.3)", "true")
                        .example("is_close(100, 101, tolerance = 0.1)", "true")
                        .example("is_close(100, 101)", "false"),
                ofSome("least", "The least of two to four values.")
                        .example("least(3, 1, 2)", "1")
                        .example("least(\"b\", \"a\")", "\"a\""),
                ofSome("greatest", "The greatest of two to four values.")
                        .example("greatest(3, 1.5)", "3.0")
                        .example("greatest(1h, 90m)", "1h30m"),
                Fn.of("clamp", "`x`, but not below `low` and not above `high`. A `low` above `high` is a row error.")
                        .forms(Ordered.forms("(x: T, low: T, high: T) -> T", Extremes.class, "clamp").stream()
                                .map(Form::fails)
                                .map(Form::unified)
                                .toList())
                        .shown("(x: T, low: T, high: T) -> T where T is " + Ordered.TYPES)
                        .example("clamp(12, 0, 10)", "10")
                        .example("clamp(0.5, low = 0, high = 1)", "0.5")
                        .example("clamp(1, 2, 0)", "error"));
    }

    private static Fn toWhole(String name, String doc) {
        return Fn.of(name, doc)
                .form(FLOAT, Rounding.class, name)
                .form(Form.of(DECIMAL, Rounding.class, name).rule(Decimals::whole));
    }

    private static Fn floats(String name, String doc, Class<?> owner) {
        return Fn.of(name, doc).form(Form.of(FLOAT, owner, name).fails());
    }

    private static Fn ofSome(String name, String doc) {
        Fn function = Fn.of(name, doc + " Missing if any of them is.");
        for (String text : List.of("(a: T, b: T) -> T", "(a: T, b: T, c: T) -> T", "(a: T, b: T, c: T, d: T) -> T")) {
            function.forms(Ordered.forms(text, Extremes.class, name).stream()
                            .map(Form::unified)
                            .toList())
                    .shown(text + " where T is " + Ordered.TYPES);
        }
        return function;
    }
}
