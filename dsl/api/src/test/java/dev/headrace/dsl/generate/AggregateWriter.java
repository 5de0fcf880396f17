package dev.headrace.dsl.generate;

import java.util.List;

/** Writes the aggregates of the library as static methods. */
final class AggregateWriter {

    /**
     * A group of methods.
     *
     * @param name of its class, without {@code Functions}
     */
    record Group(String name, String doc, String methods) {}

    private static final List<String> NUMBERS = List.of("Int", "Float", "Decimal");

    private final StringBuilder out = new StringBuilder();

    private AggregateWriter() {}

    /** Methods by class, each class with what it is for. */
    static List<Group> all() {
        AggregateWriter sums = new AggregateWriter();
        AggregateWriter picks = new AggregateWriter();
        sums.out.append(
                "/** How many rows there are. {@code where} counts those of a condition alone. */\npublic static IntTotal<Object> count() {"
                        + " return IntTotal.of(Told.call(\"count\")); }\n\n");
        sums.out.append(
                "/** How many rows have a value of {@code x}. */\npublic static <R> IntTotal<R> count(Value<R, ?> x) {"
                        + " return IntTotal.of(Told.call(\"count\", x)); }\n\n");
        for (Kind k : Kind.ALL) {
            sums.sums(k);
            picks.picks(k);
        }
        return List.of(
                new Group(
                        "Aggregate",
                        "Aggregates of the library: counts, sums and the like. They stand in features with a window, in a"
                                + " {@code group}, and in expectations of a source; elsewhere the compiler refuses them (HR0206)."
                                + " They skip missing values.",
                        sums.out.toString()),
                new Group(
                        "Pick",
                        "Aggregates of the library that pick values. They skip missing ones.",
                        picks.out.toString()));
    }

    private void sums(Kind k) {
        if (k.hasTotal()) {
            method(
                    "sum",
                    "The exact sum, rounded once if it is a Float; 0 over nothing. A final sum that its kind does not hold is a row error"
                            + " (HR0701).",
                    k.of("AnyK", "R"),
                    k.of("KTotal", "R"),
                    "",
                    k);
        }
        if (NUMBERS.contains(k.name())) {
            both(
                    "avg",
                    "The exact average, rounded once to a Float. Over nothing it is missing.",
                    Kind.of("Float"),
                    "",
                    k);
            for (String name : List.of("stddev", "variance")) {
                String doc = "The " + (name.equals("stddev") ? "standard deviation" : "variance")
                        + " of a sample, exact and rounded once. Of fewer than two values it is missing.";
                method(name, doc, k.of("AnyK", "R"), "MaybeFloatOfRows<R>", "", k);
            }
        }
        if (k.ordered()) {
            both("min", "The least value. Over nothing it is missing.", k, "", k);
            both("max", "The greatest value. Over nothing it is missing.", k, "", k);
        }
        both(
                "distinct",
                "How many different values there are, counted exactly. It takes no {@code hop}.",
                Kind.of("Int"),
                "",
                k);
    }

    private void picks(Kind k) {
        if (k.ordered() && !k.name().equals("Text") && !k.name().equals("Enum")) {
            both(
                    "quantile",
                    "The value at place {@code ceil(p * n)} of n values in their order, the first for 0. It takes no {@code hop}.",
                    k,
                    ", double p",
                    k);
        }
        both(
                "first",
                "The value in the first row that has one, in the canonical order of rows. It takes no {@code hop}.",
                k,
                "",
                k);
        both(
                "last",
                "The value in the last row that has one, in the canonical order of rows. It takes no {@code hop}.",
                k,
                "",
                k);
        String list = "ListOfRows<R, " + k.java() + ">";
        method(
                "collect",
                "All values as a list, the least first. It takes no {@code hop}.",
                k.of("KExpr", "R"),
                list,
                "",
                k);
        method(
                "collect",
                "All values as a list, the least first. It takes no {@code hop}.",
                k.of("MaybeK", "R"),
                "Maybe" + list,
                "",
                k);
    }

    private void both(String name, String doc, Kind result, String more, Kind k) {
        String rows = result == k ? k.of("KOfRows", "R") : result.name() + "OfRows<R>";
        method(name, doc, k.of("KExpr", "R"), rows, more, k);
        method(name, doc, k.of("MaybeK", "R"), "Maybe" + rows, more, k);
    }

    private void method(String name, String doc, String taken, String result, String more, Kind k) {
        out.append("/** ")
                .append(doc)
                .append(" */\npublic static <R")
                .append(k.moreBound())
                .append("> ")
                .append(result);
        out.append(' ')
                .append(name)
                .append('(')
                .append(taken)
                .append(" x")
                .append(more)
                .append(") { return ");
        out.append(result.replaceAll("<.*", ""))
                .append(".of(Told.call(\"")
                .append(name)
                .append("\", x");
        out.append(more.isEmpty() ? "" : ", Told.literal(p)").append(")); }\n\n");
    }
}
