package dev.headrace.dsl.generate;

import dev.headrace.ir.function.ScalarFunction;
import dev.headrace.stdlib.StandardLibrary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes the functions of the library as static methods, a class for each group; each class extends the one before it. */
final class FunctionWriter {

    private static final Set<String> OPERATORS = Set.of(
            "add",
            "subtract",
            "multiply",
            "divide",
            "int_divide",
            "remainder",
            "negate",
            "less",
            "less_or_equal",
            "greater",
            "greater_or_equal");

    /** Parts of groups that are too long for one class. */
    private static final Map<String, List<String>> PARTS = Map.of(
            "powers", List.of("sqrt", "cbrt", "exp", "ln", "log10", "log2", "log1p", "log", "pow"),
            "least", List.of("least"),
            "greatest", List.of("greatest"),
            "clamp", List.of("clamp"),
            "patterns", List.of("matches", "extract", "replace_regex", "like"),
            "epochs",
                    List.of(
                            "epoch_seconds",
                            "epoch_millis",
                            "epoch_micros",
                            "from_epoch_seconds",
                            "from_epoch_millis",
                            "from_epoch_micros"),
            "durations", List.of("milliseconds", "seconds", "minutes", "hours", "days"));

    private static final int MOST_METHODS = 42;

    private final ScalarFunction function;
    private final StringBuilder out;
    private final Set<String> written = new LinkedHashSet<>();

    private FunctionWriter(ScalarFunction function, StringBuilder out) {
        this.function = function;
        this.out = out;
    }

    static Map<String, String> all() {
        Map<String, List<ScalarFunction>> groups = new LinkedHashMap<>();
        for (ScalarFunction f : new StandardLibrary().scalars()) {
            if (!OPERATORS.contains(f.name())) {
                groups.computeIfAbsent(part(f), g -> new ArrayList<>()).add(f);
            }
        }
        Map<String, String> files = new LinkedHashMap<>();
        String above = "Values";
        for (AggregateWriter.Group group : AggregateWriter.all()) {
            above = put(group.name() + "Functions", group.doc(), group.methods(), above, files);
        }
        for (Map.Entry<String, List<ScalarFunction>> group : groups.entrySet()) {
            above = put(group.getKey(), group.getValue(), above, files);
        }
        files.put(
                "AllFunctions",
                "/** Every function of the library, to be inherited or imported statically. A {@code Definition} inherits them. */\n"
                        + "public abstract class AllFunctions extends " + above
                        + " {\n/** For what inherits the functions: they are static. */\nprotected AllFunctions() {}\n}\n");
        return files;
    }

