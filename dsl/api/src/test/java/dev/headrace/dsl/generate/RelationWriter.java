package dev.headrace.dsl.generate;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes what relations do for each kind: making a column, and reading one of another relation. */
final class RelationWriter {

    private RelationWriter() {}

    static Map<String, String> all() {
        Map<String, String> files = new LinkedHashMap<>();
        StringBuilder lets = new StringBuilder();
        StringBuilder loops = new StringBuilder();
        StringBuilder inner = new StringBuilder();
        StringBuilder in = new StringBuilder();
        StringBuilder joined = new StringBuilder();
        StringBuilder fills = new StringBuilder();
        StringBuilder renames = new StringBuilder();
        for (Kind k : Kind.ALL) {
            let(k, "KExpr", "KColumn", lets);
            let(k, "MaybeK", "MaybeKColumn", lets);
            loop(k, "KExpr", "KColumn", loops);
            loop(k, "MaybeK", "MaybeKColumn", loops);
            innerLoop(k, "KExpr", "KColumn", inner);
            innerLoop(k, "MaybeK", "MaybeKColumn", inner);
            get(k, "KColumn", "KColumn", in);
            get(k, "MaybeKColumn", "MaybeKColumn", in);
            get(k, "KColumn", "MaybeKColumn", joined);
            get(k, "MaybeKColumn", "MaybeKColumn", joined);
            fill(k, fills);
            if (!k.literals().isEmpty() && k.extra().isEmpty()) {
                explode(k, fills);
            }
            rename(k, "KColumn", renames);
            rename(k, "MaybeKColumn", renames);
        }
        files.put(
                "Lets",
                "/** What gives a computed value a name, and so makes it a column of {@code R}. */\n"
                        + "public abstract class Lets<R> {\n" + "Lets() {}\n\n"
                        + "abstract void item(String name, Draftable value, Each<?>... loops);\n\n" + lets + "}\n");
        files.put(
                "InnerLoops",
                "/** What makes a column for each pair of values of two loops, one within the other. */\n"
                        + "public abstract class InnerLoops<R> extends Lets<R> {\n" + "InnerLoops() {}\n\n" + inner
                        + "}\n");
        files.put(
                "Loops",
                "/** What makes a column for each value of a loop: a name with {@code {w}} in it is the template. */\n"
                        + "public abstract class Loops<R> extends InnerLoops<R> {\n" + "Loops() {}\n\n" + loops
                        + "}\n");
        files.put(
                "In",
                "/** The columns of {@code S} as they stand in the rows of {@code R}, to which they were brought. */\n"
                        + "public final class In<R, S> extends Brought<R, S> {\n"
                        + "In(Paths paths) { super(paths); }\n\n" + in + "}\n");
        files.put(
                "Joined",
                "/** The columns of {@code S} in the rows of {@code R}, all of them optional: not every row met its match. */\n"
                        + "public final class Joined<R, S> extends Brought<R, S> {\n"
                        + "Joined(Paths paths) { super(paths); }\n\n" + joined + "}\n");
        files.put(
                "Renames",
                "/** What gives columns other names. */\n"
                        + "public abstract class Renames<R> extends Loops<R> {\n" + "Renames() {}\n\n"
                        + "abstract String renameVerb(Draftable column, String name);\n\n" + renames + "}\n");
        files.put(
                "Fills",
                "/** What replaces missing values of a column, or a list by its elements. */\n"
                        + "public abstract class Fills<R> extends Renames<R> {\n" + "Fills() {}\n\n"
                        + "abstract String[] fillVerb(Draftable column, Draftable value);\n\n"
                        + "abstract String[] explodeVerb(Draftable column);\n\n" + fills + "}\n");
        return files;
    }

    private static String own(Kind k) {
        return k.extra().isEmpty() ? "" : "<" + k.extra() + "> ";
    }

    private static void let(Kind k, String expr, String column, StringBuilder out) {
        String type = column.replace("K", k.name());
        out.append(
                        "/** {@code name = value}: a column of these rows, which what stands below may use. A name that is there already is"
                                + " refused (HR0103), but by a table or dataset it is replaced. */\npublic final ")
                .append(own(k))
                .append(k.of(column, "R"));
        out.append(" let(String name, ").append(k.of(expr, "? super R")).append(" value) { item(name, value); return ");
        out.append(type).append(".named(name); }\n\n");
    }

