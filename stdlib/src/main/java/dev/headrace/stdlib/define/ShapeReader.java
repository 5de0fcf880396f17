package dev.headrace.stdlib.define;

import dev.headrace.ir.text.FloatText;
import dev.headrace.ir.text.IntText;
import dev.headrace.ir.type.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the text of a form. A parameter is {@code name: [literal] [sure] Type [= default]}; a type is a type of the
 * language, {@code Decimal}, {@code Enum}, {@code Vector} for any of theirs, or one capital letter for a variable. An
 * exclamation mark behind a type means that nothing widens to it.
 */
final class ShapeReader {

    private static final Map<String, DataType> TYPES = Map.of(
            "Bool", DataType.BOOL,
            "Int", DataType.INT,
            "Float", DataType.FLOAT,
            "String", DataType.STRING,
            "Bytes", DataType.BYTES,
            "Image", DataType.IMAGE,
            "Date", DataType.DATE,
            "Instant", DataType.INSTANT,
            "Duration", DataType.DURATION);

    private static final String LIST = "List<";

    private ShapeReader() {}

    static Shape read(String text) {
        int close = text.indexOf(") -> ");
        if (!text.startsWith("(") || close < 0) {
            throw new IllegalArgumentException("not a form: " + text);
        }
        List<Parameter> parameters = new ArrayList<>();
        for (String part : parts(text.substring(1, close))) {
            parameters.add(parameter(part));
        }
        String result = text.substring(close + ") -> ".length());
        boolean optional = result.endsWith("?");
        return new Shape(parameters, type(optional ? result.substring(0, result.length() - 1) : result), optional);
    }

    private static List<String> parts(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(", ", -1));
    }

    private static Parameter parameter(String text) {
        int colon = text.indexOf(": ");
        String name = text.substring(0, colon);
        String rest = text.substring(colon + 2);
        int equals = rest.indexOf(" = ");
        String type = equals < 0 ? rest : rest.substring(0, equals);
        boolean literal = type.startsWith("literal ");
        type = literal ? type.substring("literal ".length()) : type;
        boolean sure = type.startsWith("sure ");
        type = sure ? type.substring("sure ".length()) : type;
        Pattern pattern = type(type);
        Optional<Object> byDefault =
                equals < 0 ? Optional.empty() : Optional.of(value(pattern, rest.substring(equals + 3)));
        return new Parameter(name, pattern, literal, sure, byDefault);
    }

    private static Pattern type(String text) {
        if (text.startsWith(LIST)) {
            return new Pattern.ListOf(type(text.substring(LIST.length(), text.length() - 1)));
        }
        if (text.length() == 1) {
            return new Pattern.Variable(text);
        }
        return switch (text) {
            case "Decimal" -> new Pattern.AnyDecimal();
            case "Enum" -> new Pattern.AnyEnum();
            case "Vector" -> new Pattern.AnyVector();
            default -> exactly(text);
        };
    }

    private static Pattern exactly(String text) {
        boolean widens = !text.endsWith("!");
        DataType type = TYPES.get(widens ? text : text.substring(0, text.length() - 1));
        if (type == null) {
            throw new IllegalArgumentException("no type " + text);
        }
        return new Pattern.Exactly(type, widens);
    }

    private static Object value(Pattern pattern, String text) {
        if (pattern instanceof Pattern.Exactly e) {
            if (e.type().equals(DataType.INT)) {
                return IntText.parse(text);
            }
            if (e.type().equals(DataType.FLOAT)) {
                return FloatText.parse(text);
            }
            if (e.type().equals(DataType.STRING)) {
                return text.substring(1, text.length() - 1);
            }
        }
        throw new IllegalArgumentException("no default of that type: " + text);
    }
}
