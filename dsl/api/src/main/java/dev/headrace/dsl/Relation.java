package dev.headrace.dsl;

import dev.headrace.dsl.value.Draftable;
import dev.headrace.dsl.value.Told;

/**
 * Rows of {@code R} under a name: a source, a table, a feature set, a dataset.
 *
 * @param <R> the row type
 */
public interface Relation<R> extends Draftable {

    /**
     * Its name; {@code tx.rejected} for rows that a source turned away.
     *
     * @return the name in the language
     */
    String relation();

    @Override
    default Told told() {
        return Told.name(relation().split("\\."));
    }
}
