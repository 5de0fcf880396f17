package dev.headrace.target.beam.stream;

import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.target.beam.log.Log;
import dev.headrace.target.beam.log.SentSource;
import dev.headrace.target.beam.log.StreamConnectors;
import dev.headrace.target.beam.log.Timing;
import dev.headrace.target.beam.log.replay.FileReplay;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Sources as they are bound: those with a {@code stream} come from it, the others are there at the start. With a cut, the rows
 * before it come from the {@code batch} binding and only those from it on from the stream: none is missing and none comes twice.
 */
public final class Lives implements Streams {

    private final StreamConnectors connectors;
    private final Path base;
    private final OptionalLong cut;

    /**
     * @param base the folder that relative paths start at
     * @param cut the instant of {@code as stream from INSTANT}, in microseconds
     */
    public Lives(StreamConnectors connectors, Path base, OptionalLong cut) {
        this.connectors = connectors;
        this.base = base;
        this.cut = cut;
    }

    @Override
    public Entry of(SourceDef source, List<String> columns) {
        SentSource sent = SentSource.of(source, columns);
        Optional<Binding> stream = source.stream();
        if (stream.isEmpty()) {
            return new AtStart(FileReplay.of(sent, base));
        }
        Log log = connectors.require(stream.get().connector()).log(sent, base);
        if (cut.isEmpty()) {
            return new Live(log, Timing.of(source));
        }
        Timing from = Timing.of(source).from(cut.getAsLong());
        return source.batch().isPresent()
                ? new Live(log, from, Optional.of(FileReplay.of(sent, base)))
                : new Live(log, from);
    }
}