    private static void loop(Kind k, String expr, String column, StringBuilder out) {
        String type = column.replace("K", k.name());
        String own = k.extra().isEmpty() ? "" : ", " + k.extra();
        out.append(
                        "/** {@code for each { name = value }}: a column for each value of the loop, by the template {@code name}: its"
                                + " {@code {w}} is the value of loop {@code w}. */\npublic final <")
                .append("V")
                .append(own)
                .append("> Family<V, ");
        out.append(k.of(column, "R"))
                .append("> let(String name, Each<V> each, ")
                .append(k.of(expr, "? super R"));
        out.append(" value) { item(name, value, each); return Family.of(each, name, ")
                .append(type)
                .append("::named); }\n\n");
    }

    private static void innerLoop(Kind k, String expr, String column, StringBuilder out) {
        String type = column.replace("K", k.name());
        String own = k.extra().isEmpty() ? "" : ", " + k.extra();
        out.append(
                        "/** {@code for each { for inner { name = value } }}: a column for each pair of values, by the template {@code name},"
                                + " which has both variables in it. */\npublic final <V, W")
                .append(own);
        out.append("> Family<V, Family<W, ")
                .append(k.of(column, "R"))
                .append(">> let(String name, Each<V> each, Each<W> inner, ");
        out.append(k.of(expr, "? super R"))
                .append(" value) { item(name, value, each, inner); return Family.of(each, name,");
        out.append(" n -> Family.of(inner, n, ").append(type).append("::named)); }\n\n");
    }

    private static void get(Kind k, String from, String to, StringBuilder out) {
        out.append(
                        "/** The column as it stands here: under the name of its relation until a {@code keep} or {@code group}, bare from there on."
                                + " One that was not brought is refused (HR0102). */\npublic ")
                .append(own(k))
                .append(k.of(to, "R"))
                .append(" get(");
        out.append(k.of(from, "? super S")).append(" column) { return ").append(to.replace("K", k.name()));
        out.append(".named(path(column)); }\n\n");
    }

    private static void fill(Kind k, StringBuilder out) {
        out.append(
                "/** {@code fill column = value}: the column with the value where it is missing; it is sure from here on. */\npublic final ");
        out.append(own(k)).append(k.of("KColumn", "R")).append(" fill(").append(k.of("MaybeKColumn", "? super R"));
        out.append(" column, ")
                .append(k.like("? super R"))
                .append(" value) { return ")
                .append(k.name());
        out.append("Column.named(fillVerb(column, value)); }\n\n");
        if (!k.literals().isEmpty()) {
            out.append(
                    "/** {@code fill column = value}: the column with the value where it is missing; it is sure from here on. */\npublic final ");
            out.append(own(k)).append(k.of("KColumn", "R")).append(" fill(").append(k.of("MaybeKColumn", "? super R"));
            out.append(" column, ")
                    .append(k.literals().get(0))
                    .append(" value) { return ")
                    .append(k.name());
            out.append("Column.named(fillVerb(column, Told.literal(value))); }\n\n");
        }
    }

    private static void rename(Kind k, String column, StringBuilder out) {
        out.append(
                        "/** {@code rename column -> name}: the column under its new name; under the old one it is no more (HR0102). */\npublic final ")
                .append(own(k))
                .append(k.of(column, "R"));
        out.append(" rename(").append(k.of(column, "? super R")).append(" column, String name) { return ");
        out.append(column.replace("K", k.name())).append(".named(renameVerb(column, name)); }\n\n");
    }

    private static void explode(Kind k, StringBuilder out) {
        out.append(
                "/** {@code explode column}: the element that stands in the column's place, in a row of its own. An empty list gives no"
                        + " row. */\n");
        out.append("public final ")
                .append(k.of("KColumn", "R"))
                .append(" explode")
                .append(k.name());
        out.append("(ListColumn<? super R, ")
                .append(k.java())
                .append("> column) { return ")
                .append(k.name());
        out.append("Column.named(explodeVerb(column)); }\n\n");
    }
}
