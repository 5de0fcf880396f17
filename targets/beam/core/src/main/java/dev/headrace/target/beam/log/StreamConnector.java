package dev.headrace.target.beam.log;

import dev.headrace.target.beam.block.Block;
import java.nio.file.Path;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;

/** What reads and writes the streams of one connector. Those of other rooms are found by {@link java.util.ServiceLoader}. */
public interface StreamConnector {

    /** As bindings name it: {@code kafka}. */
    String name();

    /**
     * What the source's stream binding reads.
     *
     * @param base the folder that relative paths start at
     */
    Log log(SentSource source, Path base);

    /** What writes blocks of rows to the sink's stream binding. */
    PTransform<PCollection<Block>, PDone> sink(SentSink sink, Path base);
}
