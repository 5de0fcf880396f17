package dev.headrace.target.tck;

import dev.headrace.diagnostics.Code;
import dev.headrace.target.SourceReport;
import dev.headrace.target.tck.oracle.Rows;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an engine did.
 *
 * @param failure the code it failed with
 * @param said what it said when it failed
 * @param broken whether it ended in a way no engine may: with an exception of its own
 */
public record Outcome(
        Optional<Code> failure, String said, boolean broken, Map<String, Rows> outputs, List<SourceReport> sources) {

    public Outcome {
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
        sources = List.copyOf(sources);
    }

    static Outcome failed(Code code, String said) {
        return new Outcome(Optional.of(code), said, false, Map.of(), List.of());
    }

    static Outcome broken(String said) {
        return new Outcome(Optional.empty(), said, true, Map.of(), List.of());
    }

    static Outcome of(Map<String, Rows> outputs, List<SourceReport> sources) {
        return new Outcome(Optional.empty(), "", false, outputs, sources);
    }
}
