package dev.headrace.compiler.trial;

import dev.headrace.compiler.expression.Slot;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.StructValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts values of nested schemas together from the cells that give their fields. */
final class NestedCells {

    private final List<GridColumn> columns;

    NestedCells(List<GridColumn> columns) {
        this.columns = List.copyOf(columns);
    }

    /** The columns of the relation that the cells fill, each once. */
    List<Slot> slots() {
        Map<String, Slot> slots = new LinkedHashMap<>();
        columns.forEach(c -> slots.putIfAbsent(c.slot().name(), c.slot()));
        return new ArrayList<>(slots.values());
    }

    /** A field that has to be there and that no cell gives, {@code home.zip}; empty if there is none. */
    Optional<String> notGiven() {
        return slots().stream()
                .filter(s -> columns.stream()
                        .anyMatch(c -> c.isField() && c.slot().name().equals(s.name())))
                .flatMap(s -> notGiven(s.written(), s.type(), of(s), 0).stream())
                .findFirst();
    }

    private static Optional<String> notGiven(String written, DataType type, List<GridColumn> cells, int depth) {
        if (!(type instanceof DataType.Struct struct)) {
            return Optional.empty();
        }
        for (Column field : struct.fields()) {
            String name = written + "." + field.name();
            List<GridColumn> below = below(cells, field, depth);
            if (below.isEmpty() && !field.optional()) {
                return Optional.of(name);
            }
            boolean inside = below.stream().anyMatch(c -> c.fields().size() > depth + 1);
            Optional<String> deeper = inside ? notGiven(name, field.type(), below, depth + 1) : Optional.empty();
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }

    /**
     * The row's values, one per slot.
     *
     * @param cells the value of each cell, in the order of the grid
     * @throws IllegalArgumentException with the name of a field that has to be there and is not
     */
    List<Optional<Object>> row(List<Optional<Object>> cells) {
        List<Optional<Object>> row = new ArrayList<>();
        for (Slot slot : slots()) {
            List<GridColumn> own = of(slot);
            if (own.stream().noneMatch(GridColumn::isField)) {
                row.add(cells.get(indexOf(own.get(0))));
            } else {
                row.add(Optional.ofNullable(value(slot.written(), slot.type(), slot.optional(), own, 0, cells)));
            }
        }
        return row;
    }

    private @Nullable Object value(
            String written,
            DataType type,
            boolean optional,
            List<GridColumn> own,
            int depth,
            List<Optional<Object>> cells) {
        if (optional && own.stream().allMatch(c -> cells.get(indexOf(c)).isEmpty())) {
            return null;
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (Column field : ((DataType.Struct) type).fields()) {
            String name = written + "." + field.name();
            List<GridColumn> below = below(own, field, depth);
            Object value = null;
            if (below.stream().anyMatch(c -> c.fields().size() > depth + 1)) {
                value = value(name, field.type(), field.optional(), below, depth + 1, cells);
            } else if (!below.isEmpty()) {
                value = cells.get(indexOf(below.get(0))).orElse(null);
            }
            if (value == null && !field.optional()) {
                throw new IllegalArgumentException(name);
            }
            values.add(value);
        }
        return new StructValue(values);
    }

    private List<GridColumn> of(Slot slot) {
        return columns.stream().filter(c -> c.slot().name().equals(slot.name())).toList();
    }

    private static List<GridColumn> below(List<GridColumn> cells, Column field, int depth) {
        return cells.stream()
                .filter(c -> c.fields().size() > depth && c.fields().get(depth).equals(field))
                .toList();
    }

    private int indexOf(GridColumn column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) == column) {
                return i;
            }
        }
        throw new IllegalStateException("no column of the grid");
    }
}
