package dev.headrace.testkit.generate;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingColumn;
import dev.headrace.ir.op.RollingWindow;
import dev.headrace.ir.op.SortColumn;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Puts one more random verb on top of an operator. Gives the operator itself where the verb does not fit. */
final class Verbs {

    private static final List<Long> WIDTHS =
            List.of(Values.MINUTE, Values.HOUR, 2 * Values.HOUR, 12 * Values.HOUR, 2 * Values.DAY, 1L);

    private final Dice dice;
    private final Exprs exprs;
    private final Limits limits;
    private final Leaves leaves;
    private final Aggregates aggregates;
    private final Joins joins;

    Verbs(Dice dice, Exprs exprs, Limits limits, Leaves leaves) {
        this.dice = dice;
        this.exprs = exprs;
        this.limits = limits;
        this.leaves = leaves;
        this.aggregates = new Aggregates(dice, exprs, limits);
        this.joins = new Joins(dice, leaves);
    }

    Op any(Op input) {
        return switch (dice.between(0, 15)) {
            case 0, 1 -> where(input);
            case 2, 3, 4 -> derive(input);
            case 5 -> keep(input);
            case 6 -> fill(input);
            case 7 -> joins.join(input);
            case 8 -> joins.asof(input);
            case 9 -> union(input);
            case 10 -> group(input);
            case 11, 12 -> rolling(input, dice.some(sureNames(input), 1, 2));
            case 13 -> dedupe(input);
            case 14 -> dice.chance(50) ? sample(input) : sort(input);
            default -> explode(input);
        };
    }

    private Op where(Op input) {
        return new Op.Filter(leaves.id("where"), input, exprs.condition(dice, input.schema(), limits.depth()));
    }

    /** Adds or replaces columns, as {@code derive} does. */
    Op derive(Op input) {
        Map<String, Assign> columns = new LinkedHashMap<>();
        Map<String, Column> made = new LinkedHashMap<>();
        for (Column column : input.schema().columns()) {
            columns.put(column.name(), new Assign(column.name(), Exprs.ref(column)));
            made.put(column.name(), column);
        }
        int count = dice.between(1, 3);
        for (int i = 0; i < count; i++) {
            String name = dice.chance(20) ? dice.oneOf(input.schema().names()) : "d" + made.size();
            boolean isTime = isTime(input.schema(), name);
            if (!isTime) {
                Expr value = exprs.any(dice, dice.oneOf(Schemas.PLAIN), input.schema(), limits.depth());
                columns.put(name, new Assign(name, value));
                made.put(name, Taints.column(name, value, input.schema()));
            }
        }
        return project("derive", input, List.copyOf(columns.values()), List.copyOf(made.values()));
    }

    private static boolean isTime(Schema schema, String name) {
        return schema.eventTime().equals(Optional.of(name))
                || schema.knownTime().equals(Optional.of(name));
    }

    /** Some columns, some renamed, sometimes in another order. */
    Op keep(Op input) {
        List<Column> kept =
                dice.some(input.schema().columns(), 1, input.schema().columns().size());
        if (dice.chance(20)) {
            List<Column> turned = new ArrayList<>(kept);
            Collections.reverse(turned);
            kept = turned;
        }
        List<Assign> assigns = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (Column column : kept) {
            boolean rename = dice.chance(15) && !isTime(input.schema(), column.name());
            String name = rename ? column.name() + "_" : column.name();
            boolean taken = rename && input.schema().column(name).isPresent();
            Column to = taken ? column : column.named(name);
            assigns.add(new Assign(to.name(), Exprs.ref(column)));
            columns.add(to);
        }
        return project("keep", input, assigns, columns);
    }

    /** Makes optional columns sure. */
    private Op fill(Op input) {
        List<Assign> assigns = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (Column column : input.schema().columns()) {
            if (column.optional() && dice.chance(60)) {
                Expr zero = new Expr.Literal(column.type(), Values.of(dice, column.type()));
                assigns.add(new Assign(column.name(), new Expr.Coalesce(Exprs.ref(column), zero)));
                columns.add(new Column(column.name(), column.type(), false, column.taint()));
            } else {
                assigns.add(new Assign(column.name(), Exprs.ref(column)));
                columns.add(column);
            }
        }
        return project("fill", input, assigns, columns);
    }

    private Op project(String verb, Op input, List<Assign> assigns, List<Column> columns) {
        List<String> names = columns.stream().map(Column::name).toList();
        Schema schema = new Schema(
                columns,
                input.schema().eventTime().filter(names::contains),
                input.schema().knownTime().filter(names::contains));
        return new Op.Project(leaves.id(verb), input, assigns, schema);
    }

