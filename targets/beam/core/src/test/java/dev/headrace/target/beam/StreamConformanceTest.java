package dev.headrace.target.beam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.Plan;
import dev.headrace.target.Engine;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import dev.headrace.target.Targets;
import dev.headrace.target.tck.Campaign;
import dev.headrace.target.tck.Setting;
import dev.headrace.target.tck.Trial;
import dev.headrace.target.tck.Trials;
import dev.headrace.target.tck.written.WrittenTrials;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Made-up pipelines replayed as streams on the Direct runner do what the rules of meaning say: rows, bad rows, ceilings,
 * expectations. Those that cannot be streams run on the local engine. {@code -Dheadrace.tck.streams=500} tries more.
 */
final class StreamConformanceTest {
    private static final long FIRST = Long.getLong("headrace.tck.first", 0);
    private static final long TRIALS = Long.getLong("headrace.tck.streams", 60);

    @TempDir
    private Path temp;

    @Test
    void onMadeUpPipelines() {
        AtomicInteger streamed = new AtomicInteger();
        Trials trials = new Trials(Functions.load());
        Campaign campaign =
                new Campaign(streamOrLocal(streamed), temp, List.of(Setting.USUAL, Setting.CRAMPED, Setting.PLAIN), 1);
        assertThat(campaign.run(LongStream.range(FIRST, FIRST + TRIALS).mapToObj(trials::of)))
                .isEmpty();
        assertThat((long) streamed.get()).isGreaterThanOrEqualTo(TRIALS / 5);
    }

    @Test
    void onStepsInJava() {
        AtomicInteger streamed = new AtomicInteger();
        List<Trial> trials = WrittenTrials.ofSteps(Functions.load());
        Campaign campaign =
                new Campaign(streamOrLocal(streamed), temp, List.of(Setting.USUAL, Setting.CRAMPED, Setting.PLAIN), 1);
        assertThat(campaign.run(trials.stream())).isEmpty();
        assertThat(streamed.get()).isEqualTo(trials.size());
    }

    private static Engine streamOrLocal(AtomicInteger streamed) {
        Engine local = Targets.named("local").orElseThrow().engine();
        Engine stream = new StreamEngine(StreamConformanceTest::options);
        return request -> {
            try {
                RunReport report = stream.run(neverLate(request));
                streamed.incrementAndGet();
                return report;
            } catch (RunFailure failure) {
                if (failure.diagnostic().code() == Code.HR0501) {
                    return local.run(request);
                }
                streamed.incrementAndGet();
                throw failure;
            }
        };
    }

    /** The same, of sources that declare no lateness: made-up rows come in any order, and the oracle knows no late ones. */
    private static RunRequest neverLate(RunRequest r) {
        Pipeline p = r.plan().pipeline();
        List<SourceDef> sources = p.sources().stream()
                .map(s -> new SourceDef(
                        s.name(),
                        s.schema(),
                        s.batch(),
                        s.stream(),
                        OptionalLong.empty(),
                        s.late(),
                        s.idle(),
                        s.onError(),
                        s.checks(),
                        s.expectations(),
                        s.doc()))
                .toList();
        Pipeline patient =
                new Pipeline(p.packageName(), p.params(), sources, p.relations(), p.sinks(), p.tests(), p.unbuilt());
        return new RunRequest(
                new Plan(patient, r.plan().stages()),
                r.stages(),
                r.params(),
                r.base(),
                r.given(),
                r.outputs(),
                r.resources(),
                r.progress(),
                r.cancellation());
    }

    private static DirectOptions options() {
        DirectOptions options = PipelineOptionsFactory.create().as(DirectOptions.class);
        options.setRunner(DirectRunner.class);
        options.setBlockOnRun(false);
        options.setTargetParallelism(2);
        return options;
    }
}
