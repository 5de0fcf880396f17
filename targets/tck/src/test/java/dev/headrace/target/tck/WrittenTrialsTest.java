package dev.headrace.target.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.function.Functions;
import dev.headrace.target.tck.oracle.Verdict;
import dev.headrace.target.tck.written.WrittenTrials;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The trials written by hand can be planned and mean something; rewrites keep what they mean. */
final class WrittenTrialsTest {

    /** Without those of many rows, which take long and are planned like the others. */
    private final List<Trial> trials = WrittenTrials.all(Functions.load()).stream()
            .filter(t -> !t.name().startsWith("many rows"))
            .toList();

    @Test
    void haveNamesOfTheirOwn() {
        assertThat(trials.stream().map(Trial::name)).doesNotHaveDuplicates();
    }

    @Test
    void mostGiveRowsAndSomeMustFail() {
        List<Verdict> verdicts =
                trials.stream().map(t -> Runs.expected(t, false)).toList();
        assertThat(verdicts.stream().filter(v -> v.failure().isPresent())).hasSizeBetween(5, 20);
        assertThat(verdicts.stream().filter(v -> v.failure().isEmpty()))
                .allSatisfy(v -> assertThat(v.outputs()).isNotEmpty());
    }

    @Test
    void meanTheSameRewritten() {
        for (Trial trial : trials) {
            assertThat(Rewriting.check(trial).map(Difference::report)).isEmpty();
        }
    }
}
