package dev.headrace.operators.fate;

import dev.headrace.diagnostics.Code;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.target.RowIssue;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page of {@link SourceFates}: what one worker counted in one piece of work. Pages of the pieces that succeeded, added up
 * in any order, are the books of the run.
 *
 * @param onErrorBroken rows that met {@code on error}
 * @param broken rows that broke each expectation, in order
 * @param issues the first few bad rows, in the order of the input
 * @param failures at most one: the first row whose fate is to end the run
 */
public record FatePage(
        String source,
        long read,
        long dropped,
        long warned,
        long diverted,
        long onErrorBroken,
        List<Long> broken,
        List<Entry> issues,
        List<Entry> failures)
        implements Serializable {
    private static final long serialVersionUID = 1;

    public FatePage {
        broken = new ArrayList<>(broken);
        issues = new ArrayList<>(issues);
        failures = new ArrayList<>(failures);
    }

    /** Whether nothing happened. */
    public boolean isEmpty() {
        return read == 0
                && dropped == 0
                && warned == 0
                && diverted == 0
                && onErrorBroken == 0
                && broken.stream().allMatch(b -> b == 0)
                && failures.isEmpty();
    }

    /** One bad row: {@link RowIssue} in a form that travels. */
    record Entry(
            long order,
            String source,
            String step,
            String code,
            String place,
            @Nullable String column,
            String reason,
            @Nullable String value,
            Fate fate)
            implements Serializable {
        private static final long serialVersionUID = 1;

        static Entry of(long order, RowIssue issue) {
            return new Entry(
                    order,
                    issue.source(),
                    issue.step(),
                    issue.code().name(),
                    issue.place(),
                    issue.column().orElse(null),
                    issue.reason(),
                    issue.value().orElse(null),
                    issue.fate());
        }

        RowIssue issue() {
            return new RowIssue(
                    source,
                    step,
                    Code.valueOf(code),
                    place,
                    Optional.ofNullable(column),
                    reason,
                    Optional.ofNullable(value),
                    fate);
        }
    }
}
