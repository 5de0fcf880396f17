package dev.headrace.stdlib.arithmetic;

import static dev.headrace.ir.function.Operators.ADD;
import static dev.headrace.ir.function.Operators.DIVIDE;
import static dev.headrace.ir.function.Operators.GREATER;
import static dev.headrace.ir.function.Operators.GREATER_OR_EQUAL;
import static dev.headrace.ir.function.Operators.INT_DIVIDE;
import static dev.headrace.ir.function.Operators.LESS;
import static dev.headrace.ir.function.Operators.LESS_OR_EQUAL;
import static dev.headrace.ir.function.Operators.MULTIPLY;
import static dev.headrace.ir.function.Operators.NEGATE;
import static dev.headrace.ir.function.Operators.REMAINDER;
import static dev.headrace.ir.function.Operators.SUBTRACT;

import dev.headrace.ir.function.ScalarFunction;
import dev.headrace.stdlib.define.Decimals;
import dev.headrace.stdlib.define.Fn;
import dev.headrace.stdlib.define.Form;
import dev.headrace.stdlib.define.Ordered;
import java.util.List;

/** The functions behind the operators. */
public final class Operations {

    private static final String MIXED =
            "a Float is not exact and a Decimal is: make one of them the other by `float(x)` or"
                    + " `decimal(x, precision, scale)`";
    private static final String DATE_AND_INSTANT =
            "a Date becomes an Instant by `instant(date, zone)`, an Instant a Date by" + " `date(t, zone)`";

    private Operations() {}

