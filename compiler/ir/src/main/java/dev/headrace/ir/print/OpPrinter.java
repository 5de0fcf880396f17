package dev.headrace.ir.print;

import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.KeyPair;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingColumn;
import dev.headrace.ir.op.RollingWindow;
import dev.headrace.ir.op.SortColumn;
import dev.headrace.ir.op.TimeWindow;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One line per operator in the order rows flow, with its id; a second input stands further in. */
final class OpPrinter implements Op.Visitor<Lines> {

    private final Lines out;

    OpPrinter(Lines out) {
        this.out = out;
    }

    void tree(Op op) {
        List<Op> inputs = op.inputs();
        if (!inputs.isEmpty()) {
            tree(inputs.get(0));
        }
        op.accept(this);
        inputs.stream().skip(1).forEach(second -> out.indented(() -> tree(second)));
    }

    private Lines line(Op op, String text) {
        out.line(text + "  # " + op.id());
        return out;
    }

    private Lines block(Op op, String head, List<String> items) {
        line(op, head + " {");
        out.indented(() -> items.forEach(out::line));
        out.line("}");
        return out;
    }

    @Override
    public Lines scan(Op.Scan op) {
        return line(op, "scan " + op.source() + " (" + names(op.schema()) + ")");
    }

    @Override
    public Lines rejected(Op.Rejected op) {
        return line(op, "rejected " + op.source());
    }

    @Override
    public Lines late(Op.Late op) {
        return line(op, "late " + op.source() + " (" + names(op.schema()) + ")");
    }

    @Override
    public Lines read(Op.Read op) {
        return line(op, "read " + op.relation() + " (" + names(op.schema()) + ")");
    }

    @Override
    public Lines warming(Op.Warming op) {
        return line(op, "warming");
    }

    @Override
    public Lines filter(Op.Filter op) {
        return line(op, "where " + ExprPrinter.print(op.condition()));
    }

    @Override
    public Lines project(Op.Project op) {
        return block(
                op,
                "project",
                op.columns().stream().map(a -> assign(a, op.schema())).toList());
    }

    @Override
    public Lines join(Op.Join op) {
        return line(op, (op.left() ? "join left on " : "join on ") + keys(op.keys()) + adds(op, op.rightNames()));
    }

    @Override
    public Lines asofJoin(Op.AsofJoin op) {
        String within = op.within().isPresent() ? ValueText.duration(op.within().getAsLong()) : "unbounded";
        return line(op, "asof join on " + keys(op.keys()) + " within " + within + adds(op, op.rightNames()));
    }

    @Override
    public Lines union(Op.Union op) {
        return line(op, "union");
    }

    @Override
    public Lines group(Op.Group op) {
        String window = op.window().map(w -> w.accept(WINDOW)).orElse("");
        String keys = op.keys().isEmpty() ? "" : " by " + String.join(", ", op.keys());
        return block(
                op,
                "group" + keys + window,
                op.aggregations().stream().map(a -> aggregation(a, op.schema())).toList());
    }

    @Override
    public Lines rolling(Op.Rolling op) {
        return block(
                op,
                "rolling by " + String.join(", ", op.keys()),
                op.columns().stream().map(c -> rolling(c, op.schema())).toList());
    }

    @Override
    public Lines dedupe(Op.Dedupe op) {
        return line(op, "dedupe by " + String.join(", ", op.keys()));
    }

    @Override
    public Lines explode(Op.Explode op) {
        return line(op, "explode " + op.column());
    }

    @Override
    public Lines sample(Op.Sample op) {
        String share = op.all() ? "all" : Long.toUnsignedString(op.threshold()) + "/2^64";
        String from = op.from().isPresent() ? Long.toUnsignedString(op.from().getAsLong()) + "/2^64 until " : "";
        return line(op, "sample " + from + share + " by " + String.join(", ", op.keys()) + " seed " + op.seed());
    }

    @Override
    public Lines sort(Op.Sort op) {
        String columns = op.columns().stream().map(OpPrinter::sortColumn).collect(Collectors.joining(", "));
        String by = columns.isEmpty() ? "sort" : "sort by " + columns;
        return line(op, by + (op.limit().isPresent() ? " limit " + op.limit().getAsLong() : ""));
    }

    @Override
    public Lines via(Op.Via op) {
        String arguments = op.arguments().stream()
                .map(a -> a.name() + " = " + ExprPrinter.print(a.value()))
                .collect(Collectors.joining(", "));
        return line(op, "via " + op.step() + "(" + arguments + ")." + op.output());
    }

    private static final TimeWindow.Visitor<String> WINDOW = new TimeWindow.Visitor<>() {
        @Override
        public String sliding(TimeWindow.Sliding window) {
            String size = window.size() == window.every() ? "" : " size " + ValueText.duration(window.size());
            return " every " + ValueText.duration(window.every()) + size;
        }

        @Override
        public String session(TimeWindow.Session window) {
            return " session gap " + ValueText.duration(window.gap());
        }
    };

    private static String names(Schema schema) {
        return String.join(", ", schema.names());
    }

    private static String assign(Assign assign, Schema schema) {
        Column column = schema.require(assign.name());
        String value = ExprPrinter.print(assign.value());
        return value.equals(assign.name()) ? value : typed(column) + " = " + value;
    }

    private static String aggregation(Aggregation a, Schema schema) {
        return typed(schema.require(a.name())) + " = " + call(a.call());
    }

    private static String rolling(RollingColumn c, Schema schema) {
        return typed(schema.require(c.name())) + " = " + call(c.call()) + " over " + window(c.window());
    }

    private static String typed(Column column) {
        return column.name() + ": " + column.showType();
    }

    static String call(AggregateCall call) {
        StringBuilder inside =
                new StringBuilder(call.argument().map(ExprPrinter::print).orElse(""));
        call.options().forEach(o -> inside.append(", ").append(ExprPrinter.print(o)));
        call.condition()
                .ifPresent(c ->
                        inside.append(inside.isEmpty() ? "where " : " where ").append(ExprPrinter.print(c)));
        return call.kind().function() + "(" + inside + ")";
    }

    private static String window(RollingWindow w) {
        String width = w.width().isPresent() ? ValueText.duration(w.width().getAsLong()) : "unbounded";
        String bound = w.bound() == RollingWindow.Bound.THROUGH ? " through" : " before";
        String hop = w.hop().isPresent() ? " hop " + ValueText.duration(w.hop().getAsLong()) : "";
        return width + bound + hop;
    }

    private static String keys(List<KeyPair> keys) {
        return keys.stream()
                .map(k -> k.left().equals(k.right()) ? k.left() : k.left() + " == " + k.right())
                .collect(Collectors.joining(", "));
    }

    private static String adds(Op op, List<String> rightNames) {
        Schema right = op.inputs().get(1).schema();
        String added = IntStream.range(0, rightNames.size())
                .filter(i -> !rightNames.get(i).isEmpty())
                .mapToObj(i -> {
                    String from = right.columns().get(i).name();
                    return from.equals(rightNames.get(i)) ? from : from + " -> " + rightNames.get(i);
                })
                .collect(Collectors.joining(", "));
        return added.isEmpty() ? " adding nothing" : " adding " + added;
    }

    private static String sortColumn(SortColumn c) {
        return c.column() + (c.descending() ? " desc" : "");
    }
}
