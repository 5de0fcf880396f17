package dev.headrace.target;

import dev.headrace.diagnostics.Diagnostic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a run did.
 *
 * @param skipped ids of stages whose result was there already
 * @param sources what became of the rows of each
 * @param outputs what was written to each
 * @param issues the first few bad rows of each source, in the order of the input
 * @param warnings what the run has to say beyond single rows: expectations about tables that do not hold
 * @param nanos how long it took
 * @param measures what was counted, by name: a step or source, a stroke, what is counted. {@code rows} a step gave;
 *     of a stream {@code late rejected dropped warned} per source, the greatest {@code state bytes} of a key per step
 * @param notes what trainings and gates have to say, a sentence each
 */
public record RunReport(
        List<String> skipped,
        List<SourceReport> sources,
        List<OutputReport> outputs,
        List<RowIssue> issues,
        List<Diagnostic> warnings,
        long nanos,
        Map<String, Long> measures,
        List<String> notes) {

    /** Takes over copies of the lists, and the measures in the order of their names. */
    public RunReport {
        skipped = List.copyOf(skipped);
        sources = List.copyOf(sources);
        outputs = List.copyOf(outputs);
        issues = List.copyOf(issues);
        warnings = List.copyOf(warnings);
        measures = Collections.unmodifiableMap(new TreeMap<>(measures));
        notes = List.copyOf(notes);
    }

    /**
     * A run that has nothing to say beyond its numbers.
     *
     * @param skipped ids of stages whose result was there already
     * @param sources what became of the rows of each
     * @param outputs what was written to each
     * @param issues the first few bad rows of each source, in the order of the input
     * @param warnings what the run has to say beyond single rows
     * @param nanos how long it took
     * @param measures what was counted, by name
     */
    public RunReport(
            List<String> skipped,
            List<SourceReport> sources,
            List<OutputReport> outputs,
            List<RowIssue> issues,
            List<Diagnostic> warnings,
            long nanos,
            Map<String, Long> measures) {
        this(skipped, sources, outputs, issues, warnings, nanos, measures, List.of());
    }

    /**
     * A run that counted nothing.
     *
     * @param skipped ids of stages whose result was there already
     * @param sources what became of the rows of each
     * @param outputs what was written to each
     * @param issues the first few bad rows of each source, in the order of the input
     * @param warnings what the run has to say beyond single rows
     * @param nanos how long it took
     */
    public RunReport(
            List<String> skipped,
            List<SourceReport> sources,
            List<OutputReport> outputs,
            List<RowIssue> issues,
            List<Diagnostic> warnings,
            long nanos) {
        this(skipped, sources, outputs, issues, warnings, nanos, Map.of());
    }

    /**
     * The same with sentences.
     *
     * @param told a sentence each
     * @return the report with these notes in place of its own
     */
    public RunReport noting(List<String> told) {
        return new RunReport(skipped, sources, outputs, issues, warnings, nanos, measures, told);
    }

    /**
     * The same with what was counted.
     *
     * @param counted what was counted, by name
     * @return the report with these measures in place of its own
     */
    public RunReport counting(Map<String, Long> counted) {
        return new RunReport(skipped, sources, outputs, issues, warnings, nanos, counted, notes);
    }

    /**
     * What became of a source's rows.
     *
     * @param name the source
     * @return its report; empty if it was not read
     */
    public Optional<SourceReport> source(String name) {
        return sources.stream().filter(s -> s.name().equals(name)).findFirst();
    }

    /**
     * What was written to an output.
     *
     * @param name the output
     * @return its report; empty if it was not written
     */
    public Optional<OutputReport> output(String name) {
        return outputs.stream().filter(o -> o.name().equals(name)).findFirst();
    }

    /**
     * Both reports, this one first; times add up. What both measured is the later one's; of a source that both read
     * the greater counts stay.
     *
     * @param other that of a later stage
     * @return the report of both
     */
    public RunReport and(RunReport other) {
        Map<String, Long> all = new TreeMap<>(measures);
        all.putAll(other.measures);
        return new RunReport(
                both(skipped, other.skipped),
                merged(sources, other.sources),
                both(outputs, other.outputs),
                both(issues, other.issues),
                both(warnings, other.warnings),
                nanos + other.nanos,
                all,
                both(notes, other.notes));
    }

    /** A source that is read before a step and behind it again is one source, with the same rows. */
    private static List<SourceReport> merged(List<SourceReport> first, List<SourceReport> second) {
        Map<String, SourceReport> all = new LinkedHashMap<>();
        first.forEach(s -> all.put(s.name(), s));
        second.forEach(s -> all.merge(s.name(), s, SourceReport::atLeast));
        return List.copyOf(all.values());
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
