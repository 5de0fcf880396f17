package dev.headrace.ir.index;

import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Taint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What each column gives away, and which columns of sources it has that from. */
public final class TaintIndex {

    private static final Memo<Pipeline, TaintIndex> MEMO = new Memo<>(TaintIndex::new);

    private final LineageIndex lineage;
    private final Map<ColumnNode, Taint> taints = new LinkedHashMap<>();

    private TaintIndex(Pipeline pipeline) {
        lineage = LineageIndex.of(pipeline);
        pipeline.sources()
                .forEach(s -> s.schema()
                        .columns()
                        .forEach(c -> taints.put(ColumnNode.source(s.name(), c.name()), c.taint())));
        pipeline.relations()
                .forEach(r -> r.schema()
                        .columns()
                        .forEach(c -> taints.put(ColumnNode.relation(r.name(), c.name()), c.taint())));
        pipeline.sinks().forEach(s -> {
            for (Column c : s.root().schema().columns()) {
                taints.put(ColumnNode.sink(s.name(), c.name()), c.taint());
            }
        });
    }

    /** The index of a pipeline; made once for the same object. */
    public static TaintIndex of(Pipeline pipeline) {
        return MEMO.of(pipeline);
    }

    public Taint taint(ColumnNode node) {
        return taints.getOrDefault(node, Taint.NONE);
    }

    /** The source columns that make the column private, nearest first; empty if it is not. */
    public List<ColumnNode> privateBecauseOf(ColumnNode node) {
        return taint(node).pii() ? causes(node, Taint::pii) : List.of();
    }

    /** The source columns that make the column known only after its row's time, nearest first; empty if it is not. */
    public List<ColumnNode> labelBecauseOf(ColumnNode node) {
        return taint(node).label() ? causes(node, Taint::label) : List.of();
    }

    private List<ColumnNode> causes(ColumnNode node, Predicate<Taint> is) {
        List<ColumnNode> causes = new ArrayList<>();
        Optional.of(node).filter(n -> n.kind() == ColumnNode.Kind.SOURCE).ifPresent(causes::add);
        for (ColumnNode from : lineage.upstream(node)) {
            if (from.kind() == ColumnNode.Kind.SOURCE && is.test(taint(from))) {
                causes.add(from);
            }
        }
        return List.copyOf(causes);
    }
}
