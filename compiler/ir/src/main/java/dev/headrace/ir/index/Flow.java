package dev.headrace.ir.index;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What flows into the columns of an operator, as it is gathered. */
final class Flow {

    private final Map<String, Set<Origin>> columns = new LinkedHashMap<>();
    private final Set<Origin> rows = new LinkedHashSet<>();

    static Flow empty() {
        return new Flow();
    }

    /** What flows into each column. */
    Map<String, Set<Origin>> columns() {
        return columns;
    }

    /** What flows into every column, because it decides about rows. */
    Set<Origin> rows() {
        return rows;
    }

    Set<Origin> into(String column) {
        return columns.getOrDefault(column, Set.of());
    }

    void add(String column, Origin origin) {
        columns.computeIfAbsent(column, c -> new LinkedHashSet<>()).add(origin);
    }

    void addAll(String column, Set<Origin> origins) {
        columns.computeIfAbsent(column, c -> new LinkedHashSet<>()).addAll(origins);
    }

    /** What flows into {@code column} of {@code input} decides about the rows here. */
    void decides(Flow input, String column, Influence influence, String op) {
        input.into(column).forEach(o -> rows.add(o.then(influence, false, op)));
    }
}
