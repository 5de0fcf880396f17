package dev.headrace.compiler.source;

import dev.headrace.compiler.expression.AggregatePlace;
import dev.headrace.compiler.expression.Scope;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.resolve.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of a source, or none. */
final class SlotScope implements Scope {
    private final Unit unit;
    private final String owner;
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final AggregatePlace aggregates;
    private final boolean opaque;

    SlotScope(Unit unit, String owner, List<Slot> slots) {
        this(unit, owner, slots, false, AggregatePlace.NOWHERE);
    }

    SlotScope(Unit unit, String owner, List<Slot> slots, boolean opaque, AggregatePlace aggregates) {
        this.unit = unit;
        this.owner = owner;
        this.opaque = opaque;
        this.aggregates = aggregates;
        slots.forEach(s -> this.slots.put(s.name(), s));
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
    public boolean opaque() {
        return opaque;
    }

    @Override
    public Optional<Slot> column(String written) {
        return Optional.ofNullable(slots.get(written));
    }

    @Override
    public List<Slot> columns() {
        return List.copyOf(slots.values());
    }

    @Override
    public AggregatePlace aggregates() {
        return aggregates;
    }
}
