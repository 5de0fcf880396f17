package dev.headrace.stdlib;

import dev.headrace.ir.function.Operators;
import dev.headrace.ir.text.DateText;
import dev.headrace.ir.text.DurationText;
import dev.headrace.ir.text.FloatText;
import dev.headrace.ir.text.InstantText;
import dev.headrace.ir.text.IntText;
import dev.headrace.ir.type.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Evaluates the expressions that examples are written in: literals, operators and calls. */
final class ExampleReader {

    private static final List<Map<String, String>> LEVELS = List.of(
            Map.of(
                    "<", Operators.LESS,
                    "<=", Operators.LESS_OR_EQUAL,
                    ">", Operators.GREATER,
                    ">=", Operators.GREATER_OR_EQUAL),
            Map.of("+", Operators.ADD, "-", Operators.SUBTRACT),
            Map.of(
                    "*", Operators.MULTIPLY,
                    "/", Operators.DIVIDE,
                    "div", Operators.INT_DIVIDE,
                    "%", Operators.REMAINDER));

    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(?<instant>\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z)"
            + "|(?<date>\\d{4}-\\d\\d-\\d\\d)"
            + "|(?<duration>(?:\\d+(?:d|h|ms|us|m|s))+)(?![\\w.])"
            + "|(?<float>\\d+\\.\\d+(?:[eE][+-]?\\d+)?|\\d+[eE][+-]?\\d+)"
            + "|(?<int>\\d+)"
            + "|\"(?<text>[^\"]*)\""
            + "|(?<name>[a-z_][a-z_0-9]*)"
            + "|(?<sign>\\?\\?|<=|>=|[-+*/%<>(),=]))");

    private final List<String> kinds = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private int at;

    private ExampleReader(String text) {
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw new IllegalArgumentException("cannot read: " + text.substring(end));
            }
            for (String kind : List.of("instant", "date", "duration", "float", "int", "text", "name", "sign")) {
                if (matcher.group(kind) != null) {
                    kinds.add(kind);
                    tokens.add(matcher.group(kind));
                }
            }
            end = matcher.end();
        }
    }

    static Value evaluate(String text) {
        ExampleReader reader = new ExampleReader(text);
        Value value = reader.coalesce();
        if (reader.at != reader.tokens.size()) {
            throw new IllegalArgumentException("left over in " + text + ": " + reader.tokens.get(reader.at));
        }
        return value;
    }

    private Value coalesce() {
        Value value = binary(0);
        while (accept("sign", "??")) {
            Value other = binary(0);
            value = value.value() == null ? other : value;
        }
        return value;
    }

    private Value binary(int level) {
        if (level == LEVELS.size()) {
            return unary();
        }
        Value left = binary(level + 1);
        while (at < tokens.size()
                && !kinds.get(at).equals("text")
                && LEVELS.get(level).containsKey(tokens.get(at))) {
            String function = LEVELS.get(level).get(tokens.get(at++));
            left = Calls.call(function, left, binary(level + 1));
        }
        return left;
    }

    private Value unary() {
        if (!accept("sign", "-")) {
            return primary();
        }
        Value operand = unary();
        Value negated = Calls.call(Operators.NEGATE, operand);
        return operand.literal() ? Value.literal(negated.type(), negated.value()) : negated;
    }

    private Value primary() {
        String kind = kinds.get(at);
        String token = tokens.get(at++);
        return switch (kind) {
            case "instant" -> Value.literal(DataType.INSTANT, InstantText.parse(token));
            case "date" -> Value.literal(DataType.DATE, DateText.parse(token));
            case "duration" -> Value.literal(DataType.DURATION, DurationText.parse(token));
            case "float" -> Value.literal(DataType.FLOAT, FloatText.parse(token));
            case "int" -> Value.literal(DataType.INT, IntText.parse(token));
            case "text" -> Value.literal(DataType.STRING, token);
            case "name" -> named(token);
            default -> bracketed(token);
        };
    }

    private Value bracketed(String open) {
        if (open.equals("(")) {
            Value value = coalesce();
            expect(")");
            return value;
        }
        throw new IllegalArgumentException("an expression does not start with " + open);
    }

    private Value named(String name) {
        if (!accept("sign", "(")) {
            return switch (name) {
                case "true" -> Value.literal(DataType.BOOL, true);
                case "false" -> Value.literal(DataType.BOOL, false);
                case "null" -> Value.literal(new DataType.Unknown(), null);
                default -> throw new IllegalArgumentException("a column in an example: " + name);
            };
        }
        List<Optional<String>> names = new ArrayList<>();
        List<Value> arguments = new ArrayList<>();
        while (!accept("sign", ")")) {
            boolean byName = kinds.get(at).equals("name") && tokens.get(at + 1).equals("=");
            names.add(byName ? Optional.of(tokens.get(at)) : Optional.empty());
            at += byName ? 2 : 0;
            arguments.add(coalesce());
            accept("sign", ",");
        }
        return Calls.call(name, names, arguments);
    }

    private boolean accept(String kind, String token) {
        boolean found = at < tokens.size()
                && kinds.get(at).equals(kind)
                && tokens.get(at).equals(token);
        at += found ? 1 : 0;
        return found;
    }

    private void expect(String token) {
        if (!accept("sign", token)) {
            throw new IllegalArgumentException("`" + token + "` expected");
        }
    }
}
