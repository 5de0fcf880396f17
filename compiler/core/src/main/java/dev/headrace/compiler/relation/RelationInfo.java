package dev.headrace.compiler.relation;

import dev.headrace.compiler.resolve.Declared;
import dev.headrace.ir.pipeline.FeatureInfo;
import java.util.List;
import java.util.Optional;

/**
 * A relation after lowering.
 *
 * @param spine for a dataset the rows it starts from, which its label sees
 * @param entity the columns that say whose a row is: default keys of an as-of join
 */
public record RelationInfo(
        Declared declared, Rows rows, Optional<Rows> spine, Optional<FeatureInfo> features, List<String> entity) {
    public RelationInfo {
        entity = List.copyOf(entity);
    }
}
