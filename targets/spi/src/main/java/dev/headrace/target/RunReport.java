package dev.headrace.target;

import dev.headrace.diagnostics.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a run did.
 *
 * @param skipped ids of stages whose result was there already
 * @param issues the first few bad rows of each source, in the order of the input
 * @param warnings what the run has to say beyond single rows: expectations about tables that do not hold
 * @param nanos how long it took
 */
public record RunReport(
        List<String> skipped,
        List<SourceReport> sources,
        List<OutputReport> outputs,
        List<RowIssue> issues,
        List<Diagnostic> warnings,
        long nanos) {

    public RunReport {
        skipped = List.copyOf(skipped);
        sources = List.copyOf(sources);
        outputs = List.copyOf(outputs);
        issues = List.copyOf(issues);
        warnings = List.copyOf(warnings);
    }

    public Optional<SourceReport> source(String name) {
        return sources.stream().filter(s -> s.name().equals(name)).findFirst();
    }

    public Optional<OutputReport> output(String name) {
        return outputs.stream().filter(o -> o.name().equals(name)).findFirst();
    }

    /** Both reports, this one first; times add up. */
    public RunReport and(RunReport other) {
        return new RunReport(
                both(skipped, other.skipped),
                both(sources, other.sources),
                both(outputs, other.outputs),
                both(issues, other.issues),
                both(warnings, other.warnings),
                nanos + other.nanos);
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
