package dev.headrace.target.beam.stream;

import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.target.beam.log.SentSource;
import dev.headrace.target.beam.log.Timing;
import dev.headrace.target.beam.log.replay.FileReplay;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of batch bindings as streams: of the sources that declare a stream, or, if none does, of all whose rows have a
 * time. The others are there at the start. Where no lateness is declared no row is late.
 */
public final class Replays implements Streams {

    private final Path base;
    private final boolean declared;

    /** @param base the folder that relative paths start at */
    public Replays(Pipeline pipeline, Path base) {
        this.base = base;
        this.declared = pipeline.sources().stream().anyMatch(s -> s.stream().isPresent());
    }

    @Override
    public Entry of(SourceDef source, List<String> columns) {
        FileReplay files = FileReplay.of(SentSource.of(source, columns), base);
        return isLive(source, declared) ? new Live(files, timing(source)) : new AtStart(files);
    }

    static boolean isLive(SourceDef source, boolean declared) {
        return declared
                ? source.stream().isPresent()
                : source.schema().eventTime().isPresent();
    }

    /** As declared; without a lateness the watermark waits for the end. */
    static Timing timing(SourceDef source) {
        return source.lateness().isPresent() ? Timing.of(source) : new Timing(Long.MAX_VALUE, -1, Long.MIN_VALUE);
    }
}
