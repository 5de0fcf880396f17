package dev.headrace.target.beam.log.replay;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.formats.Formats;
import dev.headrace.formats.InputFile;
import dev.headrace.formats.ReadRequest;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.type.Schema;
import dev.headrace.target.beam.log.Log;
import dev.headrace.target.beam.log.LogReader;
import dev.headrace.target.beam.log.Position;
import dev.headrace.target.beam.log.SentSource;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of a source's batch binding as a log that ends: a partition per file, numbered in the order a batch reads them,
 * and in each the rows in their order. Rows, places and messages are those of a batch.
 */
public final class FileReplay implements Log {
    private static final long serialVersionUID = 1;

    /** Blocks that are small beside a file, so that time goes on steadily. */
    static final int BLOCK_ROWS = 1024;

    private static final int FEW_FILES = 16;
    private static final int SMALL_SPLIT = 1 << 16;

    private final SentSource source;
    private final String base;
    private final ArrayList<SentFile> files;

    /** An {@link InputFile} on its way. */
    private record SentFile(String name, String path, long bytes) implements Serializable {}

    private FileReplay(SentSource source, String base, ArrayList<SentFile> files) {
        this.source = source;
        this.base = base;
        this.files = files;
    }

    /**
     * Looks the files up.
     *
     * @param base the folder that relative paths start at
     * @throws RunFailure HR0702 if there are none, or the source has no batch binding
     */
    public static FileReplay of(SentSource source, Path base) {
        ArrayList<SentFile> files = new ArrayList<>();
        for (InputFile file : Formats.inputs(base, binding(source))) {
            files.add(new SentFile(file.name(), file.path().toString(), file.bytes()));
        }
        return new FileReplay(source, base.toString(), files);
    }

    private static Binding binding(SentSource source) {
        return source.source()
                .batch()
                .orElseThrow(() -> new RunFailure(
                        Diagnostic.of(Code.HR0702, "source `" + source.source().name() + "` has no files to replay")
                                .help("give it a `batch = …` binding, here or in a profile")
                                .build()));
    }

    @Override
    public Schema schema() {
        return source.wanted();
    }

    @Override
    public List<Position> beginnings() {
        List<Position> all = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            all.add(new Position(i, 0, "0"));
        }
        return all;
    }

    @Override
    public LogReader open(List<Position> from) {
        return new ReplayReader(this, from);
    }

    @Override
    public String name(int partition) {
        return partition < files.size() ? files.get(partition).name() : "";
    }

    InputFile file(int partition) {
        SentFile file = files.get(partition);
        return new InputFile(partition, file.name(), Path.of(file.path()), file.bytes());
    }

    /** What to read; the same pieces each time, since positions count them. */
    ReadRequest request() {
        int splitBytes = files.size() > FEW_FILES ? SMALL_SPLIT : ReadRequest.SPLIT_BYTES;
        return ReadRequest.of(
                        Path.of(base),
                        binding(source),
                        source.source().schema(),
                        source.wanted().names())
                .sized(BLOCK_ROWS, splitBytes);
    }
}
