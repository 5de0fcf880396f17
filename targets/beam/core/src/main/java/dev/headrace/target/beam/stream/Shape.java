package dev.headrace.target.beam.stream;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.plan.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the outputs of a stage read, and which of it does not stream. */
final class Shape {

    private final SentPlan plan;
    private final Predicate<String> live;
    private final Map<String, List<Op.Scan>> scans = new LinkedHashMap<>();
    private final Map<String, Boolean> tables = new HashMap<>();
    private final Map<String, Boolean> rejecting = new HashMap<>();

    /** @param live whether a source streams */
    Shape(SentPlan plan, Predicate<String> live) {
        this.plan = plan;
        this.live = live;
    }

    /** The scans of each source that outputs read, directly and through relations. */
    static Map<String, List<Op.Scan>> scans(SentPlan plan, Stage.Dataflow stage) {
        Shape shape = new Shape(plan, source -> true);
        stage.sources().forEach(s -> shape.scans.put(s, new ArrayList<>()));
        Map<String, Boolean> seen = new HashMap<>();
        for (PlannedOutput output : stage.outputs()) {
            shape.look(output.root(), seen);
        }
        return shape.scans;
    }

    private void look(Op root, Map<String, Boolean> seen) {
        for (Op op : root.inOrder()) {
            if (op instanceof Op.Scan scan) {
                scans.computeIfAbsent(scan.source(), s -> new ArrayList<>()).add(scan);
            } else if (op instanceof Op.Read read && seen.putIfAbsent(read.relation(), true) == null) {
                look(plan.relation(read.relation()), seen);
            }
        }
    }

    /** Whether all that an operator reads is there at the start. */
    boolean isTable(Op op) {
        if (op instanceof Op.Scan scan) {
            return !live.test(scan.source());
        }
        if (op instanceof Op.Read read) {
            Boolean known = tables.get(read.relation());
            if (known == null) {
                known = isTable(plan.relation(read.relation()));
                tables.put(read.relation(), known);
            }
            return known;
        }
        return !op.inputs().isEmpty() && op.inputs().stream().allMatch(this::isTable);
    }

    /** Whether a tree reads diverted rows, directly or through relations. */
    boolean readsRejects(Op root) {
        for (Op op : root.inOrder()) {
            if (op instanceof Op.Rejected || (op instanceof Op.Read read && relationReadsRejects(read.relation()))) {
                return true;
            }
        }
        return false;
    }

    private boolean relationReadsRejects(String relation) {
        Boolean known = rejecting.get(relation);
        if (known == null) {
            known = readsRejects(plan.relation(relation));
            rejecting.put(relation, known);
        }
        return known;
    }
}
