package dev.headrace.compiler.rewrite;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.WithInputs;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.plan.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts a relation that is read once in the place where it is read, so that engines and the other rewrites see one tree.
 * A relation that is read more often stays: it is computed once.
 */
final class InlineRelations implements Rewrite {

    @Override
    public String name() {
        return "inlining of relations";
    }

    @Override
    public Plan apply(Plan plan) {
        Map<String, Integer> reads = reads(plan);
        Map<String, Op> single = new LinkedHashMap<>();
        List<Relation> kept = new ArrayList<>();
        for (Relation relation : plan.pipeline().relations()) {
            Op root = inline(relation.root(), single);
            if (reads.getOrDefault(relation.name(), 0) == 1) {
                single.put(relation.name(), root);
            } else {
                kept.add(PlanTrees.withRoot(relation, root));
            }
        }
        return PlanTrees.with(plan, kept, root -> inline(root, single));
    }

    private static Op inline(Op root, Map<String, Op> single) {
        return WithInputs.bottomUp(
                root,
                op -> op instanceof Op.Read read
                        ? Optional.ofNullable(single.get(read.relation())).orElse(op)
                        : op);
    }

    private static Map<String, Integer> reads(Plan plan) {
        Map<String, Integer> reads = new HashMap<>();
        for (Op root : PlanTrees.roots(plan)) {
            for (Op op : root.inOrder()) {
                if (op instanceof Op.Read read) {
                    reads.merge(read.relation(), 1, Integer::sum);
                }
            }
        }
        return reads;
    }
}
