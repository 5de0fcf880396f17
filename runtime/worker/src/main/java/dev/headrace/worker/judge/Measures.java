package dev.headrace.worker.judge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was measured.
 *
 * @param rows how many were judged
 * @param classes rows of each class; none for a regression
 * @param metrics by name; those that the rows do not define are left out
 * @param trivial the same of a model that says the same of every row: the share of each class, or the mean
 * @param intervals 95 % of each, where they were wanted and the rows define them
 */
public record Measures(
        long rows,
        Map<String, Long> classes,
        Map<String, Double> metrics,
        Map<String, Double> trivial,
        Map<String, Interval> intervals) {

    /** Two bounds. */
    public record Interval(double low, double high) {}

    public Measures {
        classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
        metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
        trivial = Collections.unmodifiableMap(new LinkedHashMap<>(trivial));
        intervals = Collections.unmodifiableMap(new LinkedHashMap<>(intervals));
    }
}
