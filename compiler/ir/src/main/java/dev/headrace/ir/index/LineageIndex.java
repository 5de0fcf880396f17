package dev.headrace.ir.index;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.SinkDef;
import dev.headrace.ir.type.Column;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Which columns have a part in which: one step from declaration to declaration, and all the way. */
public final class LineageIndex {

    private static final Memo<Pipeline, LineageIndex> MEMO = new Memo<>(LineageIndex::new);

    private final Map<ColumnNode, Set<LineageEdge>> into = new LinkedHashMap<>();
    private final Map<ColumnNode, Set<LineageEdge>> outOf = new LinkedHashMap<>();

    private LineageIndex(Pipeline pipeline) {
        pipeline.sources().forEach(s -> s.schema().names().forEach(c -> touch(ColumnNode.source(s.name(), c))));
        OpFlow flows = new OpFlow(pipeline);
        for (Relation r : pipeline.relations()) {
            add(r.root(), flows, c -> ColumnNode.relation(r.name(), c));
        }
        for (SinkDef s : pipeline.sinks()) {
            add(s.root(), flows, c -> ColumnNode.sink(s.name(), c));
        }
    }

    /** The index of a pipeline; made once for the same object. */
    public static LineageIndex of(Pipeline pipeline) {
        return MEMO.of(pipeline);
    }

    private void add(Op root, OpFlow flows, Function<String, ColumnNode> node) {
        Flow flow = root.accept(flows);
        for (Column column : root.schema().columns()) {
            ColumnNode to = node.apply(column.name());
            touch(to);
            Set<Origin> origins = new LinkedHashSet<>(flow.into(column.name()));
            origins.addAll(flow.rows());
            for (Origin o : origins) {
                LineageEdge edge = new LineageEdge(o.from(), to, o.influence(), o.masking(), o.op());
                edges(into, to).add(edge);
                edges(outOf, o.from()).add(edge);
            }
        }
    }

    private void touch(ColumnNode node) {
        edges(into, node);
        edges(outOf, node);
    }

    private static Set<LineageEdge> edges(Map<ColumnNode, Set<LineageEdge>> map, ColumnNode node) {
        return map.computeIfAbsent(node, n -> new LinkedHashSet<>());
    }

    /** Every column of the pipeline: sources, relations, sinks in order. */
    public List<ColumnNode> nodes() {
        return List.copyOf(into.keySet());
    }

    /** What has a part in the column, one declaration away. */
    public List<LineageEdge> into(ColumnNode node) {
        return List.copyOf(into.getOrDefault(node, Set.of()));
    }

    /** What the column has a part in, one declaration away. */
    public List<LineageEdge> outOf(ColumnNode node) {
        return List.copyOf(outOf.getOrDefault(node, Set.of()));
    }

    /** Every edge on a way to the column, the nearest first; {@code follow} says which edges count. */
    public List<LineageEdge> upstream(ColumnNode node, Predicate<LineageEdge> follow) {
        return closure(node, this::into, LineageEdge::from, follow);
    }

    /** Every edge on a way from the column, the nearest first; {@code follow} says which edges count. */
    public List<LineageEdge> downstream(ColumnNode node, Predicate<LineageEdge> follow) {
        return closure(node, this::outOf, LineageEdge::to, follow);
    }

    /** Every column that has a part in this one, near or far. */
    public Set<ColumnNode> upstream(ColumnNode node) {
        return ends(upstream(node, e -> true), LineageEdge::from);
    }

    /** Every column that this one has a part in, near or far. */
    public Set<ColumnNode> downstream(ColumnNode node) {
        return ends(downstream(node, e -> true), LineageEdge::to);
    }

    private static Set<ColumnNode> ends(Collection<LineageEdge> edges, Function<LineageEdge, ColumnNode> end) {
        Set<ColumnNode> nodes = new LinkedHashSet<>();
        edges.forEach(e -> nodes.add(end.apply(e)));
        return Collections.unmodifiableSet(nodes);
    }

    private static List<LineageEdge> closure(
            ColumnNode start,
            Function<ColumnNode, List<LineageEdge>> step,
            Function<LineageEdge, ColumnNode> end,
            Predicate<LineageEdge> follow) {
        List<LineageEdge> found = new ArrayList<>();
        Set<ColumnNode> seen = new LinkedHashSet<>(List.of(start));
        Deque<ColumnNode> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            for (LineageEdge edge : step.apply(waiting.removeFirst())) {
                if (follow.test(edge)) {
                    found.add(edge);
                    if (seen.add(end.apply(edge))) {
                        waiting.add(end.apply(edge));
                    }
                }
            }
        }
        return List.copyOf(found);
    }
}
