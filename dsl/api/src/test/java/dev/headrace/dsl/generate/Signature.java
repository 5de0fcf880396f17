package dev.headrace.dsl.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form of a function, read from how the manual shows it: {@code clamp(x: T, low: T) -> T where T is Int or Float}. */
record Signature(List<Param> params, String result, boolean optional, List<String> variable) {

    /** A parameter. */
    record Param(String name, String type, boolean literal, boolean sure, boolean hasDefault) {}

    private static final Pattern FORM = Pattern.compile("\\w+\\((.*)\\) -> ([\\w<>(), ]+?)(\\?)?(?: where T is (.*))?");
    private static final Pattern PARAM = Pattern.compile("(\\w+): (literal |sure )?([\\w<>]+)( = .*)?");

    static Signature read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(text);
        }
        List<Param> params = new ArrayList<>();
        for (String part :
                form.group(1).isEmpty() ? new String[0] : form.group(1).split(", (?=\\w+: )")) {
            Matcher p = PARAM.matcher(part);
            if (!p.matches()) {
                throw new IllegalArgumentException(text + " at " + part);
            }
            String how = p.group(2) == null ? "" : p.group(2).strip();
            params.add(
                    new Param(p.group(1), p.group(3), how.equals("literal"), how.equals("sure"), p.group(4) != null));
        }
        List<String> variable = new ArrayList<>();
        if (form.group(4) != null) {
            for (String kind : form.group(4).split(", | or ")) {
                variable.add(kind.equals("an enum") ? "Enum" : kind);
            }
        }
        return new Signature(params, form.group(2), form.group(3) != null, variable);
    }

    boolean hasVariable() {
        return params.stream().anyMatch(p -> p.type().matches(".*\\bT\\b.*"));
    }

    /** The same with a kind in the place of {@code T}. */
    Signature with(String kind) {
        List<Param> bound = new ArrayList<>();
        for (Param p : params) {
            String type = p.type().replaceAll("\\bT\\b", kind);
            bound.add(new Param(p.name(), type, p.literal(), p.sure(), p.hasDefault()));
        }
        return new Signature(bound, result.replaceAll("\\bT\\b", kind), optional, List.of());
    }

    /** Without the last parameter. */
    Signature shorter() {
        return new Signature(params.subList(0, params.size() - 1), result, optional, variable);
    }

    boolean canBeShorter() {
        return !params.isEmpty() && params.get(params.size() - 1).hasDefault();
    }
}
