package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.AggregatePlace;
import dev.headrace.compiler.expression.LoopValue;
import dev.headrace.compiler.expression.Scope;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.resolve.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The visible columns of rows, perhaps with loop variables and a place for aggregates. */
public final class RowsScope implements Scope {
    private final Unit unit;
    private final String owner;
    private final boolean opaque;
    private final Map<String, Slot> columns;
    private final Map<String, LoopValue> loops;
    private final AggregatePlace aggregates;
    private final Consumer<Slot> reads;
    private final String hint;

    private RowsScope(
            Unit unit,
            String owner,
            boolean opaque,
            Map<String, Slot> columns,
            Map<String, LoopValue> loops,
            AggregatePlace aggregates,
            Consumer<Slot> reads,
            String hint) {
        this.unit = unit;
        this.owner = owner;
        this.opaque = opaque;
        this.columns = columns;
        this.loops = loops;
        this.aggregates = aggregates;
        this.reads = reads;
        this.hint = hint;
    }

    public static RowsScope of(Unit unit, String owner, boolean opaque, List<Slot> slots, Consumer<Slot> reads) {
        Map<String, Slot> columns = new LinkedHashMap<>();
        for (Slot slot : slots) {
            if (!slot.hidden()) {
                columns.putIfAbsent(slot.written(), slot);
            }
        }
        return new RowsScope(unit, owner, opaque, columns, Map.of(), AggregatePlace.NOWHERE, reads, "");
    }

    RowsScope withLoops(Map<String, LoopValue> values) {
        return new RowsScope(unit, owner, opaque, columns, values, aggregates, reads, hint);
    }

    RowsScope withAggregates(AggregatePlace place) {
        return new RowsScope(unit, owner, opaque, columns, loops, place, reads, hint);
    }

    RowsScope withHint(String rule) {
        return new RowsScope(unit, owner, opaque, columns, loops, aggregates, reads, rule);
    }

    RowsScope onRead(Consumer<Slot> other) {
        return new RowsScope(unit, owner, opaque, columns, loops, aggregates, reads.andThen(other), hint);
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public String owner() {
        return owner;
    }

    @Override
    public String hint() {
        return hint;
    }

    @Override
    public boolean opaque() {
        return opaque;
    }

    @Override
    public Optional<Slot> column(String written) {
        return Optional.ofNullable(columns.get(written));
    }

    @Override
    public List<Slot> columns() {
        return new ArrayList<>(columns.values());
    }

    @Override
    public Optional<LoopValue> loop(String name) {
        return Optional.ofNullable(loops.get(name));
    }

    @Override
    public AggregatePlace aggregates() {
        return aggregates;
    }

    @Override
    public void read(Slot slot) {
        reads.accept(slot);
    }
}
