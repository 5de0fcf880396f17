package dev.headrace.dsl.generate;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes {@code when … then … otherwise …} and {@code map(x).to(…)}: what a branch of each kind leads to. */
final class BranchWriter {

    private BranchWriter() {}

    static Map<String, String> all() {
        Map<String, String> files = new LinkedHashMap<>();
        StringBuilder when = new StringBuilder();
        StringBuilder mapping = new StringBuilder();
        for (Kind k : Kind.ALL) {
            files.put("Then" + k.name(), then(k));
            files.put("ThenMaybe" + k.name(), thenMaybe(k));
            files.put("Map" + k.name(), map(k));
            when(k, when);
            mapping(k, mapping);
        }
        files.put(
                "When",
                "/** {@code if condition}; {@code then} says what the value is where it holds. Only the branch that is chosen is"
                        + " evaluated, so that a check may stand before what would be a row error. */\n"
                        + "public final class When<R> {\nprivate final BoolExpr<R> condition;\n\n"
                        + "private When(BoolExpr<R> condition) { this.condition = condition; }\n\n"
                        + "/** {@code if condition}, to be followed by {@code then}. */\npublic static <R> When<R> of(BoolExpr<R> condition) {"
                        + " return new When<>(condition); }\n\n" + when + "}\n");
        files.put(
                "Mapping",
                "/** {@code map(x)}, whose cases are written as {@code P}; {@code to} says what becomes of each. Only the case that is"
                        + " chosen is evaluated. */\n"
                        + "@SuppressWarnings(\"varargs\")\npublic final class Mapping<R, P> {\nprivate final Draftable subject;\n\n"
                        + "private Mapping(Draftable subject) { this.subject = subject; }\n\n"
                        + "/** {@code map(subject)}, to be followed by {@code to}. */\npublic static <R, P> Mapping<R, P> of(Draftable subject) {"
                        + " return new Mapping<>(subject); }\n\n" + mapping + "}\n");
        return files;
    }

    private static String generics(String first, Kind k) {
        return "<" + first + k.moreBound() + "> ";
    }

    private static void when(Kind k, StringBuilder out) {
        out.append("/** {@code if condition then value}. */\npublic ")
                .append(generics("S extends R", k))
                .append(k.of("ThenK", "S"));
        out.append(" then(")
                .append(k.of("KExpr", "? super S"))
                .append(" value) { return new Then")
                .append(k.name());
        out.append("<>(condition, value); }\n\n");
        out.append("/** {@code if condition then value}. */\npublic ").append(generics("S extends R", k));
        out.append(k.of("ThenMaybeK", "S")).append(" then(").append(k.of("MaybeK", "? super S"));
        out.append(" value) { return new ThenMaybe").append(k.name()).append("<>(condition, value); }\n\n");
        String literal = literal(k);
        if (!literal.isEmpty()) {
            out.append("/** {@code if condition then value}. */\npublic ");
            out.append(k.extra().isEmpty() ? "" : "<" + k.extra() + "> ").append(k.of("ThenK", "R"));
            out.append(" then(")
                    .append(literal)
                    .append(" value) { return new Then")
                    .append(k.name());
            out.append("<>(condition, Told.literal(value)); }\n\n");
        }
    }

    private static String literal(Kind k) {
        return k.literals().isEmpty() ? "" : k.literals().get(0);
    }

    private static String then(Kind k) {
        StringBuilder out = new StringBuilder();
        out.append(
                "/** {@code if condition then value}; {@code otherwise} says what it is where the condition does not hold. */\n");
        out.append("public final class Then")
                .append(k.name())
                .append("<R")
                .append(k.moreBound())
                .append("> {\n");
        out.append("private final Draftable condition;\nprivate final Draftable value;\n\n");
        out.append("Then").append(k.name()).append("(Draftable condition, Draftable value) {");
        out.append(" this.condition = condition; this.value = value; }\n\n");
        otherwise(
                k,
                "Told.ifElse(condition, value, other)",
                "Told.ifElse(condition, value, Told.literal(other))",
                "Told.ifElse(condition, value, Told.nothing())",
                false,
                out);
        return out.append("}\n").toString();
    }

    private static String thenMaybe(Kind k) {
        StringBuilder out = new StringBuilder();
        out.append(
                "/** {@code if condition then value}, which may be missing; {@code otherwise} says what it is else. */\n");
        out.append("public final class ThenMaybe")
                .append(k.name())
                .append("<R")
                .append(k.moreBound())
                .append("> {\n");
        out.append("private final Draftable condition;\nprivate final Draftable value;\n\n");
        out.append("ThenMaybe").append(k.name()).append("(Draftable condition, Draftable value) {");
        out.append(" this.condition = condition; this.value = value; }\n\n");
        otherwise(
                k,
                "Told.ifElse(condition, value, other)",
                "Told.ifElse(condition, value, Told.literal(other))",
                "Told.ifElse(condition, value, Told.nothing())",
                true,
                out);
        return out.append("}\n").toString();
    }

