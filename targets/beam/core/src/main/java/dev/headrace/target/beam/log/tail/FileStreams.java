package dev.headrace.target.beam.log.tail;

import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.log.Log;
import dev.headrace.target.beam.log.SentSink;
import dev.headrace.target.beam.log.SentSource;
import dev.headrace.target.beam.log.StreamConnector;
import dev.headrace.target.beam.sink.FileParts;
import java.nio.file.Path;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;

/** Files of one format as streams. */
abstract class FileStreams implements StreamConnector {
    private final String name;

    FileStreams(String name) {
        this.name = name;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Log log(SentSource source, Path base) {
        return new FileTail(source, base);
    }

    @Override
    public final PTransform<PCollection<Block>, PDone> sink(SentSink sink, Path base) {
        return new FileParts(sink, base, 1);
    }
}
