package dev.headrace.target.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.function.Functions;
import dev.headrace.target.Engine;
import dev.headrace.target.Targets;
import dev.headrace.target.tck.written.WrittenTrials;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A step that makes a table of a table gets its rows in the canonical order, on the one engine that runs it. */
final class WholeTableStepTest {

    @TempDir
    private Path temp;

    @Test
    void getsTheRowsInTheCanonicalOrder() {
        Engine engine = Targets.named("local").orElseThrow().engine();
        for (Trial trial : WrittenTrials.ofTables(Functions.load())) {
            assertThat(Runs.expected(trial, false).outputs().get("made").list()).hasSize(9);
            assertThat(new Conformance(engine, temp)
                            .check(trial, List.of(Setting.USUAL, Setting.CRAMPED, Setting.PLAIN))
                            .map(Difference::report))
                    .isEmpty();
        }
    }
}
