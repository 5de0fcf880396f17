package dev.headrace.target.beam.log.tail;

import dev.headrace.formats.Formats;
import dev.headrace.formats.InputFile;
import dev.headrace.formats.ReadRequest;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.type.Schema;
import dev.headrace.target.beam.log.Log;
import dev.headrace.target.beam.log.LogReader;
import dev.headrace.target.beam.log.Position;
import dev.headrace.target.beam.log.SentSource;
import java.nio.file.Path;
import java.util.List;

/**
 * A text file that grows, or a folder or pattern of such files, as a log of one partition. Files are read in the order of
 * their names, and each is over when a later one is there: the way logs are rotated. Only whole records are read.
 *
 * <p>A file that is renamed and begun anew is read to its end first. One that got shorter is refused (HR0702), and so is one that
 * was replaced while nobody read it, since rows may be lost.
 */
public final class FileTail implements Log {
    private static final long serialVersionUID = 1;

    private final SentSource source;
    private final String base;

    /** @param base the folder that relative paths start at */
    public FileTail(SentSource source, Path base) {
        this.source = source;
        this.base = base.toString();
    }

    private Binding binding() {
        return source.source().stream().orElseThrow(() -> new IllegalStateException("no stream to read"));
    }

    @Override
    public Schema schema() {
        return source.wanted();
    }

    @Override
    public List<Position> beginnings() {
        return List.of(new TailMark("", "", 1, 0).at(0));
    }

    @Override
    public LogReader open(List<Position> from) {
        return new TailReader(this, from);
    }

    /** The location; where it stands for several files, with the number of the file among those read, from 0. */
    @Override
    public String name(int input) {
        return input == 0 ? binding().location() : binding().location() + "[" + input + "]";
    }

    ReadRequest request() {
        return ReadRequest.of(
                Path.of(base),
                binding(),
                source.source().schema(),
                source.wanted().names());
    }

    /** The files there are now, in order; none if there is none yet. */
    List<InputFile> files() {
        return Formats.inputsIfAny(Path.of(base), binding());
    }
}
