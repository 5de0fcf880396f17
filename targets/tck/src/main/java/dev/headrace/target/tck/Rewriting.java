package dev.headrace.target.tck;

import dev.headrace.target.tck.oracle.TooManyRows;
import dev.headrace.target.tck.oracle.Verdict;
import java.util.List;
import java.util.Optional;

/** Whether the compiler's rewrites keep the answer: the oracle over a plan as declared and as rewritten. */
public final class Rewriting {

    private static final int TRIES = 3000;

    private Rewriting() {}

    /**
     * The difference, if there is one. A column nobody reads is not evaluated (rule 12), so where rows fail in operators of
     * the plan as declared, the two may differ, and nothing is said.
     *
     * @throws TooManyRows if the trial is too large for the oracle
     */
    public static Optional<Difference> check(Trial trial) {
        Verdict before = Runs.expected(trial, false);
        if (before.failure().isPresent() || before.failedInOperators()) {
            return Optional.empty();
        }
        Verdict after = Runs.expected(trial, true);
        Outcome outcome = new Outcome(after.failure(), "", false, after.outputs(), List.of());
        Verdict outputsOnly = new Verdict(before.failure(), before.outputs(), List.of());
        return Comparison.difference(outputsOnly, outcome)
                .map(f -> new Finding(f.kind(), "the rewritten plan means something else: " + f.said()))
                .map(f -> new Difference(trial, Setting.USUAL, f));
    }

    /** The smallest trial found that differs in the same way. */
    public static Difference smallest(Difference start) {
        return new Smaller(Rewriting::check, TRIES).than(start);
    }
}
