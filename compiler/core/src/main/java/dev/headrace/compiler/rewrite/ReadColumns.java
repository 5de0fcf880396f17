package dev.headrace.compiler.rewrite;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.KeyPair;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingColumn;
import dev.headrace.ir.op.SortColumn;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an operator reads of each input so that it can give some of its columns. Beside what makes the columns that is what
 * decides about rows: keys, conditions, times, and, where the canonical order chooses, every column that can break a tie.
 */
final class ReadColumns implements Op.Visitor<List<Set<String>>> {

    private static final AggregateCall ROWS =
            new AggregateCall(AggregateKind.COUNT, Optional.empty(), Optional.empty(), List.of(), DataType.INT);

    private final Set<String> wanted;
    private final TieBreakers ties;

    private ReadColumns(Set<String> wanted, TieBreakers ties) {
        this.wanted = wanted;
        this.ties = ties;
    }

    /** One set per input. */
    static List<Set<String>> of(Op op, Set<String> wanted, TieBreakers ties) {
        return op.accept(new ReadColumns(wanted, ties));
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
        return List.of();
    }

    @Override
    public List<Set<String>> warming(Op.Warming op) {
        // How far back the rows look, and so which of them these are, is a matter of all their columns.
        return List.of(new LinkedHashSet<>(op.input().schema().names()));
    }

    @Override
    public List<Set<String>> filter(Op.Filter op) {
        Set<String> reads = handedOn(op.input());
        reads.addAll(Columns.readBy(op.condition()));
        return List.of(reads);
    }

    @Override
    public List<Set<String>> project(Op.Project op) {
        Set<String> reads = new LinkedHashSet<>();
        for (Assign assign : kept(op, wanted)) {
            reads.addAll(Columns.readBy(assign.value()));
        }
        return List.of(reads);
    }

    /** The assignments that stay; of several nobody wants, one that cannot fail, so that rows keep a column. */
    static List<Assign> kept(Op.Project op, Set<String> wanted) {
        List<Assign> kept =
                op.columns().stream().filter(a -> wanted.contains(a.name())).toList();
        if (!kept.isEmpty()) {
            return kept;
        }
        return op.columns().stream()
                .filter(a -> !Fallible.is(a.value()))
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    @Override
    public List<Set<String>> join(Op.Join op) {
        Set<String> left = handedOn(op.leftInput());
        Set<String> right = fromRight(op.rightInput(), op.rightNames());
        addKeys(op.keys(), left, right);
        return List.of(left, right);
    }

    @Override
    public List<Set<String>> asofJoin(Op.AsofJoin op) {
        Set<String> left = handedOn(op.leftInput());
        Set<String> right = fromRight(op.rightInput(), op.rightNames());
        addKeys(op.keys(), left, right);
        op.leftInput().schema().eventTime().ifPresent(left::add);
        List<String> rightKeys = op.keys().stream().map(KeyPair::right).toList();
        right.addAll(ties.of(op.rightInput(), rightKeys));
        return List.of(left, right);
    }

    @Override
    public List<Set<String>> union(Op.Union op) {
        return List.of(handedOn(op.first()), handedOn(op.second()));
    }

    @Override
    public List<Set<String>> group(Op.Group op) {
        Set<String> reads = new LinkedHashSet<>(op.keys());
        op.window().flatMap(w -> op.input().schema().eventTime()).ifPresent(reads::add);
        for (Aggregation a : kept(op, wanted)) {
            reads.addAll(Columns.readBy(a.call()));
            reads.addAll(order(a.call(), op.input(), op.keys()));
        }
        return List.of(reads);
    }

    /**
     * The aggregates that stay. A group without keys and window keeps one, so that its row has a column: a count, since what
     * nobody reads may not fail.
     */
    static List<Aggregation> kept(Op.Group op, Set<String> wanted) {
        List<Aggregation> kept = op.aggregations().stream()
                .filter(a -> wanted.contains(a.name()))
                .toList();
        if (!kept.isEmpty() || !op.keys().isEmpty() || op.window().isPresent()) {
            return kept;
        }
        return op.aggregations().stream()
                .findFirst()
                .map(a -> List.of(new Aggregation(a.name(), ROWS)))
                .orElse(List.of());
    }

    @Override
    public List<Set<String>> rolling(Op.Rolling op) {
        Set<String> reads = handedOn(op.input());
        List<RollingColumn> kept = kept(op, wanted);
        if (kept.isEmpty()) {
            return List.of(reads);
        }
        reads.addAll(op.keys());
        reads.addAll(times(op.input().schema()));
        for (RollingColumn column : kept) {
            reads.addAll(Columns.readBy(column.call()));
            reads.addAll(order(column.call(), op.input(), op.keys()));
        }
        return List.of(reads);
    }

    static List<RollingColumn> kept(Op.Rolling op, Set<String> wanted) {
        return op.columns().stream().filter(c -> wanted.contains(c.name())).toList();
    }

    @Override
    public List<Set<String>> dedupe(Op.Dedupe op) {
        Set<String> reads = handedOn(op.input());
        reads.addAll(op.keys());
        reads.addAll(ties.of(op.input(), op.keys()));
        return List.of(reads);
    }

    @Override
    public List<Set<String>> explode(Op.Explode op) {
        Set<String> reads = handedOn(op.input());
        reads.add(op.column());
        return List.of(reads);
    }

    @Override
    public List<Set<String>> sample(Op.Sample op) {
        Set<String> reads = handedOn(op.input());
        reads.addAll(op.keys());
        return List.of(reads);
    }

    @Override
    public List<Set<String>> sort(Op.Sort op) {
        Set<String> reads = handedOn(op.input());
        List<String> columns = op.columns().stream().map(SortColumn::column).toList();
        reads.addAll(columns);
        reads.addAll(ties.of(op.input(), columns));
        return List.of(reads);
    }

    @Override
    public List<Set<String>> via(Op.Via op) {
        return List.of(new LinkedHashSet<>(op.input().schema().names()));
    }

    /** What the aggregate needs to tell which row is first or last. The list of {@code collect} is sorted by its values. */
    private Set<String> order(AggregateCall call, Op input, List<String> keys) {
        boolean chooses = call.kind() == AggregateKind.FIRST || call.kind() == AggregateKind.LAST;
        if (!chooses) {
            return Set.of();
        }
        Set<String> times = times(input.schema());
        boolean tellsTime = call.argument()
                        .map(Expr.ColumnRef.class::isInstance)
                        .orElse(false)
                && call.argument().map(Columns::readBy).map(times::containsAll).orElse(false);
        return tellsTime ? times : ties.of(input, keys);
    }

    static Set<String> times(Schema schema) {
        Set<String> times = new LinkedHashSet<>();
        Optional<String> event = schema.eventTime();
        event.ifPresent(times::add);
        schema.knownTime().ifPresent(times::add);
        return times;
    }

    private Set<String> handedOn(Op input) {
        Set<String> columns = new LinkedHashSet<>(input.schema().names());
        columns.retainAll(wanted);
        return columns;
    }

    private Set<String> fromRight(Op right, List<String> names) {
        Set<String> columns = new LinkedHashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isEmpty() && wanted.contains(names.get(i))) {
                columns.add(right.schema().columns().get(i).name());
            }
        }
        return columns;
    }

    private static void addKeys(List<KeyPair> keys, Set<String> left, Set<String> right) {
        for (KeyPair key : keys) {
            left.add(key.left());
            right.add(key.right());
        }
    }
}
