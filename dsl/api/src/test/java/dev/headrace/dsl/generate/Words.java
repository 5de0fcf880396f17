package dev.headrace.dsl.generate;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the comments of generated code say of parameters and results, by the sort of file. */
abstract class Words {

    private static final Pattern RESULT = Pattern.compile("(Maybe)?("
            + String.join("|", Kind.ALL.stream().map(Kind::name).toList()) + ")(Expr|Column|OfRows|Total)?");
    private static final Map<String, String> ENDED = Map.of(
            "Window", "to be ended by {@code through()} or {@code before()}",
            "Family", "one for each value of the loop, to be asked for by {@code at}",
            "Star", "to be kept, dropped or filled");

    static Words of(String folder, String file) {
        return switch (folder) {
            case "value" -> new ValueWords();
            case "function" -> new FunctionWords();
            default -> new RelationWords(file);
        };
    }

    /** Of a type's own variable. */
    abstract String ofType(String variable);

    /** Of a variable of a method. */
    abstract String ofMethod(String method, String variable);

    /** Of a parameter. */
    abstract String ofParameter(String method, String type, String name);

    /** When a result that may be missing is. */
    abstract String missing(String parameters, String text);

    /** The kind of what a method gives, and whether it is always there; empty if that goes without saying. */
    final String ofResult(String type, String parameters, String text) {
        String simple = type.replaceAll("<.*", "");
        if (ENDED.containsKey(simple)) {
            return ENDED.getOrDefault(simple, "");
        }
        if (simple.startsWith("Then")) {
            return "to be ended by {@code otherwise}";
        }
        if (simple.startsWith("Map")) {
            return "to be ended by {@code otherwise} or {@code total}";
        }
        Matcher m = RESULT.matcher(simple);
        if (!m.matches()) {
            return "";
        }
        String kind = article(m.group(2));
        String form = m.group(3) == null ? "" : m.group(3);
        boolean maybe = m.group(1) != null;
        return switch (form) {
            case "Total" -> kind + ", over no rows 0";
            case "OfRows" -> kind + (maybe ? ", missing where no row has a value" : ", there wherever there is a row");
            default -> kind + (maybe ? missing(parameters, text) : ", always there");
        };
    }

    private static String article(String kind) {
        return switch (kind) {
            case "Enum" -> "a label";
            case "Bytes" -> "Bytes";
            case "Record" -> "a nested row";
            case "Int", "Instant", "Image" -> "an " + kind;
            default -> "a " + kind;
        };
    }

    /** What Java values have and the language has not. */
    static String limits(String type) {
        return switch (type) {
            case "double", "double..." -> "; finite";
            case "Instant", "Instant..." -> "; in whole microseconds";
            default -> "";
        };
    }
}
