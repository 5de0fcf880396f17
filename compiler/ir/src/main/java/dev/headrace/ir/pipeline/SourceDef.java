package dev.headrace.ir.pipeline;

import dev.headrace.ir.type.Schema;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A typed entry.
 *
 * @param lateness microseconds a row may be late on a stream
 * @param onError what becomes of rows that do not parse or break their schema; absent in batch means {@code fail}
 */
public record SourceDef(
        String name,
        Schema schema,
        Optional<Binding> batch,
        Optional<Binding> stream,
        OptionalLong lateness,
        Fate late,
        OptionalLong idle,
        Optional<ErrorPolicy> onError,
        List<FieldCheck> checks,
        List<Expectation> expectations,
        String doc) {
    public SourceDef {
        checks = List.copyOf(checks);
        expectations = List.copyOf(expectations);
    }

    /** The policy a batch run applies. */
    public ErrorPolicy batchPolicy() {
        return onError.orElse(ErrorPolicy.of(Fate.FAIL));
    }

    /** Whether some rule sends rows to {@code <source>.rejected}. */
    public boolean diverts() {
        return batchPolicy().fate() == Fate.DIVERT
                || expectations.stream().anyMatch(e -> e.policy().fate() == Fate.DIVERT);
    }
}
