package dev.headrace.dsl.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the aggregates of the library as static methods. */
final class AggregateWriter {

    private static final List<String> NUMBERS = List.of("Int", "Float", "Decimal");

    private final StringBuilder out = new StringBuilder();

    private AggregateWriter() {}

    static Map<String, String> all() {
        AggregateWriter sums = new AggregateWriter();
        AggregateWriter picks = new AggregateWriter();
        sums.out.append("/** Aggregates of the library: counts, sums and the like. */\n");
        sums.out.append("public abstract class AggregateFunctions extends Values {\nAggregateFunctions() {}\n\n");
        picks.out.append("/** Aggregates of the library that pick values. */\n");
        picks.out.append("public abstract class PickFunctions extends AggregateFunctions {\nPickFunctions() {}\n\n");
        sums.out.append("/** How many rows there are. */\npublic static IntTotal<Object> count() {"
                + " return IntTotal.of(Told.call(\"count\")); }\n\n");
        sums.out.append(
                "/** How many rows have a value of {@code x}. */\npublic static <R> IntTotal<R> count(Value<R, ?> x) {"
                        + " return IntTotal.of(Told.call(\"count\", x)); }\n\n");
        for (Kind k : Kind.ALL) {
            sums.sums(k);
            picks.picks(k);
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put("AggregateFunctions", sums.out.append("}\n").toString());
        files.put("PickFunctions", picks.out.append("}\n").toString());
        return files;
    }

    private void sums(Kind k) {
        if (k.hasTotal()) {
            method("sum", "The exact sum; 0 over nothing.", k.of("AnyK", "R"), k.of("KTotal", "R"), "", k);
        }
        if (NUMBERS.contains(k.name())) {
            both("avg", "The exact average, rounded once to a Float.", Kind.of("Float"), "", k);
            for (String name : List.of("stddev", "variance")) {
                String doc = "The " + (name.equals("stddev") ? "standard deviation" : "variance")
                        + " of a sample; of one row it is missing.";
                method(name, doc, k.of("AnyK", "R"), "MaybeFloatOfRows<R>", "", k);
            }
        }
        if (k.ordered()) {
            both("min", "The least value.", k, "", k);
            both("max", "The greatest value.", k, "", k);
        }
        both("distinct", "How many different values there are, counted exactly.", Kind.of("Int"), "", k);
    }

    private void picks(Kind k) {
        if (k.ordered() && !k.name().equals("Text") && !k.name().equals("Enum")) {
            both(
                    "quantile",
                    "The value that at least the share {@code p} of all values do not exceed.",
                    k,
                    ", double p",
                    k);
        }
        both("first", "The value in the first row that has one, in the canonical order of rows.", k, "", k);
        both("last", "The value in the last row that has one, in the canonical order of rows.", k, "", k);
        String list = "ListOfRows<R, " + k.java() + ">";
        method("collect", "All values as a list, the least first.", k.of("KExpr", "R"), list, "", k);
        method("collect", "All values as a list, the least first.", k.of("MaybeK", "R"), "Maybe" + list, "", k);
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
