package dev.headrace.dsl.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the kinds of values: an expression, an optional one, their columns and their aggregates for each. */
final class KindWriter {

    private final Kind k;
    private final Map<String, String> files;

    private KindWriter(Kind k, Map<String, String> files) {
        this.k = k;
        this.files = files;
    }

    /** Class by simple name. */
    static Map<String, String> all() {
        Map<String, String> files = new LinkedHashMap<>();
        for (Kind kind : Kind.ALL) {
            new KindWriter(kind, files).write();
        }
        return files;
    }

    private void write() {
        any();
        sure();
        maybe();
        column("KColumn", "KExpr", "A column that is always there");
        column("MaybeKColumn", "MaybeK", "A column that may be missing");
        if (k.hasTotal()) {
            aggregate("KTotal", "KExpr", "KTotal", "KExpr", "KExpr", "that has a value over no rows too");
        }
        aggregate("KOfRows", "KExpr", "MaybeKOfRows", "KExpr", "MaybeK", "that has a value wherever there is a row");
        aggregate("MaybeKOfRows", "MaybeK", "MaybeKOfRows", "MaybeK", "MaybeK", "that may have no value");
    }

    private void put(String form, String body) {
        files.put(form.replace("K", k.name()), body);
    }

    private String head(String form, String row) {
        return form.replace("K", k.name()) + "<" + row + k.moreBound() + ">";
    }

    private void any() {
        List<String> above = switch (k.name()) {
            case "Int" -> List.of("AnyFloatLike<R>", "AnyDecimalLike<R>");
            case "Float", "Decimal", "Text" -> List.of("Any" + k.name() + "Like<R>");
            case "Enum" -> List.of("AnyTextLike<R>");
            default -> List.of("Draftable");
        };
        put(
                "AnyK",
                "/** " + article(k.name()) + ", sure or maybe missing. */\n" + "public sealed interface "
                        + head("AnyK", "R") + " extends " + String.join(", ", above) + " permits "
                        + name("KExpr") + ", " + name("MaybeK") + " {}\n");
    }

    private String name(String form) {
        return form.replace("K", k.name());
    }

    private static String article(String word) {
        return ("AEIOU".indexOf(word.charAt(0)) >= 0 ? "An " : "A ") + word;
    }

    private void sure() {
        StringBuilder likes = new StringBuilder();
        switch (k.name()) {
            case "Int" -> likes.append(", FloatLike<R>, DecimalLike<R>");
            case "Float", "Decimal", "Text" ->
                likes.append(", ").append(k.name()).append("Like<R>");
            case "Enum" -> likes.append(", TextLike<R>");
            default -> {}
        }
        StringBuilder out = new StringBuilder();
        out.append("/** ").append(article(k.name())).append(" computed from a row of {@code R}: ");
        out.append(k.words()).append(", always there. */\n");
        out.append("public sealed class ")
                .append(head("KExpr", "R"))
                .append(" extends ")
                .append(compared("KCompared", "KExpr", "Sure<R, " + k.java() + ">", false));
        out.append(" implements ").append(k.of("AnyK", "R")).append(likes).append(" permits ");
        out.append(name("KColumn")).append(", ").append(name("KOfRows"));
        out.append(k.hasTotal() ? ", " + name("KTotal") : "").append(" {\n");
        factory("KExpr", out);
        if (!wide()) {
            comparisons(out, false);
        }
        Operators.write(k, false, out);
        if (k.name().equals("Bool")) {
            logic(out);
        }
        if (k.name().equals("Record")) {
            fields(out, false);
        }
        put("KExpr", out.append("}\n").toString());
    }

