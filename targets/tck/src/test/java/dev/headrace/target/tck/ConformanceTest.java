package dev.headrace.target.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.function.Functions;
import dev.headrace.target.Engine;
import dev.headrace.target.Targets;
import dev.headrace.target.tck.written.WrittenTrials;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The local engine does what the rules of meaning say. {@code -Dheadrace.tck.trials=100000} tries more than the usual 2000,
 * {@code -Dheadrace.tck.first=7} begins elsewhere.
 */
final class ConformanceTest {

    private static final long FIRST = Long.getLong("headrace.tck.first", 0);
    private static final long TRIALS = Long.getLong("headrace.tck.trials", 2000);

    private static final List<Setting> ALL =
            List.of(Setting.USUAL, Setting.PLAIN, Setting.CRAMPED, Setting.CRAMPED_PLAIN);

    private final Functions functions = Functions.load();

    @TempDir
    private Path temp;

    @Test
    void onTrialsWrittenByHand() {
        assertNoDifference(WrittenTrials.all(functions).stream(), 0);
    }

    @Test
    void onSeedsThatOnceFailed() throws IOException {
        Trials trials = new Trials(functions);
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ConformanceTest.class.getResourceAsStream("seeds.txt")),
                StandardCharsets.UTF_8))) {
            reader.lines().forEach(lines::add);
        }
        assertNoDifference(
                lines.stream()
                        .filter(l -> !l.isBlank() && !l.startsWith("#"))
                        .map(l -> trials.of(Long.parseLong(l.split(" ", 2)[0]))),
                0);
    }

    @Test
    void onMadeUpPipelines() {
        Trials trials = new Trials(functions);
        assertNoDifference(LongStream.range(FIRST, FIRST + TRIALS).mapToObj(trials::of), TRIALS * 9 / 10);
    }

    private void assertNoDifference(Stream<Trial> trials, long atLeast) {
        Engine engine = Targets.named("local").orElseThrow().engine();
        // Two settings each, so that all take their turns.
        Campaign campaign = new Campaign(engine, temp, ALL, 2);
        assertThat(campaign.run(trials)).isEmpty();
        assertThat(campaign.tried()).isGreaterThanOrEqualTo((int) atLeast);
    }
}
