package dev.headrace.target.beam.kafka;

import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.log.Log;
import dev.headrace.target.beam.log.SentSink;
import dev.headrace.target.beam.log.SentSource;
import dev.headrace.target.beam.log.StreamConnector;
import java.nio.file.Path;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;

/** Topics. */
public final class KafkaConnector implements StreamConnector {

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public Log log(SentSource source, Path base) {
        return KafkaLog.of(source, base);
    }

    @Override
    public PTransform<PCollection<Block>, PDone> sink(SentSink sink, Path base) {
        return new TopicSink(Topic.of(sink, base));
    }
}
