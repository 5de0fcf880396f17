package dev.headrace.target.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.function.Functions;
import dev.headrace.target.tck.oracle.TooManyRows;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The oracle over plans as declared and as rewritten. */
final class RewritesKeepTheAnswerTest {

    private static final long TRIALS = Long.getLong("headrace.tck.rewrites", 1000);

    @Test
    void onMadeUpPipelines() {
        Trials trials = new Trials(Functions.load());
        int tooLarge = 0;
        for (long seed = 0; seed < TRIALS; seed++) {
            try {
                Optional<Difference> difference =
                        Rewriting.check(trials.of(seed)).map(Rewriting::smallest);
                assertThat(difference.map(Difference::report)).isEmpty();
            } catch (TooManyRows e) {
                tooLarge++;
            }
        }
        assertThat(tooLarge).isLessThan((int) TRIALS / 20);
    }
}
