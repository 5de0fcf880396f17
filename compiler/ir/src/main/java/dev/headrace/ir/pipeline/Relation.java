package dev.headrace.ir.pipeline;

import dev.headrace.ir.op.Op;
import java.util.Optional;

/**
 * A table, feature set or dataset.
 */
public record Relation(String name, RelationKind kind, Op root, Optional<FeatureInfo> features, String doc) {
    public dev.headrace.ir.type.Schema schema() {
        return root.schema();
    }
}
