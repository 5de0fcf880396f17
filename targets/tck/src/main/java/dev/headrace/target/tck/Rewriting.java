package dev.headrace.target.tck;

import dev.headrace.target.tck.oracle.Oracle;
import dev.headrace.target.tck.oracle.TooManyRows;
import dev.headrace.target.tck.oracle.Verdict;
import java.util.Map;
import java.util.Optional;

/** Whether the compiler's rewrites keep the answer: the oracle over a plan as declared and as rewritten. */
public final class Rewriting {

    private static final int TRIES = 3000;

    private Rewriting() {}

    /**
     * The difference, if there is one: in rows, in failing, or in what became of how many bad rows. Only the step that a bad
     * row failed in may be another, since operators are merged.
     *
     * @throws TooManyRows if the trial is too large for the oracle
     */
    public static Optional<Difference> check(Trial trial) {
        Verdict before = Oracle.runNeeded(Runs.plan(trial, false), Map.of(), trial.rows());
        Verdict after = Runs.expected(trial, true);
        return Comparison.rewritten(before, after)
                .map(f -> new Finding(f.kind(), "the rewritten plan means something else: " + f.said()))
                .map(f -> new Difference(trial, Setting.USUAL, f));
    }

    /** The smallest trial found that differs in the same way. */
    public static Difference smallest(Difference start) {
        return new Smaller(Rewriting::check, TRIES).than(start);
    }
}