    private void maybe() {
        StringBuilder out = new StringBuilder();
        out.append("/** ").append(article(k.name())).append(" computed from a row of {@code R}: ");
        out.append(k.words()).append(", or missing. */\n");
        out.append("public sealed class ")
                .append(head("MaybeK", "R"))
                .append(" extends ")
                .append(compared("MaybeKCompared", "MaybeK", "Maybe<R, " + k.java() + ">", true));
        out.append(" implements ").append(k.of("AnyK", "R")).append(" permits ");
        out.append(name("MaybeKColumn"))
                .append(", ")
                .append(name("MaybeKOfRows"))
                .append(" {\n");
        factory("MaybeK", out);
        orElse(out);
        if (!wide()) {
            comparisons(out, true);
        }
        Operators.write(k, true, out);
        if (k.name().equals("Record")) {
            fields(out, true);
        }
        put("MaybeK", out.append("}\n").toString());
    }

    /** Whether there are too many operators for one file: comparisons stand in one of their own, above the class. */
    private boolean wide() {
        return k.name().equals("Int");
    }

    /** What a kind's class extends: {@code above}, or what has its comparisons and extends that. */
    private String compared(String form, String below, String above, boolean maybe) {
        if (!wide()) {
            return above;
        }
        StringBuilder out = new StringBuilder();
        String kind = article(k.name());
        out.append("/** How ").append(kind.substring(0, 1).toLowerCase(Locale.ROOT) + kind.substring(1));
        out.append(maybe ? " that may be missing" : "");
        out.append(" is compared. */\nabstract sealed class ").append(head(form, "R"));
        out.append(" extends ")
                .append(above)
                .append(" permits ")
                .append(name(below))
                .append(" {\n");
        out.append(name(form)).append("(Told told) { super(told); }\n\n");
        comparisons(out, maybe);
        put(form, out.append("}\n").toString());
        return k.of(form, "R");
    }

    private void factory(String form, StringBuilder out) {
        out.append(name(form)).append("(Told told) { super(told); }\n\n");
        out.append(
                "/** What {@code told} says, taken to be of this kind. For generated code: nothing is checked here. */\n");
        out.append("public static <R").append(k.moreBound()).append("> ").append(k.of(form, "R"));
        out.append(" of(Told told) { return new ").append(name(form)).append("<>(told); }\n\n");
    }

    private void orElse(StringBuilder out) {
        out.append("/** {@code this ?? other}: the value if there is one, else the other. */\n");
        out.append("public <S extends R> ").append(k.of("KExpr", "S")).append(" orElse(");
        out.append(k.like("? super S")).append(" other) { return ").append(name("KExpr"));
        out.append(".of(Told.binary(BinaryOp.COALESCE, this, other)); }\n\n");
        out.append("/** {@code this ?? other}: the first of two that there is. */\n");
        out.append("public <S extends R> ").append(k.of("MaybeK", "S")).append(" orElse(");
        out.append(k.anyLike("? super S")).append(" other) { return ").append(name("MaybeK"));
        out.append(".of(Told.binary(BinaryOp.COALESCE, this, other)); }\n\n");
        for (String literal : k.literals()) {
            out.append("/** {@code this ?? other}: the value if there is one, else the other. */\n");
            out.append("public ").append(k.of("KExpr", "R")).append(" orElse(").append(literal);
            out.append(" other) { return ").append(name("KExpr"));
            out.append(".of(Told.binary(BinaryOp.COALESCE, this, Told.literal(other))); }\n\n");
        }
    }

