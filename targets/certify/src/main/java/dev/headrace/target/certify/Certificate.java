package dev.headrace.target.certify;

import java.util.List;

/**
 * What was found of a pipeline.
 *
 * @param fingerprint of the pipeline it holds for
 * @param reference the engine the others were compared with
 * @param rows how many rows of each source were made up, in the order of the sources
 */
public record Certificate(String fingerprint, String reference, List<SourceRows> rows, List<ColumnVerdicts> columns) {
    public Certificate {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** Rows of a source. */
    public record SourceRows(String source, int rows) {}

    /** The verdicts on one column of a relation. */
    public record ColumnVerdicts(String relation, String column, List<Verdict> verdicts) {
        public ColumnVerdicts {
            verdicts = List.copyOf(verdicts);
        }
    }

    /** Whether no engine differs. */
    public boolean holds() {
        return columns.stream().flatMap(c -> c.verdicts().stream()).noneMatch(v -> v.kind() == Verdict.Kind.DIFFERENT);
    }
}
