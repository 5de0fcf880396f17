package dev.headrace.dsl.generate;

/** Of what relations do for each kind. */
final class RelationWords extends Words {

    private final boolean brought;

    RelationWords(String file) {
        this.brought = file.equals("In") || file.equals("Joined");
    }

    @Override
    String ofType(String variable) {
        return switch (variable) {
            case "R" -> brought ? "the rows that they were brought to" : "the row type of the relation";
            case "S" -> "the rows that they come from";
            default -> throw new IllegalArgumentException(variable);
        };
    }

    @Override
    String ofMethod(String method, String variable) {
        return switch (variable) {
            case "E" -> "the enum of the column";
            case "T" -> "the Java type of the elements";
            case "N" -> "the row type of the nested rows";
            case "V" -> "the Java type of the loop's values";
            case "W" -> "the Java type of the inner loop's values";
            default -> throw new IllegalArgumentException(method + " <" + variable + ">");
        };
    }

    @Override
    String ofParameter(String method, String type, String name) {
        boolean loop = type.equals("String") && method.equals("let");
        return switch (name) {
            case "name" ->
                method.equals("rename") ? "its name from here on" : loop ? "the name of the column" : "the name";
            case "template" -> "the names of the columns, with {@code {w}} for the value of loop {@code w}";
            case "value" ->
                (method.equals("fill") ? "what stands in where it is missing" : "what it is computed from its row as")
                        + limits(type);
            case "each" -> "the loop";
            case "inner" -> "the loop within it";
            case "column" ->
                switch (method) {
                    case "get" -> "the column, as its own relation names it";
                    case "rename" -> "the column that gets another name";
                    case "fill" -> "the column that may be missing";
                    default -> "the column of lists";
                };
            default -> throw new IllegalArgumentException(method + " " + name);
        };
    }

    @Override
    String missing(String parameters, String text) {
        return ", or missing";
    }
}
