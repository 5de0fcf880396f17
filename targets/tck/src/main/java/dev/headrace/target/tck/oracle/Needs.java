package dev.headrace.target.tck.oracle;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.KeyPair;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingColumn;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.type.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rule 12: a column that no output reads is not evaluated. Which columns of which operator are read, found from the outputs
 * down; where the canonical order chooses, it reads every column that can tell two rows of a key apart.
 */
final class Needs implements Op.Visitor<List<Set<String>>> {

    private final Map<String, Set<String>> byOperator = new HashMap<>();
    private final Map<String, Set<String>> byRelation = new HashMap<>();
    private final Map<String, Op> roots = new HashMap<>();
    private Set<String> wanted = Set.of();

    /** The needs of a plan. */
    static Needs of(Plan plan) {
        Needs needs = new Needs();
        plan.pipeline().relations().forEach(r -> needs.roots.put(r.name(), r.root()));
        plan.outputs().forEach(o -> needs.ask(o.root(), names(o.root())));
        List<Relation> relations = plan.pipeline().relations();
        for (int i = relations.size() - 1; i >= 0; i--) {
            Relation relation = relations.get(i);
            needs.ask(relation.root(), needs.byRelation.getOrDefault(relation.name(), Set.of()));
        }
        return needs;
    }

    /** Whether a column that the operator makes is read. */
    boolean read(Op op, String column) {
        return byOperator.getOrDefault(op.id(), Set.of()).contains(column);
    }

    private void ask(Op op, Set<String> columns) {
        byOperator.computeIfAbsent(op.id(), id -> new LinkedHashSet<>()).addAll(columns);
        wanted = columns;
        List<Set<String>> below = op.accept(this);
        for (int i = 0; i < below.size(); i++) {
            ask(op.inputs().get(i), below.get(i));
        }
    }

    private static Set<String> names(Op op) {
        return new LinkedHashSet<>(op.schema().names());
    }

    private Set<String> handedOn(Op input) {
        Set<String> columns = names(input);
        columns.retainAll(wanted);
        return columns;
    }

    static void addTimes(Set<String> to, Schema schema) {
        schema.eventTime().ifPresent(to::add);
        schema.knownTime().ifPresent(to::add);
    }

    /** The columns that can tell rows apart which agree in {@code given}: the times, and all that do not follow from both. */
    private Set<String> order(Op op, List<String> given) {
        Set<String> agreed = new LinkedHashSet<>(given);
        addTimes(agreed, op.schema());
        Set<String> columns = names(op);
        columns.removeAll(new Following(roots).from(op, agreed));
        addTimes(columns, op.schema());
        return columns;
    }

    private static boolean chooses(AggregateCall call) {
        return call.kind() == AggregateKind.FIRST || call.kind() == AggregateKind.LAST;
    }

    @Override
    public List<Set<String>> scan(Op.Scan op) {
        return List.of();
    }

    @Override
    public List<Set<String>> rejected(Op.Rejected op) {
        return List.of();
    }

    @Override
    public List<Set<String>> late(Op.Late op) {
        return List.of();
    }

    @Override
    public List<Set<String>> read(Op.Read op) {
        byRelation.computeIfAbsent(op.relation(), r -> new LinkedHashSet<>()).addAll(wanted);
        return List.of();
    }

    @Override
    public List<Set<String>> warming(Op.Warming op) {
        return List.of(names(op.input()));
    }

    @Override
    public List<Set<String>> filter(Op.Filter op) {
        Set<String> columns = handedOn(op.input());
        columns.addAll(Reads.columns(op.condition()));
        return List.of(columns);
    }

    @Override
    public List<Set<String>> project(Op.Project op) {
        Set<String> columns = new LinkedHashSet<>();
        for (Assign assign : op.columns()) {
            if (wanted.contains(assign.name())) {
                columns.addAll(Reads.columns(assign.value()));
            }
        }
        return List.of(columns);
    }

    @Override
    public List<Set<String>> join(Op.Join op) {
        return joined(op.leftInput(), op.rightInput(), op.keys(), op.rightNames());
    }

    private List<Set<String>> joined(Op left, Op right, List<KeyPair> keys, List<String> rightNames) {
        Set<String> ofLeft = handedOn(left);
        Set<String> ofRight = new LinkedHashSet<>();
        for (int i = 0; i < rightNames.size(); i++) {
            if (wanted.contains(rightNames.get(i))) {
                ofRight.add(right.schema().names().get(i));
            }
        }
        for (KeyPair key : keys) {
            ofLeft.add(key.left());
            ofRight.add(key.right());
        }
        return List.of(ofLeft, ofRight);
    }

    @Override
    public List<Set<String>> asofJoin(Op.AsofJoin op) {
        List<Set<String>> columns = joined(op.leftInput(), op.rightInput(), op.keys(), op.rightNames());
        op.leftInput().schema().eventTime().ifPresent(columns.get(0)::add);
        columns.get(1)
                .addAll(order(
                        op.rightInput(), op.keys().stream().map(KeyPair::right).toList()));
        return columns;
    }

    @Override
    public List<Set<String>> union(Op.Union op) {
        return List.of(handedOn(op.first()), handedOn(op.second()));
    }

    @Override
    public List<Set<String>> group(Op.Group op) {
        Set<String> columns = new LinkedHashSet<>(op.keys());
        op.window().flatMap(w -> op.input().schema().eventTime()).ifPresent(columns::add);
        for (Aggregation a : op.aggregations()) {
            if (wanted.contains(a.name())) {
                addReads(columns, a.call(), op.input(), op.keys());
            }
        }
        return List.of(columns);
    }

    @Override
    public List<Set<String>> rolling(Op.Rolling op) {
        Set<String> columns = handedOn(op.input());
        for (RollingColumn column : op.columns()) {
            if (wanted.contains(column.name())) {
                columns.addAll(op.keys());
                addTimes(columns, op.input().schema());
                addReads(columns, column.call(), op.input(), op.keys());
            }
        }
        return List.of(columns);
    }

    private void addReads(Set<String> to, AggregateCall call, Op input, List<String> keys) {
        to.addAll(Reads.columns(call));
        Set<String> times = new LinkedHashSet<>();
        addTimes(times, input.schema());
        boolean tellsTime = call.argument().isPresent()
                && call.argument().get() instanceof Expr.ColumnRef ref
                && times.contains(ref.column());
        if (chooses(call)) {
            to.addAll(tellsTime ? times : order(input, keys));
        }
    }

    @Override
    public List<Set<String>> dedupe(Op.Dedupe op) {
        Set<String> columns = handedOn(op.input());
        columns.addAll(op.keys());
        columns.addAll(order(op.input(), op.keys()));
        return List.of(columns);
    }

    @Override
    public List<Set<String>> explode(Op.Explode op) {
        Set<String> columns = handedOn(op.input());
        columns.add(op.column());
        return List.of(columns);
    }

    @Override
    public List<Set<String>> sample(Op.Sample op) {
        Set<String> columns = handedOn(op.input());
        columns.addAll(op.keys());
        return List.of(columns);
    }

    @Override
    public List<Set<String>> sort(Op.Sort op) {
        Set<String> columns = handedOn(op.input());
        List<String> by = new ArrayList<>();
        op.columns().forEach(c -> by.add(c.column()));
        columns.addAll(by);
        columns.addAll(order(op.input(), by));
        return List.of(columns);
    }

    @Override
    public List<Set<String>> via(Op.Via op) {
        return List.of(names(op.input()));
    }
}
