package dev.headrace.trial;

import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.target.InMemoryRows;
import java.util.List;

/**
 * What became of a test on one engine.
 *
 * @param findings what did not hold; empty if the test passed
 * @param rows per expectation the rows it is about, all columns of the relation and behind them whether each condition holds;
 *     empty if nothing ran
 * @param warnings what the run had to say: late rows, expectations about tables
 */
public record TrialOutcome(List<Finding> findings, List<InMemoryRows> rows, List<Diagnostic> warnings) {
    public TrialOutcome {
        findings = List.copyOf(findings);
        rows = List.copyOf(rows);
        warnings = List.copyOf(warnings);
    }

    static TrialOutcome notRun(List<Finding> findings) {
        return new TrialOutcome(findings, List.of(), List.of());
    }

    /** Whether all that the test expects holds. */
    public boolean passed() {
        return findings.isEmpty();
    }

    /** What did not hold, in words. */
    public List<String> sentences() {
        return findings.stream().flatMap(f -> f.sentences().stream()).toList();
    }
}
