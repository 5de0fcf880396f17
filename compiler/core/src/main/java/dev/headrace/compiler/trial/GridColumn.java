package dev.headrace.compiler.trial;

import dev.headrace.compiler.expression.Scope;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a column of a grid gives: a column of the relation, or a field somewhere inside one.
 *
 * @param fields the fields on the way down, outermost first; none for the column itself
 */
record GridColumn(Slot slot, List<Column> fields) {
    GridColumn {
        fields = List.copyOf(fields);
    }

    /** The column or field written so, {@code home.geo.lat}; empty if there is none. */
    static Optional<GridColumn> find(String written, Scope scope) {
        Optional<Slot> whole = scope.column(written);
        if (whole.isPresent()) {
            return whole.map(s -> new GridColumn(s, List.of()));
        }
        for (int dot = written.lastIndexOf('.'); dot > 0; dot = written.lastIndexOf('.', dot - 1)) {
            Optional<Slot> slot = scope.column(written.substring(0, dot));
            if (slot.isPresent()) {
                return below(slot.get(), written.substring(dot + 1).split("\\.", -1));
            }
        }
        return Optional.empty();
    }

    private static Optional<GridColumn> below(Slot slot, String[] names) {
        List<Column> fields = new ArrayList<>();
        DataType type = slot.type();
        for (String name : names) {
            Optional<Column> field = type instanceof DataType.Struct s
                    ? s.fields().stream().filter(f -> f.name().equals(name)).findFirst()
                    : Optional.empty();
            if (field.isEmpty()) {
                return Optional.empty();
            }
            fields.add(field.get());
            type = field.get().type();
        }
        return Optional.of(new GridColumn(slot, fields));
    }

    /** Whether one of the two is, or holds, the other. */
    boolean overlaps(GridColumn other) {
        int common = Math.min(fields.size(), other.fields.size());
        return slot.name().equals(other.slot.name())
                && fields.subList(0, common).equals(other.fields.subList(0, common));
    }

    boolean isField() {
        return !fields.isEmpty();
    }

    DataType type() {
        return isField() ? fields.get(fields.size() - 1).type() : slot.type();
    }

    /** Whether the cell may be null: then the field is missing, or what it is in. */
    boolean optional() {
        return slot.optional() || fields.stream().anyMatch(Column::optional);
    }

    String written() {
        StringBuilder text = new StringBuilder(slot.written());
        fields.forEach(f -> text.append('.').append(f.name()));
        return text.toString();
    }
}
