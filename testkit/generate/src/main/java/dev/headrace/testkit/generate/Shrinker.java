package dev.headrace.testkit.generate;

import dev.headrace.ir.verify.IrVerifier;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Looks for the smallest thing that still fails. */
public final class Shrinker {

    private Shrinker() {}

    /**
     * The smallest case found that still fails, itself sound. Takes the first smaller case that fails and starts again from
     * there, for at most {@code tries} trials.
     */
    public static PipelineCase smallest(PipelineCase start, Predicate<PipelineCase> fails, int tries) {
        return smallest(
                start, SmallerCases::of, c -> IrVerifier.check(c.pipeline()).isEmpty() && fails.test(c), tries);
    }

    /** The same for anything that knows what is smaller than itself, the boldest steps first. */
    public static <T> T smallest(T start, Function<T, List<T>> smaller, Predicate<T> fails, int tries) {
        T best = start;
        int left = tries;
        boolean found = true;
        while (found && left > 0) {
            found = false;
            for (T candidate : smaller.apply(best)) {
                if (left-- <= 0) {
                    break;
                }
                if (fails.test(candidate)) {
                    best = candidate;
                    found = true;
                    break;
                }
            }
        }
        return best;
    }
}
