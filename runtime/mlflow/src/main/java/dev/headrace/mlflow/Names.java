package dev.headrace.mlflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names as MLflow takes them: letters, digits and {@code _ - . /}, spaces, no empty part between strokes. */
final class Names {

    private Names() {}

    static String of(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9_\\-./ ]", "_");
        boolean path =
                List.of(plain.split("/", -1)).stream().noneMatch(p -> p.isBlank() || p.equals(".") || p.equals(".."));
        return path ? plain : plain.replace('/', '_').replaceAll("^\\.+", "_");
    }

    /** The same values under such names. Two names that become one are refused, since one would hide the other. */
    static <T> Map<String, T> of(Map<String, T> values) {
        Map<String, T> named = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (named.put(of(name), value) != null) {
                throw Refusals.of("two names become one for MLflow: `" + of(name) + "`");
            }
        });
        return named;
    }
}
