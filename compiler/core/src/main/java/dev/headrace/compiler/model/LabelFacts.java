package dev.headrace.compiler.model;

import dev.headrace.compiler.resolve.Declared;
import dev.headrace.ir.trainer.Task;
import dev.headrace.ir.type.Column;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What is known of a label.
 *
 * @param column its name and type; absent after an error
 * @param horizon microseconds until it is known; absent after an error
 * @param rare whether accuracy says nothing of it
 * @param reads the spine's columns whose value in the row itself gives the label away; empty if it is made from
 *     {@code @label} fields or from later rows
 */
record LabelFacts(
        Declared label,
        Declared dataset,
        Optional<Column> column,
        OptionalLong horizon,
        boolean rare,
        Set<String> reads) {
    LabelFacts {
        reads = Collections.unmodifiableSet(new LinkedHashSet<>(reads));
    }

    /** What a model of it does, if one can predict it. */
    Optional<Task> task() {
        return column.map(Column::type).flatMap(Task::of);
    }
}
