package dev.headrace.target.tck;

import dev.headrace.target.Engine;
import dev.headrace.target.tck.oracle.TooManyRows;
import dev.headrace.target.tck.oracle.Verdict;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether an engine does what the rules say. */
public final class Conformance {

    private static final int TRIES = 3000;

    private final Runs runs;

    /** @param temp a folder the engine may use */
    public Conformance(Engine engine, Path temp) {
        this.runs = new Runs(engine, temp);
    }

    /**
     * Runs a trial in several settings.
     *
     * @return the first difference
     * @throws TooManyRows if the trial is too large for the oracle
     */
    public Optional<Difference> check(Trial trial, List<Setting> settings) {
        Map<Boolean, Verdict> expected = new LinkedHashMap<>();
        for (Setting setting : settings) {
            Verdict verdict = expected.computeIfAbsent(setting.rewritten(), r -> Runs.expected(trial, r));
            Optional<Finding> found = Comparison.difference(verdict, runs.actual(trial, setting));
            if (found.isPresent()) {
                return found.map(f -> new Difference(trial, setting, f));
            }
        }
        return Optional.empty();
    }

    /** The smallest trial found that differs in the same way. */
    public Difference smallest(Difference start) {
        return new Smaller(t -> check(t, List.of(start.setting())), TRIES).than(start);
    }
}