    public static List<ScalarFunction> all() {
        return Fn.group(
                "operators",
                Fn.of(
                                ADD,
                                "`a + b`: the sum. Overflow and a Float that is not finite are row errors; Decimals add exactly.")
                        .form(ints("(a: Int, b: Int) -> Int", "add"))
                        .form(floats("(a: Float, b: Float) -> Float", "add"))
                        .form(decimals("(a: Decimal, b: Decimal) -> Decimal", "add")
                                .rule(Decimals::sum))
                        .form(ints("(a: Instant, b: Duration) -> Instant", "add"))
                        .form(ints("(a: Duration, b: Instant) -> Instant", "add"))
                        .form(ints("(a: Duration, b: Duration) -> Duration", "add"))
                        .hint("(a: Decimal, b: Float) -> Float", MIXED)
                        .hint("(a: Float, b: Decimal) -> Float", MIXED)
                        .hint("(a: String, b: String) -> String", "texts are joined by `concat(a, b)`")
                        .hint("(a: Date, b: Duration) -> Date", "a Date moves by `add_days(date, n)`")
                        .hint("(a: Date, b: Int) -> Date", "a Date moves by `add_days(date, n)`")
                        .example("1 + 2", "3")
                        .example("1 + 0.5", "1.5")
                        .example("9223372036854775807 + 1", "error")
                        .example("2024-01-01T00:00:00Z + 90m", "2024-01-01T01:30:00Z")
                        .example("decimal(\"0.10\", 5, 2) + decimal(\"0.2\", 5, 1)", "decimal(\"0.30\", 7, 2)"),
                Fn.of(SUBTRACT, "`a - b`: the difference. Two Instants give the Duration between them.")
                        .form(ints("(a: Int, b: Int) -> Int", "subtract"))
                        .form(floats("(a: Float, b: Float) -> Float", "subtract"))
                        .form(decimals("(a: Decimal, b: Decimal) -> Decimal", "subtract")
                                .rule(Decimals::sum))
                        .form(ints("(a: Instant, b: Instant) -> Duration", "subtract"))
                        .form(ints("(a: Instant, b: Duration) -> Instant", "subtract"))
                        .form(ints("(a: Duration, b: Duration) -> Duration", "subtract"))
                        .hint("(a: Decimal, b: Float) -> Float", MIXED)
                        .hint("(a: Float, b: Decimal) -> Float", MIXED)
                        .hint("(a: Date, b: Date) -> Int", "the days between two Dates are `days_between(from, to)`")
                        .hint("(a: Date, b: Duration) -> Date", "a Date moves by `add_days(date, n)`")
                        .hint("(a: Date, b: Int) -> Date", "a Date moves by `add_days(date, n)`")
                        .example("3 - 5", "-2")
                        .example("2024-01-02T00:00:00Z - 2024-01-01T00:00:00Z", "1d"),
                Fn.of(
                                MULTIPLY,
                                "`a * b`: the product. A Decimal product has the digits after the point of both factors.")
                        .form(ints("(a: Int, b: Int) -> Int", "multiply"))
                        .form(floats("(a: Float, b: Float) -> Float", "multiply"))
                        .form(decimals("(a: Decimal, b: Decimal) -> Decimal", "multiply")
                                .rule(Decimals::product))
                        .form(ints("(a: Duration, b: Int) -> Duration", "multiply"))
                        .form(ints("(a: Int, b: Duration) -> Duration", "multiply"))
                        .hint("(a: Decimal, b: Float) -> Float", MIXED)
                        .hint("(a: Float, b: Decimal) -> Float", MIXED)
                        .example("6 * 7", "42")
                        .example("1e200 * 1e200", "error")
                        .example("3 * 20m", "1h")
                        .example("decimal(\"1.5\", 3, 1) * decimal(\"0.25\", 3, 2)", "decimal(\"0.375\", 6, 3)"),
                Fn.of(
                                DIVIDE,
                                "`a / b`: the quotient, always a Float, correctly rounded. Division by zero is a row error."
                                        + " For whole numbers see `div`.")
                        .form(ints("(a: Int, b: Int) -> Float", "divide"))
                        .form(floats("(a: Float, b: Float) -> Float", "divide"))
                        .form(decimals("(a: Decimal, b: Decimal) -> Float", "divide"))
                        .form(ints("(a: Duration, b: Duration) -> Float", "divide"))
                        .hint("(a: Decimal, b: Float) -> Float", MIXED)
                        .hint("(a: Float, b: Decimal) -> Float", MIXED)
                        .example("7 / 2", "3.5")
                        .example("1 / 0", "error")
                        .example("90m / 1h", "1.5"),
                Fn.of(INT_DIVIDE, "`a div b`: the quotient without what is behind the point, truncated towards zero.")
                        .form(ints("(a: Int, b: Int) -> Int", "intDivide"))
                        .form(ints("(a: Duration, b: Duration) -> Int", "intDivide"))
                        .form(ints("(a: Duration, b: Int) -> Duration", "intDivide"))
                        .example("7 div 2", "3")
                        .example("-7 div 2", "-3")
                        .example("1 div 0", "error")
                        .example("1h div 25m", "2"),
                Fn.of(REMAINDER, "`a % b`: what `div` leaves; it has the sign of `a`.")
                        .form(ints("(a: Int, b: Int) -> Int", "remainder"))
                        .form(floats("(a: Float, b: Float) -> Float", "remainder"))
                        .form(decimals("(a: Decimal, b: Decimal) -> Decimal", "remainder")
                                .unified())
                        .form(ints("(a: Duration, b: Duration) -> Duration", "remainder"))
                        .example("7 % 3", "1")
                        .example("-7 % 3", "-1")
                        .example("5.5 % 2.0", "1.5")
                        .example("5 % 0", "error"),
                Fn.of(NEGATE, "`-a`: the number with the other sign.")
                        .form(ints("(a: Int) -> Int", "negate"))
                        .form("(a: Float) -> Float", Floats.class, "negate")
                        .form(Form.of("(a: Decimal) -> Decimal", DecimalMath.class, "negate")
                                .rule(Decimals::same))
                        .form(ints("(a: Duration) -> Duration", "negate"))
                        .example("-(2 + 3)", "-5"),
                comparison(LESS, "<", "`a` comes before `b`", "less").example("1 < 2", "true"),
                comparison(LESS_OR_EQUAL, "<=", "`a` comes before `b` or is equal", "lessOrEqual")
                        .example("\"b\" <= \"a\"", "false"),
                comparison(GREATER, ">", "`a` comes after `b`", "greater").example("1h > 59m", "true"),
                comparison(GREATER_OR_EQUAL, ">=", "`a` comes after `b` or is equal", "greaterOrEqual")
                        .example("1 >= 1.0", "true"),
                Fn.of("xor", "Whether exactly one of two conditions holds.")
                        .form("(a: Bool, b: Bool) -> Bool", Logic.class, "xor")
                        .example("xor(true, false)", "true")
                        .example("xor(true, true)", "false"));
    }

    private static Fn comparison(String name, String sign, String meaning, String method) {
        return Fn.of(
                        name,
                        "`a " + sign + " b`: whether " + meaning
                                + ". Text by code point, enums by the order of their labels.")
                .forms(Ordered.forms("(a: T, b: T) -> Bool", Compare.class, method))
                .shown("(a: T, b: T) -> Bool where T is " + Ordered.TYPES)
                .hint("(a: Decimal, b: Float) -> Float", MIXED)
                .hint("(a: Float, b: Decimal) -> Float", MIXED)
                .hint("(a: Date, b: Instant) -> Bool", DATE_AND_INSTANT)
                .hint("(a: Instant, b: Date) -> Bool", DATE_AND_INSTANT);
    }

    private static Form ints(String text, String method) {
        return Form.of(text, Ints.class, method).fails();
    }

    private static Form floats(String text, String method) {
        return Form.of(text, Floats.class, method).fails();
    }

    private static Form decimals(String text, String method) {
        return Form.of(text, DecimalMath.class, method).fails();
    }
}
