package dev.headrace.target.beam.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.target.beam.log.memory.MemoryLog;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.Test;

/** The source in a pipeline: it travels, is split, checkpointed and resumed by the runner, and ends. */
final class DirectReadTest {

    @Test
    void everyRowComesOnceWithItsVerdict() {
        MemoryLog log = new MemoryLog(Readings.sent(Readings.source(1_000)), 3, 2, true);
        for (long id = 0; id < 60; id++) {
            log.row((int) (id % 3), id, id % 10 == 9 ? 0L : id * 1_000);
        }
        log.poison(1, "it is not JSON");
        Pipeline pipeline = Pipeline.create(PipelineOptionsFactory.create());
        PCollection<Arrival> read = pipeline.apply(
                LogSource.of(log, new Timing(1_000, -1, Long.MIN_VALUE)).read());
        PCollection<String> seen = read.apply(ParDo.of(new Seen())).setCoder(StringUtf8Coder.of());
        PAssert.that(seen).satisfies(rows -> {
            assertThat(rows)
                    .hasSize(61)
                    .doesNotHaveDuplicates()
                    .contains("late 9", "late 59", "good 0", "bad it is not JSON");
            assertThat(rows).filteredOn(r -> r.startsWith("late")).hasSize(6);
            return null;
        });
        assertThat(pipeline.run().waitUntilFinish()).isEqualTo(PipelineResult.State.DONE);
    }

    private static final class Seen extends DoFn<Arrival, String> {
        @ProcessElement
        public void see(@Element Arrival arrival, OutputReceiver<String> out) {
            Readings.ids(arrival.good()).forEach(id -> out.output("good " + id));
            Readings.ids(arrival.late()).forEach(id -> out.output("late " + id));
            arrival.bad().forEach(b -> out.output("bad " + b.reason()));
        }
    }
}