    /** The part of a long group, or the group. */
    private static String part(ScalarFunction f) {
        return PARTS.entrySet().stream()
                .filter(p -> p.getValue().contains(f.name()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(f.group());
    }

    private static String put(String group, List<ScalarFunction> functions, String above, Map<String, String> files) {
        StringBuilder body = new StringBuilder();
        functions.forEach(f -> new FunctionWriter(f, body).write());
        String doc = "Functions of the library: " + group
                + ". Of a missing value they are missing. A row error makes the row a"
                + " bad one (HR0701), which meets the fate that its source declares.";
        return put(title(group), doc, body.toString(), above, files);
    }

    /** Writes a class, or several one above the other where its methods are too many for a file. */
    private static String put(String name, String doc, String methods, String above, Map<String, String> files) {
        List<String> all = List.of(methods.strip().split("\n\n"));
        int parts = (all.size() + MOST_METHODS - 1) / MOST_METHODS;
        String last = above;
        for (int i = 0; i < parts; i++) {
            List<String> some = all.subList(i * all.size() / parts, (i + 1) * all.size() / parts);
            String part = i == 0 ? name : name + (i + 1);
            files.put(
                    part,
                    "/** " + doc + " */\npublic abstract class " + part + " extends " + last + " {\n" + part
                            + "() {}\n\n" + String.join("\n\n", some) + "\n}\n");
            last = part;
        }
        return last;
    }

    private static String title(String group) {
        return capital(camel(group.replace(' ', '_'))) + "Functions";
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    static String camel(String name) {
        StringBuilder out = new StringBuilder();
        for (String part : name.split("_")) {
            out.append(out.length() == 0 ? part : capital(part));
        }
        return out.toString();
    }

    private String javaName() {
        return switch (function.name()) {
            case "int" -> "toInt";
            case "float" -> "toFloat";
            default -> camel(function.name());
        };
    }

    private void write() {
        List<Signature> forms = new ArrayList<>();
        long listForms = function.signatures().stream()
                .map(Signature::read)
                .filter(FunctionWriter::isList)
                .count();
        for (String text : function.signatures()) {
            Signature s = Signature.read(text);
            boolean listOut = s.result().equals("T")
                    && s.params().stream().anyMatch(p -> p.type().equals("List<T>"));
            if (listOut) {
                for (String kind :
                        List.of("String", "Int", "Float", "Decimal", "Bool", "Date", "Instant", "Duration")) {
                    forms(s.with(kind), named(kind));
                }
            } else if (listForms > 1 && isList(s)) {
                forms(s, named(s.params().get(0).type().replaceAll("List<(.*)>", "$1")));
            } else if (s.hasVariable()
                    && s.params().stream().noneMatch(p -> p.type().startsWith("List<"))) {
                List<String> kinds = s.variable().isEmpty()
                        ? List.of("Int", "Float", "Decimal", "String", "Bool", "Date", "Instant", "Duration", "Enum")
                        : s.variable();
                kinds.forEach(k -> forms.add(s.with(k)));
            } else {
                forms.add(s);
            }
        }
        boolean numbers = forms.stream()
                .anyMatch(f -> !f.params().isEmpty() && f.params().get(0).type().matches("Int|Float"));
        forms.forEach(f -> form(f, javaName(), numbers));
    }

    /** Whether it takes a list of one kind: two such methods of one name would be the same to the JVM. */
    private static boolean isList(Signature s) {
        return !s.params().isEmpty() && s.params().get(0).type().matches("List<(?!T>).*");
    }

    private String named(String kind) {
        String k = kind(kind).name();
        return k.toLowerCase(Locale.ROOT) + capital(javaName());
    }

    private void forms(Signature s, String name) {
        form(s, name, false);
    }

    private void form(Signature s, String name, boolean strictDecimal) {
        variants(s, name, strictDecimal);
        if (s.canBeShorter()) {
            form(s.shorter(), name, strictDecimal);
        }
    }

    private void variants(Signature s, String name, boolean strictDecimal) {
        boolean anyOnly = s.optional() && !s.params().isEmpty();
        if (!anyOnly) {
            method(s, name, false, false, strictDecimal);
        }
        boolean literals = s.params().size() > 1 && literals(s);
        if (literals && !anyOnly) {
            method(s, name, false, true, strictDecimal);
        }
        if (!s.params().isEmpty()) {
            method(s, name, true, false, strictDecimal);
            if (literals) {
                method(s, name, true, true, strictDecimal);
            }
        }
    }

    private static boolean literals(Signature s) {
        boolean some = false;
        for (Signature.Param p : s.params().subList(1, s.params().size())) {
            if (!p.literal()) {
                if (p.type().startsWith("List")
                        || p.type().equals("T")
                        || kind(p.type()).literals().isEmpty()) {
                    return false;
                }
                some = true;
            }
        }
        return some;
    }

    private static Kind kind(String type) {
        return switch (type) {
            case "String" -> Kind.of("Text");
            default -> Kind.of(type.startsWith("List<") ? "List" : type.startsWith("Vector") ? "Vector" : type);
        };
    }

    private void method(Signature s, String name, boolean any, boolean literals, boolean strictDecimal) {
        StringBuilder params = new StringBuilder();
        StringBuilder key = new StringBuilder(name);
        StringBuilder args = new StringBuilder();
        boolean usesE = false;
        boolean usesT = false;
        boolean missing = false;
        for (int i = 0; i < s.params().size(); i++) {
            Signature.Param p = s.params().get(i);
            String pname = camel(p.name());
            boolean java = p.literal() || (literals && i > 0);
            String type;
            if (java) {
                type = kind(p.type()).literals().get(0);
                args.append(", Told.literal(").append(pname).append(')');
            } else {
                boolean mayMiss = any && !p.sure();
                missing |= mayMiss;
                type = type(p.type(), mayMiss, strictDecimal && i == 0);
                args.append(", ").append(pname);
            }
            usesE |= type.matches(".*\\bE\\b.*");
            usesT |= type.matches(".*\\bT\\b.*");
            params.append(i == 0 ? "" : ", ").append(type).append(' ').append(pname);
            key.append(',').append(type.replaceAll("<.*", ""));
        }
        if ((any && !missing) || !written.add(key.toString())) {
            return;
        }
        boolean rows = !s.params().isEmpty();
        String result = result(s, missing || s.optional(), rows ? "R" : "Object");
        out.append("/** ").append(doc()).append(" */\npublic static ");
        String e = (usesE ? ", E extends Enum<E>" : "") + (usesT ? ", T" : "");
        out.append(rows ? "<R" + e + "> " : "")
                .append(result)
                .append(' ')
                .append(name)
                .append('(')
                .append(params);
        out.append(") { return ")
                .append(result.replaceAll("<.*", ""))
                .append(".of(Told.call(\"")
                .append(function.name());
        out.append('"').append(args).append(")); }\n\n");
    }

    private static String type(String type, boolean any, boolean strict) {
        if (type.equals("T")) {
            return (any ? "Value" : "Sure") + "<? super R, T>";
        }
        Kind k = kind(type);
        if (k.name().equals("List")) {
            return (any ? "AnyList" : "ListExpr") + "<? super R, " + element(type) + ">";
        }
        if (k.name().equals("Enum")) {
            return (any ? "AnyEnum" : "EnumExpr") + "<? super R, E>";
        }
        boolean exact = strict && k.name().equals("Decimal");
        if (any) {
            return (exact ? "AnyDecimal" : k.anyLike()) + "<? super R>";
        }
        return (exact ? "DecimalExpr" : k.like()) + "<? super R>";
    }

    private static String element(String list) {
        String inner = list.substring("List<".length(), list.length() - 1);
        return inner.equals("T") ? "T" : kind(inner).java();
    }

    private static String result(Signature s, boolean maybe, String row) {
        Kind k = kind(s.result());
        String more =
                k.name().equals("List") ? ", " + element(s.result()) : k.name().equals("Enum") ? ", E" : "";
        return (maybe ? "Maybe" + k.name() : k.name() + "Expr") + "<" + row + more + ">";
    }

    private String doc() {
        StringBuilder doc = new StringBuilder();
        boolean code = false;
        for (char c : function.doc().toCharArray()) {
            if (c == '`') {
                doc.append(code ? "</code>" : "<code>");
                code = !code;
            } else if (c == '<') {
                doc.append("&lt;");
            } else if (c == '>') {
                doc.append("&gt;");
            } else if (c == '&') {
                doc.append("&amp;");
            } else if (c == '\\') {
                doc.append("&#92;");
            } else {
                doc.append(c);
            }
        }
        return doc.toString();
    }
}
