package dev.headrace.ir.index;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.type.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Schemas by the name of what has them, and operators by id. */
public final class SchemaIndex {

    private final Map<String, Schema> schemas = new LinkedHashMap<>();
    private final Map<String, Op> ops = new LinkedHashMap<>();
    private final Map<String, String> owners = new LinkedHashMap<>();

    private SchemaIndex(Pipeline pipeline) {
        pipeline.sources().forEach(s -> schemas.put(s.name(), s.schema()));
        pipeline.relations().forEach(r -> {
            schemas.put(r.name(), r.schema());
            add(r.root(), r.name());
        });
        pipeline.sinks().forEach(s -> {
            schemas.put(s.name(), s.root().schema());
            add(s.root(), s.name());
        });
    }

    private void add(Op root, String owner) {
        for (Op op : root.inOrder()) {
            ops.put(op.id(), op);
            owners.put(op.id(), owner);
        }
    }

    public static SchemaIndex of(Pipeline pipeline) {
        return new SchemaIndex(pipeline);
    }

    /** The columns of a source, relation or sink. */
    public Optional<Schema> schema(String name) {
        return Optional.ofNullable(schemas.get(name));
    }

    /** Sources, relations and sinks in order. */
    public List<String> names() {
        return List.copyOf(schemas.keySet());
    }

    public Optional<Op> op(String id) {
        return Optional.ofNullable(ops.get(id));
    }

    /** The relation or sink an operator belongs to. */
    public Optional<String> owner(String opId) {
        return Optional.ofNullable(owners.get(opId));
    }
}
