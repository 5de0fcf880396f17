package dev.headrace.ir.type;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The columns of a relation in order, and which of them tell time.
 *
 * @param columns the columns, no two of one name
 * @param eventTime the Instant column that says when a row happened
 * @param knownTime the Instant column that says from when a row could be known
 */
public record Schema(List<Column> columns, Optional<String> eventTime, Optional<String> knownTime) {

    /** Refuses a name that stands twice, and a time that is no Instant of the schema or may be missing. */
    public Schema {
        columns = List.copyOf(columns);
        Set<String> seen = new HashSet<>();
        for (Column column : columns) {
            if (!seen.add(column.name())) {
                throw new IllegalArgumentException("column `" + column.name() + "` stands twice");
            }
        }
        requireInstant(columns, eventTime);
        requireInstant(columns, knownTime);
    }

    /**
     * Columns of which none tells time.
     *
     * @param columns the columns, no two of one name
     * @return the schema
     * @throws IllegalArgumentException if a name stands twice
     */
    public static Schema of(List<Column> columns) {
        return new Schema(columns, Optional.empty(), Optional.empty());
    }

    /**
     * The column of a name.
     *
     * @param name the name
     * @return the column; empty if there is none
     */
    public Optional<Column> column(String name) {
        return columns.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    /**
     * Where a column stands.
     *
     * @param name the name
     * @return its place from 0; empty if there is none
     */
    public OptionalInt indexOf(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * The column called {@code name}; its absence is a fault of the caller.
     *
     * @param name the name
     * @return the column
     * @throws IllegalArgumentException if there is none
     */
    public Column require(String name) {
        return column(name).orElseThrow(() -> new IllegalArgumentException("no column `" + name + "`"));
    }

    /**
     * How the columns are called.
     *
     * @return the names, in order
     */
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    private static void requireInstant(List<Column> columns, Optional<String> name) {
        name.ifPresent(n -> {
            boolean fits = columns.stream()
                    .anyMatch(c -> c.name().equals(n) && c.type().equals(DataType.INSTANT) && !c.optional());
            if (!fits) {
                throw new IllegalArgumentException("time column `" + n + "` is not a sure Instant of the schema");
            }
        });
    }
}
