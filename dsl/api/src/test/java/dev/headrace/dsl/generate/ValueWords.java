package dev.headrace.dsl.generate;

/** Of the kinds of values, and of branches between them. */
final class ValueWords extends Words {

    @Override
    String ofType(String variable) {
        return switch (variable) {
            case "R" -> "the rows that it is computed from";
            case "E" -> "the enum whose labels it has";
            case "T" -> "the Java type of the elements";
            case "N" -> "the row type of the nested rows";
            case "P" -> "the Java type that the cases are written in";
            default -> throw new IllegalArgumentException(variable);
        };
    }

    @Override
    String ofMethod(String method, String variable) {
        return switch (variable) {
            case "S" -> "the rows that all of it is computed from";
            case "R" -> "the rows that it is computed from";
            case "E" -> method.equals("get") ? "the enum of the field" : "the enum whose labels it has";
            case "T" -> "the Java type of the elements";
            case "M" -> "the row type of the field";
            case "N" -> "the row type of the nested rows";
            case "P" -> "the Java type that the cases are written in";
            default -> throw new IllegalArgumentException(method + " <" + variable + ">");
        };
    }

    @Override
    String ofParameter(String method, String type, String name) {
        return switch (name) {
            case "told" -> "the draft of it";
            case "other" -> other(method) + limits(type);
            case "low" -> "the least value that is within" + limits(type);
            case "high" -> "the greatest value that is within" + limits(type);
            case "values" -> "the values, written out; at least one" + limits(type);
            case "column" -> "the field, as the row type of the nested row names it";
            case "path" -> "its name; for a field of a nested row all names from the outermost on";
            case "condition" -> method.equals("where") ? "what the rows that count meet" : "what decides";
            case "width" -> width(type);
            case "cases" -> "the values of the subject that become it; each in one case alone";
            case "subject" -> "what is looked at";
            case "value" ->
                (method.equals("then")
                                ? "the value where the condition holds"
                                : method.equals("toMissing") ? "what a missing subject becomes" : "what they become")
                        + limits(type);
            default -> throw new IllegalArgumentException(method + " " + name);
        };
    }

    private static String width(String type) {
        if (type.equals("Reach")) {
            return "how long it is, or {@code unbounded()}";
        }
        return switch (type) {
            case "Span" -> "how long it is";
            case "Each<Span>" -> "how long it is: the variable of a loop";
            default -> "how long it is: a parameter of the run";
        };
    }

    private static String other(String method) {
        return switch (method) {
            case "plus" -> "what is added";
            case "minus" -> "what is taken away";
            case "times" -> "the other factor";
            case "dividedBy", "div", "rem" -> "the divisor; 0 is a row error";
            case "orElse" -> "what stands in where this is missing";
            case "otherwise" -> "the value in all other cases";
            case "and", "or" -> "the second condition";
            default -> "what it is compared with";
        };
    }

    @Override
    String missing(String parameters, String text) {
        return text.contains("issing") ? ", or missing" : ", missing where an operand is";
    }
}
