package dev.headrace.kernels.batch;

import dev.headrace.ir.type.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a relation, column by column.
 *
 * @param columns one vector per column of the schema, each {@code size} long
 * @param places where each row came from, for messages: an input's number in the upper 24 bits and a line or record number
 *     in the lower 40; null where rows have no single place
 */
public record Batch(Schema schema, int size, List<Vector> columns, long @Nullable [] places) {

    /** Rows in a batch that operators aim at. */
    public static final int TARGET_SIZE = 4096;

    public Batch {
        columns = List.copyOf(columns);
        if (columns.size() != schema.columns().size()) {
            throw new IllegalArgumentException("one vector per column");
        }
    }

    /** Like the constructor, of which class files of JDK 17 do not say that its {@code places} may be null. */
    public static Batch of(Schema schema, int size, List<Vector> columns, long @Nullable [] places) {
        return new Batch(schema, size, columns, places);
    }

    public Vector column(int index) {
        return columns.get(index);
    }

    public Vector column(String name) {
        return columns.get(
                schema.indexOf(name).orElseThrow(() -> new IllegalArgumentException("no column `" + name + "`")));
    }

    /** The given rows of this batch, in the order given: row numbers, of which the first {@code count} are read. */
    public Batch take(int[] rows, int count) {
        List<Vector> taken =
                columns.stream().map(c -> Vectors.take(c, rows, count)).toList();
        long @Nullable [] from = places;
        if (from == null) {
            return new Batch(schema, count, taken, null);
        }
        long[] to = new long[count];
        for (int i = 0; i < count; i++) {
            to[i] = from[rows[i]];
        }
        return new Batch(schema, count, taken, to);
    }

    public static long place(int input, long line) {
        return ((long) input << 40) | line;
    }

    public static int inputOf(long place) {
        return (int) (place >>> 40);
    }

    public static long lineOf(long place) {
        return place & ((1L << 40) - 1);
    }
}
