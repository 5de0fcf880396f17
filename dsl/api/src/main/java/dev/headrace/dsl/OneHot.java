package dev.headrace.dsl;

import dev.headrace.dsl.value.IntColumn;
import dev.headrace.dsl.value.Labelled;

/**
 * The columns that {@code one_hot} made of an enum, one per label.
 *
 * @param <R> the rows that have them
 * @param <E> the enum
 */
public final class OneHot<R, E extends Enum<E>> {

    private final String column;

    OneHot(String column) {
        this.column = column;
    }

    /**
     * The column of a label: 1 where the row has it, else 0.
     *
     * @param label one of the enum
     * @return {@code column_LABEL}, an Int that is always there
     */
    public IntColumn<R> at(E label) {
        return IntColumn.named(column + "_" + Labelled.labelOf(label));
    }
}
