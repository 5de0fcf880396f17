package dev.headrace.target.beam.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.function.Functions;
import dev.headrace.target.Engine;
import dev.headrace.target.Mode;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import dev.headrace.target.Targets;
import dev.headrace.target.tck.Campaign;
import dev.headrace.target.tck.Setting;
import dev.headrace.target.tck.Trials;
import dev.headrace.target.tck.written.WrittenTrials;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Made-up pipelines on the runners do what the rules of meaning say, beside the brute-force oracle. {@code
 * -Dheadrace.runners.trials=500} tries more than the usual few, {@code -Dheadrace.runners.first=7} begins elsewhere. What the
 * oracle finds is made as small as it gets and told with its seed.
 */
@Timeout(1200)
class RunnersConformTest {

    private static final long FIRST = Long.getLong("headrace.runners.first", 0);
    private static final long TRIALS = Long.getLong("headrace.runners.trials", 48);
    private static final List<Setting> SETTINGS = List.of(Setting.USUAL, Setting.CRAMPED, Setting.PLAIN);

    @Test
    void sparkInBatch() throws IOException {
        conforms(batch("beam.spark"), FIRST);
    }

    @Test
    void flinkInBatch() throws IOException {
        conforms(batch("beam.flink"), FIRST + TRIALS);
    }

    /** Those that cannot be streams run on the local engine. */
    @Test
    void flinkOnStreams() throws IOException {
        Engine local = Targets.named("local").orElseThrow().engine();
        Engine stream = SharedRunners.engine("beam.flink", Mode.STREAM);
        AtomicInteger streamed = new AtomicInteger();
        conforms(
                request -> {
                    try {
                        RunReport report = stream.run(patient(request));
                        streamed.incrementAndGet();
                        return report;
                    } catch (RunFailure failure) {
                        if (failure.diagnostic().code() == Code.HR0501) {
                            return local.run(request);
                        }
                        streamed.incrementAndGet();
                        throw failure;
                    }
                },
                FIRST + 2 * TRIALS);
        assertThat((long) streamed.get()).isGreaterThanOrEqualTo(TRIALS / 5);
    }

    @Test
    void stepsInJavaInBatch() throws IOException {
        for (String target : List.of("beam.spark", "beam.flink")) {
            Campaign campaign = new Campaign(batch(target), SharedRunners.temp(), List.of(Setting.USUAL), 1);
            assertThat(campaign.run(WrittenTrials.ofSteps(Functions.load()).stream()))
                    .as(target)
                    .isEmpty();
        }
    }

    @Test
    void stepsInJavaOnStreams() throws IOException {
        Engine stream = SharedRunners.engine("beam.flink", Mode.STREAM);
        Campaign campaign = new Campaign(r -> stream.run(patient(r)), SharedRunners.temp(), List.of(Setting.USUAL), 1);
        assertThat(campaign.run(WrittenTrials.ofSteps(Functions.load()).stream()))
                .isEmpty();
    }

    private static Engine batch(String target) {
        return SharedRunners.engine(target, Mode.BATCH);
    }

    /** A third of the trials in each setting; those that want as many threads follow each other and share what a runner has made for it. */
    private static void conforms(Engine engine, long first) throws IOException {
        Trials trials = new Trials(Functions.load());
        long each = Math.max(1, TRIALS / SETTINGS.size());
        long next = first;
        long tried = 0;
        for (Setting setting : SETTINGS) {
            Campaign campaign = new Campaign(engine, SharedRunners.temp(), List.of(setting), 1);
            assertThat(campaign.run(LongStream.range(next, next + each).mapToObj(trials::of)))
                    .isEmpty();
            tried += campaign.tried();
            next += each;
        }
        assertThat(tried).isGreaterThanOrEqualTo(each * SETTINGS.size() * 9 / 10);
    }

    /** Made-up rows come in any order, and the oracle knows no late ones. */
    private static RunRequest patient(RunRequest r) {
        return new RunRequest(
                ExamplePlan.patient(r.plan()),
                r.stages(),
                r.params(),
                r.base(),
                r.given(),
                r.outputs(),
                r.resources(),
                r.progress(),
                r.cancellation());
    }
}
