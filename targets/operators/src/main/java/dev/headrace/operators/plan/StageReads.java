package dev.headrace.operators.plan;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.plan.PlannedOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the outputs of a stage read, directly and through relations: who is read more than once is kept. */
public final class StageReads {

    private final Pipeline pipeline;
    private final Map<String, List<Op.Scan>> scans = new LinkedHashMap<>();
    private final Map<String, Integer> relations = new HashMap<>();

    public StageReads(Pipeline pipeline, List<PlannedOutput> outputs) {
        this.pipeline = pipeline;
        outputs.forEach(o -> look(o.root()));
    }

    private void look(Op root) {
        for (Op op : root.inOrder()) {
            if (op instanceof Op.Scan scan) {
                scans.computeIfAbsent(scan.source(), s -> new ArrayList<>()).add(scan);
            } else if (op instanceof Op.Read read && relations.merge(read.relation(), 1, Integer::sum) == 1) {
                look(root(read));
            }
        }
    }

    private Op root(Op.Read read) {
        return pipeline.relation(read.relation())
                .orElseThrow(() -> new IllegalStateException("no relation `" + read.relation() + "`"))
                .root();
    }

    /** The scans of a source, each as often as it is read. */
    public List<Op.Scan> scans(String source) {
        return scans.getOrDefault(source, List.of());
    }

    /** Whether a relation is read more than once. */
    public boolean isShared(String relation) {
        return relations.getOrDefault(relation, 0) > 1;
    }

    /** Whether an operator tree reads diverted rows, directly or through relations. */
    public boolean readsRejects(Op root) {
        return readsRejects(root, new HashSet<>());
    }

    private boolean readsRejects(Op root, Set<String> seen) {
        for (Op op : root.inOrder()) {
            boolean through = op instanceof Op.Read read && seen.add(read.relation()) && readsRejects(root(read), seen);
            if (op instanceof Op.Rejected || through) {
                return true;
            }
        }
        return false;
    }
}
