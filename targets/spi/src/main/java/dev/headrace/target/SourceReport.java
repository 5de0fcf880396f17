package dev.headrace.target;

import java.util.List;

/**
 * What became of a source's rows.
 *
 * @param name the source
 * @param read rows seen, good and bad
 * @param dropped rows that went, here or in an operator further down
 * @param warned rows that broke a rule and stayed
 * @param diverted rows in {@code <source>.rejected}
 * @param expectations one per expectation of the source, in order
 */
public record SourceReport(
        String name, long read, long dropped, long warned, long diverted, List<ExpectationReport> expectations) {

    /** Takes over a copy of the expectations. */
    public SourceReport {
        expectations = List.copyOf(expectations);
    }

    /** The greater counts of two readings of the same rows. */
    SourceReport atLeast(SourceReport other) {
        return new SourceReport(
                name,
                Math.max(read, other.read),
                Math.max(dropped, other.dropped),
                Math.max(warned, other.warned),
                Math.max(diverted, other.diverted),
                expectations);
    }
}
