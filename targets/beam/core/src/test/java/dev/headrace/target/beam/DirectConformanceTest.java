package dev.headrace.target.beam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.function.Functions;
import dev.headrace.target.tck.Campaign;
import dev.headrace.target.tck.Setting;
import dev.headrace.target.tck.Trials;
import dev.headrace.target.tck.written.WrittenTrials;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Batch jobs on the Direct runner do what the rules of meaning say. {@code -Dheadrace.tck.trials=2000} tries more than the
 * usual few, {@code -Dheadrace.tck.first=7} begins elsewhere.
 */
final class DirectConformanceTest {
    private static final long FIRST = Long.getLong("headrace.tck.first", 0);
    private static final long TRIALS = Long.getLong("headrace.tck.trials", 100);
    private static final List<Setting> ALL = List.of(Setting.USUAL, Setting.CRAMPED, Setting.PLAIN);

    private final Functions functions = Functions.load();

    @TempDir
    private Path temp;

    @Test
    void onTrialsWrittenByHand() {
        Campaign campaign = new Campaign(DirectEngine.of(2), temp, ALL, 1);
        assertThat(campaign.run(WrittenTrials.all(functions).stream())).isEmpty();
        assertThat(campaign.tried()).isPositive();
    }

    @Test
    void onMadeUpPipelines() {
        Trials trials = new Trials(functions);
        long tried = 0;
        for (boolean keeps : List.of(true, false)) {
            Campaign campaign = new Campaign(DirectEngine.of(2, keeps), temp, ALL, 1);
            long first = keeps ? FIRST : FIRST + TRIALS / 2;
            assertThat(campaign.run(LongStream.range(first, first + TRIALS / 2).mapToObj(trials::of)))
                    .isEmpty();
            tried += campaign.tried();
        }
        assertThat(tried).isGreaterThanOrEqualTo(TRIALS * 9 / 10);
    }
}
