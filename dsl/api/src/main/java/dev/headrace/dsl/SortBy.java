package dev.headrace.dsl;

import dev.headrace.dsl.value.Column;
import dev.headrace.ir.draft.SortKey;
import java.util.ArrayList;
import java.util.List;

/**
 * A column of an order and its direction. Missing values come first in ascending order.
 *
 * @param <R> the rows that are ordered
 */
public final class SortBy<R> {

    private final Column<R, ?> column;
    private final boolean descending;

    SortBy(Column<R, ?> column, boolean descending) {
        this.column = column;
        this.descending = descending;
    }

    static List<SortKey> keys(List<? extends SortBy<?>> keys, Notes notes) {
        List<SortKey> made = new ArrayList<>();
        for (SortBy<?> key : keys) {
            made.add(notes.put(new SortKey(notes.ref(key.column), key.descending)));
        }
        return made;
    }
}
