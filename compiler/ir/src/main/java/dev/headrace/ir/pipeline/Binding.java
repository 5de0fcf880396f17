package dev.headrace.ir.pipeline;

import java.util.List;
import java.util.Optional;

/**
 * Where rows come from or go to.
 *
 * @param connector {@code csv jsonl parquet kafka}
 * @param location a path or topic as the author wrote it; relative paths start at the pipeline file's folder
 */
public record Binding(String connector, String location, List<BindingOption> options, List<ExternalName> renames) {
    public Binding {
        options = List.copyOf(options);
        renames = List.copyOf(renames);
    }

    /** The one value of an option. */
    public Optional<String> option(String key) {
        return options.stream()
                .filter(o -> o.key().equals(key))
                .findFirst()
                .flatMap(o -> o.values().stream().findFirst());
    }

    /** All values of an option; absent and empty are different things. */
    public Optional<List<String>> optionValues(String key) {
        return options.stream().filter(o -> o.key().equals(key)).findFirst().map(BindingOption::values);
    }

    /** How the outside calls a column. */
    public String externalName(String column) {
        return renames.stream()
                .filter(r -> r.column().equals(column))
                .map(ExternalName::external)
                .findFirst()
                .orElse(column);
    }
}
