package dev.headrace.target.tck.oracle;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.KeyPair;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingColumn;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which columns are equal in all rows of an operator that are equal in others: these cannot break a tie, so the canonical
 * order has no need to look at them.
 */
final class Following {

    private final Map<String, Op> relations;

    Following(Map<String, Op> relations) {
        this.relations = relations;
    }

    /** Those that follow from {@code agreed}, and these themselves. */
    Set<String> from(Op op, Set<String> agreed) {
        Set<String> follow = new HashSet<>(agreed);
        if (op instanceof Op.Read read && relations.containsKey(read.relation())) {
            follow.addAll(from(relations.get(read.relation()), agreed));
        } else if (op instanceof Op.Project project) {
            project(project, follow);
        } else if (op instanceof Op.Rolling rolling) {
            rolling(rolling, follow);
        } else if (op instanceof Op.Group group) {
            group(group, follow);
        } else if (op instanceof Op.AsofJoin join) {
            asof(join, follow);
        } else if (op instanceof Op.Filter || op instanceof Op.Dedupe || op instanceof Op.Sample) {
            follow.addAll(from(op.inputs().get(0), agreed));
        }
        return follow;
    }

    private Set<String> below(Op input, Set<String> follow) {
        Set<String> agreed = new HashSet<>(input.schema().names());
        agreed.retainAll(follow);
        return from(input, agreed);
    }

    /** What is computed of columns that agree agrees. */
    private void project(Op.Project op, Set<String> follow) {
        Set<String> agreed = new HashSet<>();
        for (Assign assign : op.columns()) {
            if (follow.contains(assign.name()) && assign.value() instanceof Expr.ColumnRef ref) {
                agreed.add(ref.column());
            }
        }
        Set<String> equal = from(op.input(), agreed);
        op.columns().stream()
                .filter(a -> equal.containsAll(Reads.columns(a.value())))
                .forEach(a -> follow.add(a.name()));
    }

    /** All rows of a key and an instant have the same windows. */
    private void rolling(Op.Rolling op, Set<String> follow) {
        follow.addAll(below(op.input(), follow));
        Set<String> decide = new HashSet<>(op.keys());
        Needs.addTimes(decide, op.input().schema());
        if (follow.containsAll(decide)) {
            op.columns().stream().map(RollingColumn::name).forEach(follow::add);
        }
    }

    /** There is one row per key and window. */
    private static void group(Op.Group op, Set<String> follow) {
        boolean window = op.window().isEmpty() || follow.contains("start") || follow.contains("end");
        if (window && follow.containsAll(op.keys())) {
            op.aggregations().stream().map(Aggregation::name).forEach(follow::add);
            follow.addAll(op.window().isPresent() ? List.of("start", "end") : List.of());
        }
    }

    /** All left rows of a key and an instant find the same right row. */
    private void asof(Op.AsofJoin op, Set<String> follow) {
        follow.addAll(below(op.leftInput(), follow));
        Set<String> decide = new HashSet<>();
        op.leftInput().schema().eventTime().ifPresent(decide::add);
        op.keys().stream().map(KeyPair::left).forEach(decide::add);
        if (follow.containsAll(decide)) {
            op.rightNames().stream().filter(n -> !n.isEmpty()).forEach(follow::add);
        }
    }
}
