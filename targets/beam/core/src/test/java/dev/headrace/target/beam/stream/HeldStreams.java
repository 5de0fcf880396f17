package dev.headrace.target.beam.stream;

import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.log.Log;
import dev.headrace.target.beam.log.SentSink;
import dev.headrace.target.beam.log.SentSource;
import dev.headrace.target.beam.log.StreamConnector;
import dev.headrace.target.beam.log.memory.MemoryLog;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;

/** Streams that stand in memory and end, so that a live stream can be tried in a test. */
public final class HeldStreams implements StreamConnector {

    static final String NAME = "held";
    private static final Map<String, Consumer<MemoryLog>> ROWS = new ConcurrentHashMap<>();

    /** The rows of a stream, by its location. */
    static void put(String location, Consumer<MemoryLog> rows) {
        ROWS.put(location, rows);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Log log(SentSource source, Path base) {
        MemoryLog log = new MemoryLog(source, 1, 2, true);
        String location = source.source().stream().orElseThrow().location();
        Objects.requireNonNull(ROWS.get(location)).accept(log);
        return log;
    }

    @Override
    public PTransform<PCollection<Block>, PDone> sink(SentSink sink, Path base) {
        return new PTransform<>() {
            private static final long serialVersionUID = 1;

            @Override
            public PDone expand(PCollection<Block> input) {
                input.apply("catch", ParDo.of(new Caught(sink.binding().location())));
                return PDone.in(input.getPipeline());
            }
        };
    }
}