    /** With some of its own rows again, or with rows of the same source. */
    private Op union(Op input) {
        if (!(input instanceof Op.Scan) && !(input instanceof Op.Read)) {
            return where(input);
        }
        Op second = input instanceof Op.Scan s
                ? new Op.Scan(leaves.id("from"), s.source(), s.schema())
                : new Op.Read(leaves.id("from"), ((Op.Read) input).relation(), input.schema(), input.origin());
        return new Op.Union(leaves.id("union"), input, where(second), input.schema());
    }

    private Op group(Op input) {
        return aggregates.group(leaves.id("group"), input, dice.some(sureNames(input), 0, 2));
    }

    /** Rolling aggregates of all kinds of windows. */
    Op rolling(Op input, List<String> keys) {
        if (input.schema().eventTime().isEmpty() || keys.isEmpty()) {
            return where(input);
        }
        List<RollingColumn> rolling = new ArrayList<>();
        List<Column> columns = new ArrayList<>(input.schema().columns());
        int count = dice.between(1, 4);
        for (int i = 0; i < count; i++) {
            String name = Names.fresh("w", columns.stream().map(Column::name).toList());
            aggregates.call(input.schema()).ifPresent(call -> {
                RollingColumn column =
                        new RollingColumn(name, call, window(call.kind().allowsHop()));
                rolling.add(column);
                columns.add(new Column(name, call.type(), column.optional(), Taints.of(call, input.schema())));
            });
        }
        Schema schema =
                new Schema(columns, input.schema().eventTime(), input.schema().knownTime());
        return new Op.Rolling(leaves.id("rolling"), input, keys, rolling, schema);
    }

    private RollingWindow window(boolean allowsHop) {
        RollingWindow.Bound bound = dice.oneOf(RollingWindow.Bound.THROUGH, RollingWindow.Bound.BEFORE);
        if (dice.chance(20)) {
            return new RollingWindow(bound, OptionalLong.empty(), OptionalLong.empty());
        }
        long width = dice.oneOf(WIDTHS);
        boolean hop = allowsHop && dice.chance(25);
        return new RollingWindow(
                bound,
                OptionalLong.of(width),
                hop ? OptionalLong.of(dice.oneOf(Values.MINUTE, Values.HOUR, Values.DAY)) : OptionalLong.empty());
    }

    private Op dedupe(Op input) {
        List<String> keys = dice.some(sureNames(input), 1, 2);
        return keys.isEmpty() ? where(input) : new Op.Dedupe(leaves.id("dedupe"), input, keys);
    }

    private Op sample(Op input) {
        List<String> keys = dice.some(sureNames(input), 1, 2);
        if (keys.isEmpty()) {
            return where(input);
        }
        boolean all = dice.chance(10);
        OptionalLong from = dice.chance(30) ? OptionalLong.of(dice.anyLong()) : OptionalLong.empty();
        return new Op.Sample(
                leaves.id("sample"), input, from, all ? 0 : dice.anyLong(), all, keys, dice.between(0L, 9L));
    }

    private Op sort(Op input) {
        List<String> sortable = input.schema().columns().stream()
                .filter(c -> !(c.type() instanceof DataType.ListOf))
                .map(Column::name)
                .toList();
        List<SortColumn> columns = dice.some(sortable, 0, 3).stream()
                .map(c -> new SortColumn(c, dice.chance(50)))
                .toList();
        OptionalLong limit = dice.chance(80) ? OptionalLong.of(dice.between(0L, 10L)) : OptionalLong.empty();
        return new Op.Sort(leaves.id("sort"), input, columns, limit);
    }

    /** Of a list column, or of one that is made here. */
    private Op explode(Op input) {
        Optional<Column> list = input.schema().columns().stream()
                .filter(c -> c.type() instanceof DataType.ListOf)
                .findFirst();
        if (list.isEmpty()) {
            return group(input);
        }
        Column column = list.get();
        DataType element = ((DataType.ListOf) column.type()).element();
        List<Column> columns = input.schema().columns().stream()
                .map(c -> c.equals(column) ? new Column(c.name(), element, false, c.taint()) : c)
                .toList();
        Schema schema =
                new Schema(columns, input.schema().eventTime(), input.schema().knownTime());
        return new Op.Explode(leaves.id("explode"), input, column.name(), schema);
    }

    /** Columns that can be keys: sure, and of a type with an order of its own. */
    static List<String> sureNames(Op op) {
        return op.schema().columns().stream()
                .filter(c -> !c.optional() && !(c.type() instanceof DataType.ListOf))
                .map(Column::name)
                .toList();
    }
}
