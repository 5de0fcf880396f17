package dev.headrace.compiler.rewrite;

import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.KeyPair;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingColumn;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The columns that can decide the canonical order of two rows that agree in some columns: the times, then all others but
 * those that must agree too. Rolling columns agree where their keys and the time do, which is why reading three of forty
 * computes three.
 */
final class TieBreakers {

    private final Map<String, Op> relations;

    /** @param relations what is read, by name */
    TieBreakers(Map<String, Op> relations) {
        this.relations = relations;
    }

    /** Of rows of {@code op} that agree in the columns {@code given}. */
    Set<String> of(Op op, List<String> given) {
        Set<String> agreed = new LinkedHashSet<>(given);
        Set<String> times = ReadColumns.times(op.schema());
        agreed.addAll(times);
        agreed.addAll(determined(op, agreed));
        Set<String> breakers = new LinkedHashSet<>(op.schema().names());
        breakers.removeAll(agreed);
        breakers.addAll(times);
        return breakers;
    }

    /** The columns of {@code op} that agree wherever the columns {@code agreed} do. */
    private Set<String> determined(Op op, Set<String> agreed) {
        if (op instanceof Op.Read read) {
            return Optional.ofNullable(relations.get(read.relation()))
                    .map(root -> determined(root, agreed))
                    .orElse(Set.of());
        }
        if (op instanceof Op.Rolling rolling) {
            return rolling(rolling, agreed);
        }
        if (op instanceof Op.Project project) {
            return project(project, agreed);
        }
        if (op instanceof Op.Group group) {
            return group(group, agreed);
        }
        if (op instanceof Op.AsofJoin join) {
            return asofJoin(join, agreed);
        }
        boolean handsOn = op instanceof Op.Filter || op instanceof Op.Dedupe || op instanceof Op.Sample;
        return handsOn ? determined(op.inputs().get(0), agreed) : Set.of();
    }

    /** What agrees of the columns that {@code input} hands on. */
    private Set<String> handedOn(Op input, Set<String> agreed) {
        Set<String> columns = new LinkedHashSet<>(agreed);
        columns.retainAll(input.schema().names());
        columns.addAll(determined(input, new LinkedHashSet<>(columns)));
        return columns;
    }

    private Set<String> rolling(Op.Rolling op, Set<String> agreed) {
        Set<String> columns = handedOn(op.input(), agreed);
        Set<String> decide = new LinkedHashSet<>(op.keys());
        decide.addAll(ReadColumns.times(op.input().schema()));
        if (columns.containsAll(decide)) {
            op.columns().stream().map(RollingColumn::name).forEach(columns::add);
        }
        return columns;
    }

    /** Columns handed on are traced below; what is computed of determined columns is determined. */
    private Set<String> project(Op.Project op, Set<String> agreed) {
        Set<String> below = new LinkedHashSet<>();
        for (Assign assign : op.columns()) {
            if (agreed.contains(assign.name()) && assign.isColumn()) {
                below.addAll(Columns.readBy(assign.value()));
            }
        }
        below.addAll(determined(op.input(), new LinkedHashSet<>(below)));
        Set<String> columns = new LinkedHashSet<>(agreed);
        for (Assign assign : op.columns()) {
            if (below.containsAll(Columns.readBy(assign.value()))) {
                columns.add(assign.name());
            }
        }
        return columns;
    }

    /** There is one row per key and window, a session begins and ends once, and a window's end tells its start. */
    private static Set<String> group(Op.Group op, Set<String> agreed) {
        boolean window = op.window().isEmpty() || agreed.contains("start") || agreed.contains("end");
        return window && agreed.containsAll(op.keys())
                ? new LinkedHashSet<>(op.schema().names())
                : Set.of();
    }

    /** Left rows of one key and time find the same right row. */
    private Set<String> asofJoin(Op.AsofJoin op, Set<String> agreed) {
        Set<String> columns = handedOn(op.leftInput(), agreed);
        Set<String> decide = new LinkedHashSet<>();
        op.leftInput().schema().eventTime().ifPresent(decide::add);
        op.keys().stream().map(KeyPair::left).forEach(decide::add);
        return columns.containsAll(decide)
                ? new LinkedHashSet<>(op.schema().names().stream()
                        .filter(n -> columns.contains(n)
                                || op.leftInput().schema().column(n).isEmpty())
                        .toList())
                : columns;
    }
}