    private void comparisons(StringBuilder out, boolean maybe) {
        for (String[] m : new String[][] {{"is", "EQUAL", "=="}, {"isNot", "NOT_EQUAL", "!="}}) {
            for (String other : Operator.comparable(k)) {
                Kind o = Kind.of(other);
                String taken = k.name().equals("Int") ? o.of("AnyK", "? super S") : k.anyLike("? super S");
                compare(out, m, "BoolExpr", taken, true);
            }
            literals().forEach(l -> compare(out, m, "BoolExpr", l, false));
            if (k.name().equals("Enum")) {
                compare(out, m, "BoolExpr", "Each<E>", false);
            }
        }
        if (k.ordered()) {
            String[][] order = {
                {"lt", "LESS", "<"},
                {"le", "LESS_OR_EQUAL", "<="},
                {"gt", "GREATER", ">"},
                {"ge", "GREATER_OR_EQUAL", ">="}
            };
            for (String[] m : order) {
                for (String other : Operator.comparable(k)) {
                    Kind o = Kind.of(other);
                    boolean numbers = k.name().equals("Int");
                    String sure = numbers ? o.of("KExpr", "? super S") : k.like("? super S");
                    String any = numbers ? o.of("AnyK", "? super S") : k.anyLike("? super S");
                    if (!maybe) {
                        compare(out, m, "BoolExpr", sure, true);
                    }
                    compare(out, m, "MaybeBool", any, true);
                }
                literals().forEach(l -> compare(out, m, maybe ? "MaybeBool" : "BoolExpr", l, false));
            }
            between(out, maybe ? "MaybeBool" : "BoolExpr");
        }
        in(out, maybe);
    }

    /** What a value of the kind may be compared with in Java's own types. */
    private List<String> literals() {
        return switch (k.name()) {
            case "Int" -> List.of("long", "double", "BigDecimal");
            case "Float" -> List.of("double", "long", "Share");
            default -> k.literals();
        };
    }

    private void compare(StringBuilder out, String[] m, String result, String taken, boolean generic) {
        String row = generic ? "S" : "R";
        out.append("/** {@code this ").append(m[2]).append(" other}. ").append(nulls(m, result));
        out.append(" */\n").append("public ");
        out.append(generic ? "<S extends R> " : "")
                .append(result)
                .append('<')
                .append(row)
                .append("> ");
        out.append(m[0]).append('(').append(taken).append(" other) { return ").append(result);
        out.append(".of(Told.binary(BinaryOp.").append(m[1]).append(", this, ");
        out.append(generic || taken.startsWith("Each") ? "other" : "Told.literal(other)")
                .append(")); }\n\n");
    }

    private String nulls(String[] m, String result) {
        if (m[1].endsWith("EQUAL") && !m[1].contains("_OR_")) {
            return "Null equals null and nothing else, so that this is never missing.";
        }
        String order = switch (k.name()) {
            case "Text" -> "Text is ordered by code point.";
            case "Enum" -> "Labels are ordered as they are declared.";
            case "Date", "Instant" -> "The earlier one is less.";
            case "Duration" -> "The shorter one is less.";
            default -> "Numbers are compared by value.";
        };
        return result.equals("MaybeBool") ? order + " Missing where either is." : order;
    }

    private void between(StringBuilder out, String result) {
        for (String l : literals()) {
            if (l.equals("long") && !k.name().equals("Int")) {
                continue;
            }
            out.append(
                    "/** {@code this in low .. high}; both ends are within. A range whose low end is above its high end holds"
                            + " nothing. */\n");
            out.append("public ")
                    .append(result)
                    .append("<R> between(")
                    .append(l)
                    .append(" low, ")
                    .append(l);
            out.append(" high) { return ").append(result);
            out.append(".of(Told.between(this, Told.literal(low), Told.literal(high))); }\n\n");
        }
        out.append(
                "/** {@code this in low .. high}; both ends are within. A range whose low end is above its high end holds"
                        + " nothing. */\n");
        out.append("public <S extends R> ")
                .append(result)
                .append("<S> between(")
                .append(k.like("? super S"));
        out.append(" low, ")
                .append(k.like("? super S"))
                .append(" high) { return ")
                .append(result);
        out.append(".of(Told.between(this, low, high)); }\n\n");
    }

