package dev.headrace.ir.ml;

import java.util.List;

/**
 * One fitted transform.
 *
 * @param verb {@code scale impute vocabulary bin outliers select}
 * @param columns by name, groups such as {@code numeric} already spelt out
 */
public record TransformDef(String verb, List<String> columns, List<SettingValue> options) {
    public TransformDef {
        columns = List.copyOf(columns);
        options = List.copyOf(options);
    }
}
