package dev.headrace.kernels.order;

import dev.headrace.ir.op.SortColumn;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order of whole rows of one schema. The canonical one goes by event time, known time, then the columns in schema
 * order; rows that tie in it are equal in every column.
 */
public final class RowOrder {

    private final int[] columns;
    private final ColumnOrder[] orders;
    private final Comparator<@Nullable Object>[] boxed;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    private RowOrder(Schema schema, List<SortColumn> sort) {
        columns = new int[sort.size()];
        orders = new ColumnOrder[sort.size()];
        boxed = new Comparator[sort.size()];
        for (int i = 0; i < columns.length; i++) {
            SortColumn by = sort.get(i);
            Column column = schema.require(by.column());
            columns[i] = schema.indexOf(by.column()).orElseThrow();
            ColumnOrder order = ColumnOrder.of(column.type());
            Comparator<@Nullable Object> values = ValueOrder.of(column.type());
            orders[i] = by.descending() ? order.reversed() : order;
            boxed[i] = by.descending() ? values.reversed() : values;
        }
    }

    /** The canonical row order. */
    public static RowOrder canonical(Schema schema) {
        return of(schema, List.of());
    }

    /** By these columns first, ties in the canonical order. */
    public static RowOrder of(Schema schema, List<SortColumn> first) {
        List<SortColumn> all = new ArrayList<>(first);
        schema.eventTime().ifPresent(c -> all.add(new SortColumn(c, false)));
        schema.knownTime().ifPresent(c -> all.add(new SortColumn(c, false)));
        schema.names().forEach(c -> all.add(new SortColumn(c, false)));
        return new RowOrder(schema, withoutRepeats(all));
    }

    /** By these columns alone, ascending: rows that tie need not be equal. */
    public static RowOrder by(Schema schema, List<String> columns) {
        return new RowOrder(
                schema, columns.stream().map(c -> new SortColumn(c, false)).toList());
    }

    /** Compares row {@code i} of {@code a} with row {@code j} of {@code b}. */
    public int compare(Batch a, int i, Batch b, int j) {
        for (int k = 0; k < columns.length; k++) {
            int column = columns[k];
            int order = orders[k].compare(a.column(column), i, b.column(column), j);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Compares rows given as one boxed value per column. */
    public Comparator<@Nullable Object[]> boxed() {
        return (a, b) -> {
            for (int k = 0; k < columns.length; k++) {
                int order = boxed[k].compare(a[columns[k]], b[columns[k]]);
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
    }

    /** The numbers of a batch's rows in this order. */
    public int[] sorted(Batch batch) {
        return RowSort.sort(batch.size(), (i, j) -> compare(batch, i, batch, j));
    }

    private static List<SortColumn> withoutRepeats(List<SortColumn> columns) {
        List<SortColumn> kept = new ArrayList<>();
        for (SortColumn column : columns) {
            if (kept.stream().noneMatch(k -> k.column().equals(column.column()))) {
                kept.add(column);
            }
        }
        return kept;
    }
}