    private void in(StringBuilder out, boolean maybe) {
        if (k.literals().isEmpty() || k.name().equals("Bool")) {
            return;
        }
        String type = k.literals().get(0);
        String safe = type.equals("E") ? "@SafeVarargs\n" : "";
        String mod = type.equals("E") ? "public final " : "public ";
        for (String[] m : new String[][] {{"in", "false", "in"}, {"notIn", "true", "not in"}}) {
            out.append("/** {@code this ")
                    .append(m[2])
                    .append(" [values]}; what is missing is in no list. Never missing itself. */\n");
            out.append(type.equals("E") ? "@SuppressWarnings(\"varargs\")\n" : "")
                    .append(safe)
                    .append(mod)
                    .append("BoolExpr<R> ")
                    .append(m[0])
                    .append('(')
                    .append(type);
            out.append("... values) { return BoolExpr.of(Told.in(this, ")
                    .append(m[1])
                    .append(", Told.literals(values))); }\n\n");
        }
    }

    private static void logic(StringBuilder out) {
        out.append("/** {@code this and other}; the other is looked at only if this holds. */\n");
        out.append("public <S extends R> BoolExpr<S> and(BoolExpr<? super S> other) {");
        out.append(" return BoolExpr.of(Told.binary(BinaryOp.AND, this, other)); }\n\n");
        out.append("/** {@code this or other}; the other is looked at only if this does not hold. */\n");
        out.append("public <S extends R> BoolExpr<S> or(BoolExpr<? super S> other) {");
        out.append(" return BoolExpr.of(Told.binary(BinaryOp.OR, this, other)); }\n\n");
    }

    private static void fields(StringBuilder out, boolean maybe) {
        for (Kind f : Kind.ALL) {
            String extra = f.extra().isEmpty() ? "" : "<" + f.extra().replace("N", "M") + "> ";
            String more = f.more().replace("N", "M");
            String name = f.name();
            out.append("/** The field {@code column} of it; missing where the field is, or the nested row. */\npublic ")
                    .append(extra);
            out.append(maybe ? "Maybe" + name : name + "Expr")
                    .append("<R")
                    .append(more)
                    .append("> get(");
            out.append(name).append("Column<? super N").append(more).append("> column) { return ");
            out.append(maybe ? "Maybe" + name : name + "Expr").append(".of(Told.field(this, column.name())); }\n\n");
            out.append("/** The field {@code column} of it; missing where the field is, or the nested row. */\npublic ")
                    .append(extra);
            out.append("Maybe").append(name).append("<R").append(more).append("> get(Maybe");
            out.append(name).append("Column<? super N").append(more).append("> column) { return Maybe");
            out.append(name).append(".of(Told.field(this, column.name())); }\n\n");
        }
    }

    private void column(String form, String base, String doc) {
        StringBuilder out = new StringBuilder();
        out.append("/** ").append(doc).append(": ").append(k.words()).append(". */\n");
        out.append("public final class ")
                .append(head(form, "R"))
                .append(" extends ")
                .append(k.of(base, "R"));
        out.append(" implements Column<R, ").append(k.java()).append("> {\n");
        out.append(name(form)).append("(Told told) { super(told); }\n\n");
        out.append(
                "/** The column of this name; with several names, the last is a field of those before it. Whether there is such a column"
                        + " the compiler says (HR0102). */\n");
        out.append("public static <R").append(k.moreBound()).append("> ").append(k.of(form, "R"));
        out.append(" named(String... path) { return new ").append(name(form)).append("<>(Told.column(path)); }\n");
        put(form, out.append("}\n").toString());
    }

