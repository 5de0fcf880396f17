package dev.headrace.compiler.rewrite;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.FeatureInfo;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.type.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Computes no column that no output reads (LANGUAGE, rule 12): of sources, of relations that several read, of projections,
 * groups, joins and rolling windows.
 */
final class ColumnPruning implements Rewrite {

    @Override
    public String name() {
        return "column pruning";
    }

    @Override
    public Plan apply(Plan plan) {
        Map<String, Op> roots = new LinkedHashMap<>();
        plan.pipeline().relations().forEach(r -> roots.put(r.name(), r.root()));
        TieBreakers ties = new TieBreakers(roots);
        Demand demand = Demand.of(plan, ties);
        Map<String, Schema> scans = new LinkedHashMap<>();
        for (SourceDef source : plan.pipeline().sources()) {
            Set<String> read = demand.source(source);
            scans.put(source.name(), PruneOp.only(source.schema(), read));
        }
        PruneOp.Known known = new PruneOp.Known(scans, ties);
        List<Relation> relations = new ArrayList<>();
        for (Relation relation : plan.pipeline().relations()) {
            Op root = PruneOp.prune(relation.root(), demand.relation(relation.name()), known);
            relations.add(new Relation(
                    relation.name(),
                    relation.kind(),
                    root,
                    relation.features().map(f -> features(f, root.schema())),
                    relation.doc()));
            known.gives(relation.name(), root.schema());
        }
        return PlanTrees.with(plan, relations, root -> output(root, known));
    }

    /** An output has exactly its own columns: those a shared source or relation gives to others are left out. */
    private static Op output(Op root, PruneOp.Known known) {
        Op pruned = PruneOp.prune(root, new LinkedHashSet<>(root.schema().names()), known);
        return PruneOp.exactly(pruned, root.schema(), root.id() + ".columns");
    }

    private static FeatureInfo features(FeatureInfo info, Schema schema) {
        List<String> names = schema.names();
        return new FeatureInfo(
                info.source(),
                info.keys().stream().filter(names::contains).toList(),
                info.owned().stream().filter(names::contains).toList());
    }
}
