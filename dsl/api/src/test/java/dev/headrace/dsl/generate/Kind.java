package dev.headrace.dsl.generate;

import java.util.List;

/**
 * A kind of value, as the generator knows it.
 *
 * @param name {@code Int}, as in {@code IntExpr}
 * @param extra type parameters besides the row, with bounds: {@code E extends Enum<E>}
 * @param java the Java type of its values
 * @param literals the Java types in which it is written out
 * @param pattern the Java type of a case of a map; empty if it has none
 * @param ordered whether it is less or greater
 * @param words what it is, for its documentation
 */
record Kind(
        String name, String extra, String java, List<String> literals, String pattern, boolean ordered, String words) {

    static final List<Kind> ALL = List.of(
            new Kind("Int", "", "Long", List.of("long"), "Number", true, "a whole number of 64 bits"),
            new Kind("Float", "", "Double", List.of("double", "long"), "Number", true, "a finite double"),
            new Kind(
                    "Decimal",
                    "",
                    "BigDecimal",
                    List.of("BigDecimal", "double", "long"),
                    "Number",
                    true,
                    "an exact decimal of up to 38 digits"),
            new Kind("Text", "", "String", List.of("String"), "String", true, "Unicode text"),
            new Kind("Bool", "", "Boolean", List.of("boolean"), "Boolean", false, "true or false"),
            new Kind("Date", "", "LocalDate", List.of("LocalDate"), "LocalDate", true, "a day"),
            new Kind(
                    "Instant",
                    "",
                    "Instant",
                    List.of("Instant"),
                    "Instant",
                    true,
                    "a moment in UTC, to the microsecond"),
            new Kind("Duration", "", "Duration", List.of("Span"), "Span", true, "a span of time, to the microsecond"),
            new Kind("Enum", "E extends Enum<E>", "E", List.of("E"), "E", true, "one of a few labels"),
            new Kind("List", "T", "List<T>", List.of(), "", false, "values in order"),
            new Kind("Vector", "", "double[]", List.of(), "", false, "a fixed number of Floats"),
            new Kind("Bytes", "", "byte[]", List.of(), "", false, "bytes"),
            new Kind("Image", "", "byte[]", List.of(), "", false, "the encoded bytes of a picture"),
            new Kind("Record", "N", "N", List.of(), "", false, "a nested row"));

    static Kind of(String name) {
        return ALL.stream().filter(k -> k.name.equals(name)).findFirst().orElseThrow();
    }

    /** {@code , E} or nothing. */
    String more() {
        return extra.isEmpty() ? "" : ", " + extra.replaceAll(" .*", "");
    }

    /** {@code , E extends Enum<E>} or nothing. */
    String moreBound() {
        return extra.isEmpty() ? "" : ", " + extra;
    }

    /** {@code FloatLike} where other kinds are taken for it too, else {@code BoolExpr}. */
    String like() {
        return widens() ? name + "Like" : name + "Expr";
    }

    /** The same, or missing. */
    String anyLike() {
        return widens() ? "Any" + name + "Like" : "Any" + name;
    }

    boolean widens() {
        return name.equals("Float") || name.equals("Decimal") || name.equals("Text");
    }

    /** The type with its parameters: {@code EnumExpr<S, E>}. */
    String of(String form, String row) {
        return form.replace("K", name) + "<" + row + more() + ">";
    }

    String like(String row) {
        return like() + "<" + row + (widens() ? "" : more()) + ">";
    }

    String anyLike(String row) {
        return anyLike() + "<" + row + (widens() ? "" : more()) + ">";
    }

    boolean hasTotal() {
        return List.of("Int", "Float", "Decimal", "Duration").contains(name);
    }
}
