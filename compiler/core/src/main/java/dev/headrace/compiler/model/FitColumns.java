package dev.headrace.compiler.model;

import dev.headrace.ir.ml.FitDef;
import dev.headrace.ir.ml.SettingValue;
import dev.headrace.ir.ml.TransformDef;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What fits make of columns. */
final class FitColumns {
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Set<String> touched = new LinkedHashSet<>();

    FitColumns(List<Column> inputs) {
        inputs.forEach(c -> columns.put(c.name(), c));
    }

    /** Applies a fit; the columns that a fit before it has changed too. */
    List<String> apply(FitDef fit) {
        Set<String> own = new LinkedHashSet<>();
        for (TransformDef transform : fit.transforms()) {
            FitVerb verb = FitVerb.named(transform.verb()).orElseThrow();
            int size = (int) number(transform, "size", 100);
            for (String column : transform.columns()) {
                columns.computeIfPresent(column, (n, c) -> verb.result(c, size));
                own.add(column);
            }
        }
        List<String> twice = own.stream()
                .filter(touched::contains)
                .filter(columns::containsKey)
                .toList();
        touched.addAll(own);
        return twice;
    }

    /** What they are now, in order. */
    List<Column> columns() {
        return List.copyOf(columns.values());
    }

    /** A whole number among the options of a transform. */
    static long number(TransformDef transform, String key, long otherwise) {
        return transform.options().stream()
                .filter(o -> o.key().equals(key))
                .map(SettingValue::value)
                .map(v -> (Long) v.value())
                .findFirst()
                .orElse(otherwise);
    }

    /** A number among the options of a transform. */
    static double fraction(TransformDef transform, String key, double otherwise) {
        return transform.options().stream()
                .filter(o -> o.key().equals(key))
                .map(SettingValue::value)
                .map(v -> (Double) v.value())
                .findFirst()
                .orElse(otherwise);
    }

    /** A word among the options of a transform. */
    static String word(TransformDef transform, String key, String otherwise) {
        return transform.options().stream()
                .filter(o -> o.key().equals(key))
                .map(SettingValue::value)
                .map(v -> (String) v.value())
                .findFirst()
                .orElse(otherwise);
    }

    /** What an imputed column gets in the place of null. */
    static String imputes(TransformDef transform, DataType type) {
        String usual = type instanceof DataType.Float ? "mean" : type.isNumeric() ? "median" : "most";
        return word(transform, "with", usual);
    }
}
