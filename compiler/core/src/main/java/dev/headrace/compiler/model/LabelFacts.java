package dev.headrace.compiler.model;

import dev.headrace.compiler.resolve.Declared;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What is known of a label.
 *
 * @param horizon microseconds until it is known; absent after an error
 * @param rare whether accuracy says nothing of it
 * @param reads the spine's columns whose value in the row itself gives the label away; empty if it is made from
 *     {@code @label} fields or from later rows
 */
record LabelFacts(Declared label, Declared dataset, OptionalLong horizon, boolean rare, Set<String> reads) {
    LabelFacts {
        reads = Collections.unmodifiableSet(new LinkedHashSet<>(reads));
    }
}