    private void aggregate(String form, String base, String where, String through, String before, String doc) {
        StringBuilder out = new StringBuilder();
        out.append("/** An aggregate ")
                .append(doc)
                .append(": ")
                .append(k.words())
                .append(". */\n");
        out.append("public final class ")
                .append(head(form, "R"))
                .append(" extends ")
                .append(k.of(base, "R"))
                .append(" {\n");
        factory(form, out);
        out.append(
                "/** {@code (… where condition)}: the aggregate over those rows alone for which the condition holds. A second condition is"
                        + " joined to the first by {@code and}. */\n");
        out.append("public <S extends R> ")
                .append(k.of(where, "S"))
                .append(" where(BoolExpr<? super S> condition) { return ");
        out.append(name(where)).append(".of(Told.where(this, condition)); }\n\n");
        String window = "Window<" + k.of(through, "R") + ", " + k.of(before, "R") + ">";
        for (String[] w : new String[][] {
            {"Reach width", "width"}, {"Each<Span> width", "width"}, {"DurationExpr<Object> width", "width"}
        }) {
            out.append(
                    "/** {@code over width}: the aggregate in a rolling window of event time that ends at the row's own."
                            + " Where the rows have no event time the compiler refuses it (HR0305). */\n");
            out.append("public ").append(window).append(" over(").append(w[0]).append(") { return Window.of(this, ");
            out.append(w[1])
                    .append(", ")
                    .append(name(through))
                    .append("::of, ")
                    .append(name(before))
                    .append("::of); }\n\n");
        }
        out.append(
                "/** {@code over next width}: the aggregate in the window that begins at the row, which only a label may look at (else"
                        + " HR0206). */\n");
        out.append("public ")
                .append(k.of(before, "R"))
                .append(" overNext(Span width) { return ")
                .append(name(before));
        out.append(".of(Told.next(this, width)); }\n");
        put(form, out.append("}\n").toString());
    }

    /** Arithmetic. */
    private static final class Operators {
        static void write(Kind k, boolean maybe, StringBuilder out) {
            for (Operator o : Operator.ALL) {
                if (o.on().equals(k.name())) {
                    write(o, maybe, out);
                }
            }
            if (List.of("Int", "Float", "Decimal", "Duration").contains(k.name())) {
                String form = maybe ? "MaybeK" : "KExpr";
                String least = k.name().equals("Int") || k.name().equals("Duration")
                        ? " For the least there is, which has none, a row error (HR0701)."
                        : "";
                out.append("/** {@code -this}: the same with the other sign.")
                        .append(least)
                        .append(" */\npublic ")
                        .append(k.of(form, "R"))
                        .append(" negate() { return ");
                out.append(form.replace("K", k.name())).append(".of(Told.unary(UnaryOp.NEGATE, this)); }\n\n");
            }
        }

        private static void write(Operator o, boolean maybe, StringBuilder out) {
            Kind with = Kind.of(o.with());
            Kind result = Kind.of(o.result());
            boolean strict = o.on().equals("Int");
            String sure = strict ? with.of("KExpr", "? super S") : with.like("? super S");
            String any = strict ? with.of("AnyK", "? super S") : with.anyLike("? super S");
            if (!maybe) {
                method(o, result.of("KExpr", "S"), result.name() + "Expr", sure, "other", true, out);
            }
            method(o, result.of("MaybeK", "S"), "Maybe" + result.name(), any, "other", true, out);
            for (String literal : o.literals()) {
                String form = maybe ? "MaybeK" : "KExpr";
                String type = form.replace("K", result.name());
                method(o, result.of(form, "R"), type, literal, "Told.literal(other)", false, out);
            }
        }

        private static void method(
                Operator o,
                String result,
                String type,
                String taken,
                String other,
                boolean generic,
                StringBuilder out) {
            out.append("/** {@code this ").append(sign(o.op())).append(" other}. ");
            out.append(o.errors()).append(" */\npublic ");
            out.append(generic ? "<S extends R> " : "")
                    .append(result)
                    .append(' ')
                    .append(o.method());
            out.append('(')
                    .append(taken)
                    .append(" other) { return ")
                    .append(type)
                    .append(".of(Told.binary(BinaryOp.");
            out.append(o.op()).append(", this, ").append(other).append(")); }\n\n");
        }

        private static String sign(String op) {
            return switch (op) {
                case "ADD" -> "+";
                case "SUBTRACT" -> "-";
                case "MULTIPLY" -> "*";
                case "DIVIDE" -> "/";
                case "INT_DIVIDE" -> "div";
                default -> "%";
            };
        }
    }
}
