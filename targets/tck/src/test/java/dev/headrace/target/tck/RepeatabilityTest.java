package dev.headrace.target.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.function.Functions;
import dev.headrace.target.Engine;
import dev.headrace.target.OutputTarget;
import dev.headrace.target.Resources;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import dev.headrace.target.Targets;
import dev.headrace.target.tck.written.WrittenTrials;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run says of bad rows is the same each time, on any number of threads and in any memory. */
final class RepeatabilityTest {

    @TempDir
    private Path temp;

    @Test
    void theSameIssuesAndWarnings() {
        Engine engine = Targets.named("local").orElseThrow().engine();
        Functions functions = Functions.load();
        Trials made = new Trials(functions);
        Stream<Trial> trials =
                Stream.concat(LongStream.range(0, 300).mapToObj(made::of), WrittenTrials.all(functions).stream());
        trials.forEach(trial -> assertThat(said(engine, trial, 4, 1 << 12))
                .as(trial.name())
                .isEqualTo(said(engine, trial, 1, 1 << 28)));
    }

    private List<Object> said(Engine engine, Trial trial, int threads, long memory) {
        RunRequest request = RunRequest.of(Runs.plan(trial, true), temp, temp)
                .given(trial.rows())
                .outputs(new OutputTarget.InMemory(0))
                .resources(new Resources(memory, threads, temp));
        try {
            RunReport report = engine.run(request);
            return List.of(report.issues(), report.warnings(), report.sources());
        } catch (RunFailure failure) {
            return List.of(failure.diagnostic());
        }
    }
}
