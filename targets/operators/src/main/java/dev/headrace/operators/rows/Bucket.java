package dev.headrace.operators.rows;

import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.batch.Vectors;
import dev.headrace.operators.hash.HashOrder;
import dev.headrace.operators.hash.KeyTable;
import dev.headrace.operators.hash.Keys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of one bucket in one batch, and its keys numbered. */
public final class Bucket {

    private final Batch rows;
    private final KeyTable table;
    private final int[] numbers;

    private Bucket(Batch rows, int[] keys) {
        this.rows = rows;
        this.table = new KeyTable(rows.schema(), keys);
        this.numbers = new int[rows.size()];
        table.number(rows, Keys.hash(rows, keys), numbers);
    }

    /** Brings the chunks together. */
    public static Bucket of(Chunks chunks, int[] keys) {
        return new Bucket(join(chunks.schema(), chunks.all()), keys);
    }

    public Batch rows() {
        return rows;
    }

    public KeyTable table() {
        return table;
    }

    /** The rows by group, groups by ascending hash; groups of one hash in the order they first appear. */
    public HashOrder.GroupedRows grouped() {
        return HashOrder.group(numbers, rows.size(), HashOrder.of(table, Integer::compare));
    }

    /** Batches end to end. */
    public static Batch join(Schema schema, List<Batch> batches) {
        if (batches.size() == 1) {
            return batches.get(0);
        }
        List<Vector> columns = new ArrayList<>();
        for (int i = 0; i < schema.columns().size(); i++) {
            int at = i;
            columns.add(
                    batches.isEmpty()
                            ? Vectors.missing(schema.columns().get(i).type(), 0)
                            : Vectors.concat(
                                    batches.stream().map(b -> b.column(at)).toList()));
        }
        int size = batches.stream().mapToInt(Batch::size).sum();
        return Batch.of(schema, size, columns, places(batches, size));
    }

    private static long @Nullable [] places(List<Batch> batches, int size) {
        long[] places = new long[size];
        int at = 0;
        for (Batch batch : batches) {
            long[] from = batch.places();
            if (from == null) {
                return null;
            }
            System.arraycopy(from, 0, places, at, batch.size());
            at += batch.size();
        }
        return places;
    }

    /** The rows {@code order[0]} to {@code order[count - 1]} in batches of the usual size. */
    public static Iterator<Batch> slices(Batch rows, int[] order, int count) {
        return new Iterator<>() {
            private int at;

            @Override
            public boolean hasNext() {
                return at < count;
            }

            @Override
            public Batch next() {
                if (at >= count) {
                    throw new NoSuchElementException();
                }
                int end = Math.min(count, at + Batch.TARGET_SIZE);
                Batch slice = rows.take(Arrays.copyOfRange(order, at, end), end - at);
                at = end;
                return slice;
            }
        };
    }
}
