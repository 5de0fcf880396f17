package dev.headrace.target.tck.oracle;

import dev.headrace.diagnostics.Code;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run gives.
 *
 * @param failure the code it fails with; then there is nothing else
 * @param outputs rows by the output's name, in the plan's order
 */
public record Verdict(Optional<Code> failure, Map<String, Rows> outputs, List<SourceCounts> sources) {

    /**
     * Rule 12 in numbers: like {@link dev.headrace.target.SourceReport}, with the diverted rows themselves.
     *
     * @param failedInOperators how many rows broke a rule after the source
     */
    public record SourceCounts(
            String name,
            long read,
            long dropped,
            long warned,
            List<Reject> rejects,
            List<Long> broken,
            long failedInOperators) {
        public SourceCounts {
            rejects = List.copyOf(rejects);
            broken = List.copyOf(broken);
        }
    }

    public Verdict {
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
        sources = List.copyOf(sources);
    }

    /** Whether some row broke a rule after its source. */
    public boolean failedInOperators() {
        return sources.stream().anyMatch(s -> s.failedInOperators() > 0);
    }

    static Verdict failed(Code code) {
        return new Verdict(Optional.of(code), Map.of(), List.of());
    }

    static Verdict of(Map<String, Rows> outputs, List<SourceCounts> sources) {
        return new Verdict(Optional.empty(), outputs, sources);
    }
}
