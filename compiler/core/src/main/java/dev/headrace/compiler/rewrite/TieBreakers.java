package dev.headrace.compiler.rewrite;

import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingColumn;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The columns that can decide the canonical order of two rows that agree in some columns: the times, then all others but
 * those that must agree too. Rolling columns agree where their keys and the time do, which is why reading three of forty
 * computes three.
 */
final class TieBreakers {

    private TieBreakers() {}

    /** Of rows of {@code op} that agree in the columns {@code given}. */
    static Set<String> of(Op op, List<String> given) {
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
    private static Set<String> determined(Op op, Set<String> agreed) {
        if (op instanceof Op.Rolling rolling) {
            return rolling(rolling, agreed);
        }
        if (op instanceof Op.Project project) {
            return project(project, agreed);
        }
        boolean handsOn = op instanceof Op.Filter || op instanceof Op.Dedupe || op instanceof Op.Sample;
        return handsOn ? determined(op.inputs().get(0), agreed) : Set.of();
    }

    private static Set<String> rolling(Op.Rolling op, Set<String> agreed) {
        Set<String> columns = new LinkedHashSet<>(agreed);
        columns.retainAll(op.input().schema().names());
        columns.addAll(determined(op.input(), Set.copyOf(columns)));
        Set<String> decide = new LinkedHashSet<>(op.keys());
        decide.addAll(ReadColumns.times(op.input().schema()));
        if (columns.containsAll(decide)) {
            op.columns().stream().map(RollingColumn::name).forEach(columns::add);
        }
        return columns;
    }

    /** Columns handed on are traced below; what is computed of determined columns is determined. */
    private static Set<String> project(Op.Project op, Set<String> agreed) {
        Set<String> below = new LinkedHashSet<>();
        for (Assign assign : op.columns()) {
            if (agreed.contains(assign.name()) && assign.isColumn()) {
                below.addAll(Columns.readBy(assign.value()));
            }
        }
        below.addAll(determined(op.input(), Set.copyOf(below)));
        Set<String> columns = new LinkedHashSet<>(agreed);
        for (Assign assign : op.columns()) {
            Optional<Assign> known = Optional.of(assign).filter(a -> below.containsAll(Columns.readBy(a.value())));
            known.ifPresent(a -> columns.add(a.name()));
        }
        return columns;
    }
}
