package dev.headrace.target.certify;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.index.OpExprs;
import dev.headrace.ir.op.KeyPair;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingColumn;
import dev.headrace.ir.op.TimeWindow;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.type.DataType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a pipeline's answers turn on: the lengths of time it speaks of, the values it compares with, its key columns. */
final class Edges {
    private final TreeSet<Long> durations = new TreeSet<>();
    private final Set<Expr.Literal> literals = new LinkedHashSet<>();
    private final Set<String> keys = new LinkedHashSet<>();

    Edges(Plan plan) {
        for (SourceDef source : plan.pipeline().sources()) {
            source.lateness().ifPresent(durations::add);
            OpExprs.of(source).forEach(this::look);
        }
        for (Relation relation : plan.pipeline().relations()) {
            relation.root().inOrder().forEach(this::look);
        }
        for (PlannedOutput output : plan.outputs()) {
            output.root().inOrder().forEach(this::look);
        }
    }

    private void look(Op op) {
        OpExprs.of(op).forEach(this::look);
        if (op instanceof Op.Rolling rolling) {
            keys.addAll(rolling.keys());
            for (RollingColumn column : rolling.columns()) {
                column.window().width().ifPresent(durations::add);
                column.window().hop().ifPresent(durations::add);
            }
        } else if (op instanceof Op.Group group) {
            keys.addAll(group.keys());
            group.window().ifPresent(this::look);
        } else if (op instanceof Op.AsofJoin join) {
            join.within().ifPresent(durations::add);
            look(join.keys());
        } else if (op instanceof Op.Join join) {
            look(join.keys());
        } else if (op instanceof Op.Dedupe dedupe) {
            keys.addAll(dedupe.keys());
        }
    }

    private void look(List<KeyPair> pairs) {
        for (KeyPair pair : pairs) {
            keys.add(pair.left());
            keys.add(pair.right());
        }
    }

    private void look(TimeWindow window) {
        window.accept(new TimeWindow.Visitor<Boolean>() {
            @Override
            public Boolean sliding(TimeWindow.Sliding sliding) {
                durations.add(sliding.every());
                return durations.add(sliding.size());
            }

            @Override
            public Boolean session(TimeWindow.Session session) {
                return durations.add(session.gap());
            }
        });
    }

    private void look(Expr e) {
        if (e instanceof Expr.Literal literal) {
            literals.add(literal);
        }
        e.children().forEach(this::look);
    }

    /** Microseconds, ascending. */
    List<Long> durations() {
        return List.copyOf(durations);
    }

    /** The longest of them; 0 if there is none. */
    long longest() {
        return durations.isEmpty() ? 0 : durations.last();
    }

    /** The values of a type that the pipeline's expressions name. */
    List<Object> literals(DataType type) {
        List<Object> values = new ArrayList<>();
        for (Expr.Literal literal : literals) {
            if (literal.type().equals(type)) {
                values.add(literal.value());
            }
        }
        return values;
    }

    /** Whether rows are brought together by a column of this name somewhere. */
    boolean isKey(String column) {
        return keys.contains(column);
    }
}