    private static void otherwise(
            Kind k, String other, String literal, String nothing, boolean maybe, StringBuilder out) {
        String sure = maybe ? "MaybeK" : "KExpr";
        String sureType = sure.replace("K", k.name());
        if (!maybe) {
            out.append("/** {@code if … then … else other}. Sure if both are. */\npublic <S extends R> ")
                    .append(k.of("KExpr", "S"));
            out.append(" otherwise(").append(k.like("? super S")).append(" other) { return ");
            out.append(k.name()).append("Expr.of(").append(other).append("); }\n\n");
        }
        out.append("/** {@code if … then … else other}. Sure if both are. */\npublic <S extends R> ")
                .append(k.of("MaybeK", "S"));
        out.append(" otherwise(").append(k.anyLike("? super S")).append(" other) { return Maybe");
        out.append(k.name()).append(".of(").append(other).append("); }\n\n");
        for (String l : k.literals()) {
            out.append("/** {@code if … then … else other}. Sure if both are. */\npublic ")
                    .append(k.of(sure, "R"))
                    .append(" otherwise(")
                    .append(l);
            out.append(" other) { return ")
                    .append(sureType)
                    .append(".of(")
                    .append(literal)
                    .append("); }\n\n");
        }
        out.append("/** {@code else null}: missing in all other cases. */\npublic ")
                .append(k.of("MaybeK", "R"));
        out.append(" otherwiseMissing() { return Maybe")
                .append(k.name())
                .append(".of(")
                .append(nothing)
                .append("); }\n\n");
    }

    private static void mapping(Kind k, StringBuilder out) {
        String type = "MapK".replace("K", k.name());
        out.append("/** {@code cases -> value}: the map with these cases added. */\n@SafeVarargs\npublic final ")
                .append(generics("S extends R", k));
        out.append(map(k, "S"))
                .append(" to(")
                .append(k.of("KExpr", "? super S"))
                .append(" value, P... cases) { return new ");
        out.append(type).append("<S, P").append(k.more()).append(">(subject).to(value, cases); }\n\n");
        String literal = literal(k);
        if (!literal.isEmpty()) {
            out.append("/** {@code cases -> value}: the map with these cases added. */\n@SafeVarargs\npublic final ");
            out.append(k.extra().isEmpty() ? "" : "<" + k.extra() + "> ")
                    .append(map(k, "R"))
                    .append(" to(");
            out.append(literal)
                    .append(" value, P... cases) { return new ")
                    .append(type)
                    .append("<R, P")
                    .append(k.more());
            out.append(">(subject).to(value, cases); }\n\n");
        }
    }

    private static String map(Kind k, String row) {
        return "Map" + k.name() + "<" + row + ", P" + k.more() + ">";
    }

    private static String map(Kind k) {
        StringBuilder out = new StringBuilder();
        String type = "Map" + k.name();
        out.append(
                "/** {@code map(x)} whose values are of this kind; it ends in {@code otherwise}, or in {@code total}. */\n");
        out.append("@SuppressWarnings(\"varargs\")\npublic final class ")
                .append(type)
                .append("<R, P")
                .append(k.moreBound())
                .append("> {\n");
        out.append("private final Arms arms;\n\n");
        out.append(type).append("(Draftable subject) { this(new Arms(subject)); }\n\n");
        out.append("private ").append(type).append("(Arms arms) { this.arms = arms; }\n\n");
        out.append(
                        "/** {@code cases -> value}: the map with these cases added. */\n@SafeVarargs\npublic final <S extends R> ")
                .append(map(k, "S"));
        out.append(" to(")
                .append(k.like("? super S"))
                .append(" value, P... cases) { return new ")
                .append(type);
        out.append("<>(arms.with(value, cases)); }\n\n");
        for (String l : k.literals()) {
            out.append("/** {@code cases -> value}: the map with these cases added. */\n@SafeVarargs\npublic final ")
                    .append(map(k, "R"))
                    .append(" to(");
            out.append(l).append(" value, P... cases) { return new ").append(type);
            out.append("<>(arms.with(Told.literal(value), cases)); }\n\n");
        }
        otherwise(
                k,
                "arms.otherwise(other)",
                "arms.otherwise(Told.literal(other))",
                "arms.otherwise(Told.nothing())",
                false,
                out);
        out.append(
                        "/** {@code null -> value}: the map with the case of a missing subject added. */\npublic <S extends R> ")
                .append(map(k, "S"));
        out.append(" toMissing(")
                .append(k.like("? super S"))
                .append(" value) { return new ")
                .append(type);
        out.append("<>(arms.with(value, Told.nothing())); }\n\n");
        if (!literal(k).isEmpty()) {
            out.append("/** {@code null -> value}: the map with the case of a missing subject added. */\npublic ")
                    .append(map(k, "R"));
            out.append(" toMissing(")
                    .append(literal(k))
                    .append(" value) { return new ")
                    .append(type);
            out.append("<>(arms.with(Told.literal(value), Told.nothing())); }\n\n");
        }
        out.append(
                        "/** The map without {@code else}: all labels of the subject have a case, or the compiler refuses it (HR0204). */\npublic ")
                .append(k.of("KExpr", "R"));
        out.append(" total() { return ").append(k.name()).append("Expr.of(arms.total()); }\n");
        return out.append("}\n").toString();
    }
}
