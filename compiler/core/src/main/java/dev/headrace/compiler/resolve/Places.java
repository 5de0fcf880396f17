package dev.headrace.compiler.resolve;

import dev.headrace.diagnostics.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Where the author wrote what became an operator, a relation, a column. Filled while compiling, read afterwards. */
public final class Places {
    private final Map<String, Span> ops = new LinkedHashMap<>();
    private final Map<String, Span> relations = new LinkedHashMap<>();
    private final Map<String, Span> columns = new LinkedHashMap<>();

    /** The verb or declaration that the operator comes from. */
    public Optional<Span> op(String id) {
        return Optional.ofNullable(ops.get(id));
    }

    /** The name of the source, relation or sink where it is declared. */
    public Optional<Span> relation(String name) {
        return Optional.ofNullable(relations.get(name));
    }

    /** Where the column of the relation was made. */
    public Optional<Span> column(String relation, String column) {
        return Optional.ofNullable(columns.get(relation + "." + column));
    }

    public void putOp(String id, Optional<Span> span) {
        span.ifPresent(s -> ops.put(id, s));
    }

    public void putRelation(String name, Optional<Span> span) {
        span.ifPresent(s -> relations.put(name, s));
    }

    public void putColumn(String relation, String column, Optional<Span> span) {
        span.ifPresent(s -> columns.put(relation + "." + column, s));
    }
}
