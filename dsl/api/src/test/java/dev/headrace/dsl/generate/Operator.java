package dev.headrace.dsl.generate;

import java.util.List;

/** An operator of the language as a method: {@code amount.plus(fee)}. */
record Operator(String on, String method, String op, String with, String result) {

    static final List<Operator> ALL = List.of(
            new Operator("Int", "plus", "ADD", "Int", "Int"),
            new Operator("Int", "plus", "ADD", "Float", "Float"),
            new Operator("Int", "plus", "ADD", "Decimal", "Decimal"),
            new Operator("Int", "minus", "SUBTRACT", "Int", "Int"),
            new Operator("Int", "minus", "SUBTRACT", "Float", "Float"),
            new Operator("Int", "minus", "SUBTRACT", "Decimal", "Decimal"),
            new Operator("Int", "times", "MULTIPLY", "Int", "Int"),
            new Operator("Int", "times", "MULTIPLY", "Float", "Float"),
            new Operator("Int", "times", "MULTIPLY", "Decimal", "Decimal"),
            new Operator("Int", "times", "MULTIPLY", "Duration", "Duration"),
            new Operator("Int", "dividedBy", "DIVIDE", "Int", "Float"),
            new Operator("Int", "dividedBy", "DIVIDE", "Float", "Float"),
            new Operator("Int", "dividedBy", "DIVIDE", "Decimal", "Float"),
            new Operator("Int", "div", "INT_DIVIDE", "Int", "Int"),
            new Operator("Int", "rem", "REMAINDER", "Int", "Int"),
            new Operator("Int", "rem", "REMAINDER", "Float", "Float"),
            new Operator("Int", "rem", "REMAINDER", "Decimal", "Decimal"),
            new Operator("Float", "plus", "ADD", "Float", "Float"),
            new Operator("Float", "minus", "SUBTRACT", "Float", "Float"),
            new Operator("Float", "times", "MULTIPLY", "Float", "Float"),
            new Operator("Float", "dividedBy", "DIVIDE", "Float", "Float"),
            new Operator("Float", "rem", "REMAINDER", "Float", "Float"),
            new Operator("Decimal", "plus", "ADD", "Decimal", "Decimal"),
            new Operator("Decimal", "minus", "SUBTRACT", "Decimal", "Decimal"),
            new Operator("Decimal", "times", "MULTIPLY", "Decimal", "Decimal"),
            new Operator("Decimal", "dividedBy", "DIVIDE", "Decimal", "Float"),
            new Operator("Decimal", "rem", "REMAINDER", "Decimal", "Decimal"),
            new Operator("Instant", "plus", "ADD", "Duration", "Instant"),
            new Operator("Instant", "minus", "SUBTRACT", "Duration", "Instant"),
            new Operator("Instant", "minus", "SUBTRACT", "Instant", "Duration"),
            new Operator("Duration", "plus", "ADD", "Duration", "Duration"),
            new Operator("Duration", "plus", "ADD", "Instant", "Instant"),
            new Operator("Duration", "minus", "SUBTRACT", "Duration", "Duration"),
            new Operator("Duration", "times", "MULTIPLY", "Int", "Duration"),
            new Operator("Duration", "dividedBy", "DIVIDE", "Duration", "Float"),
            new Operator("Duration", "div", "INT_DIVIDE", "Duration", "Int"),
            new Operator("Duration", "div", "INT_DIVIDE", "Int", "Duration"),
            new Operator("Duration", "rem", "REMAINDER", "Duration", "Duration"));

    /** What a comparison of the kind may be with. */
    static List<String> comparable(Kind kind) {
        return kind.name().equals("Int") ? List.of("Int", "Float", "Decimal") : List.of(kind.name());
    }

    /** The Java values an operand of kind {@code with} may be written as; each stands for one kind only. */
    List<String> literals() {
        if (on.equals("Int")) {
            return switch (with) {
                case "Int" -> List.of("long");
                case "Float" -> List.of("double");
                case "Decimal" -> List.of("BigDecimal");
                default -> Kind.of(with).literals();
            };
        }
        return Kind.of(with).literals();
    }

    /** What it does at the ends of what its kind can hold. */
    String errors() {
        String part = switch (op) {
            case "DIVIDE" -> "The nearest Float to the quotient. ";
            case "INT_DIVIDE" -> "The quotient truncated towards zero. ";
            case "REMAINDER" -> "What {@code div} leaves, with the sign of this. ";
            default -> "";
        };
        String bounds = switch (result) {
            case "Int" -> "What needs more than 64 bits";
            case "Float" -> "What is not finite";
            case "Decimal" -> "Exact; what needs more than 38 digits";
            default -> "What 64 bits of microseconds do not hold";
        };
        return part + bounds + " is a row error (HR0701).";
    }
}
