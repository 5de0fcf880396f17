package dev.headrace.target.beam.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.pipeline.Binding;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.block.BlockCoder;
import dev.headrace.target.beam.log.Arrival;
import dev.headrace.target.beam.log.Log;
import dev.headrace.target.beam.log.LogSource;
import dev.headrace.target.beam.log.SentSink;
import dev.headrace.target.beam.log.StreamConnector;
import dev.headrace.target.beam.log.StreamConnectors;
import dev.headrace.target.beam.log.Timing;
import dev.headrace.testkit.broker.Broker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A topic read on the Direct runner, which checkpoints and resumes at random, judged and written to two topics. */
@Timeout(60)
final class EndToEndTest {
    private static final TupleTag<Block> GOOD = new TupleTag<>("good");
    private static final TupleTag<Block> LATE = new TupleTag<>("late");
    private static final long LATENESS = 5_000_000;

    @Test
    void everyRowArrivesOnceWhereItBelongs(@TempDir Path folder) throws Exception {
        try (Broker broker = new Broker(folder)) {
            broker.topic("in", 3);
            broker.topic("good", 2);
            broker.topic("late", 1);
            List<String> good = new ArrayList<>();
            List<String> late = new ArrayList<>();
            PipelineResult running = start(broker);
            Random random = new Random(11);
            TreeMap<Integer, Long> greatest = new TreeMap<>();
            for (long id = 0; id < 200; id++) {
                int partition = random.nextInt(3);
                long time = id * 500_000 - random.nextInt(10_000_000);
                Long before = greatest.get(partition);
                (before != null && time < before - LATENESS ? late : good).add(Payments.json(id, time));
                greatest.merge(partition, time, Math::max);
                broker.send("in", partition, Payments.json(id, time));
                if (id == 100) {
                    broker.send("in", partition, "poison");
                }
            }
            while (broker.texts("good").size() + broker.texts("late").size() < 200) {
                Thread.sleep(200);
            }
            running.cancel();
            assertThat(late).isNotEmpty();
            assertThat(broker.texts("good")).containsExactlyInAnyOrderElementsOf(good);
            assertThat(broker.texts("late")).containsExactlyInAnyOrderElementsOf(late);
        }
    }

    private static PipelineResult start(Broker broker) {
        DirectOptions options = PipelineOptionsFactory.create().as(DirectOptions.class);
        options.setBlockOnRun(false);
        StreamConnector kafka = StreamConnectors.load().require("kafka");
        Binding in = Payments.binding(broker, "in");
        Log log = kafka.log(Payments.sent(in), Path.of("."));
        Pipeline pipeline = Pipeline.create(options);
        PCollectionTuple parts = pipeline.apply(LogSource.of(log, new Timing(LATENESS, -1, Long.MIN_VALUE))
                        .read())
                .apply(ParDo.of(new Parts()).withOutputTags(GOOD, TupleTagList.of(LATE)));
        for (TupleTag<Block> tag : List.of(GOOD, LATE)) {
            Binding out = Payments.binding(broker, tag.getId());
            parts.get(tag)
                    .setCoder(BlockCoder.of())
                    .apply(tag.getId(), kafka.sink(SentSink.of(tag.getId(), Payments.SCHEMA, out), Path.of(".")));
        }
        return pipeline.run();
    }

    private static final class Parts extends DoFn<Arrival, Block> {
        @ProcessElement
        public void part(@Element Arrival arrival, MultiOutputReceiver out) {
            arrival.good().ifPresent(out.get(GOOD)::output);
            arrival.late().ifPresent(out.get(LATE)::output);
        }
    }
}
