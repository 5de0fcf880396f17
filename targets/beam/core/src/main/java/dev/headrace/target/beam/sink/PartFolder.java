package dev.headrace.target.beam.sink;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.formats.BatchWriter;
import dev.headrace.formats.Formats;
import dev.headrace.formats.WriteRequest;
import dev.headrace.formats.file.Failures;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.target.beam.log.SentSink;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The folder a stream writes parts into. */
final class PartFolder {
    private final SentSink sink;
    private final Path folder;

    PartFolder(SentSink sink, Path base) {
        this.sink = sink;
        this.folder = base.resolve(sink.binding().location());
    }

    /**
     * Writes rows as one part, in place of parts that hold some of them.
     *
     * @throws RunFailure HR0703 if it cannot be written, or the folder holds another stream's parts
     */
    void write(int shard, Pending rows) {
        try {
            Files.createDirectories(folder);
            claim(shard, rows.run());
            List<Path> old = inside(shard, rows);
            Path made = part(shard, rows);
            for (Path path : old) {
                if (!path.equals(made)) {
                    Files.deleteIfExists(path);
                }
            }
        } catch (IOException e) {
            throw Failures.output(sink.binding().location(), e);
        }
    }

    /** Makes the shard this run's. Two runs number their rows alike, and would take each other's place. */
    private void claim(int shard, String run) throws IOException {
        Path mark = folder.resolve(String.format(Locale.ROOT, "_headrace-%05d", shard));
        if (!Files.exists(mark)) {
            if (!inside(shard, 0, Long.MAX_VALUE).isEmpty()) {
                throw taken();
            }
            Path made = Files.createTempFile(folder, "_headrace-", ".tmp");
            Files.writeString(made, run);
            Files.move(made, mark, StandardCopyOption.ATOMIC_MOVE);
        } else if (!Files.readString(mark).equals(run)) {
            throw taken();
        }
    }

    private RunFailure taken() {
        return new RunFailure(Diagnostic.of(
                        Code.HR0703, "the folder `" + sink.binding().location() + "` holds the parts of another stream")
                .note("a stream that starts anew does not continue what an earlier one wrote")
                .help("resume the earlier one from its checkpoint, or write to another folder")
                .build());
    }

    private Path part(int shard, Pending rows) {
        Binding bound = sink.binding();
        Binding binding = new Binding(
                bound.connector(),
                name(shard, rows.first()) + "." + bound.connector(),
                bound.options(),
                bound.renames());
        try (BatchWriter writer = Formats.write(WriteRequest.of(folder, binding, sink.schema()))) {
            for (Batch batch : rows.batches()) {
                writer.write(batch);
            }
            writer.commit();
            return writer.path();
        }
    }

    private static String name(int shard, long first) {
        return String.format(Locale.ROOT, "part-%05d-%019d", shard, first);
    }

    private List<Path> inside(int shard, Pending rows) throws IOException {
        return inside(shard, rows.first(), rows.end());
    }

    /** The shard's parts that begin with a row from {@code from} to before {@code to}. */
    private List<Path> inside(int shard, long from, long to) throws IOException {
        String low = name(shard, from);
        String high = name(shard, to);
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "part-*")) {
            for (Path path : parts) {
                String name = path.getFileName().toString();
                String bare = name.substring(0, Math.min(name.length(), low.length()));
                if (bare.compareTo(low) >= 0 && bare.compareTo(high) < 0) {
                    found.add(path);
                }
            }
        }
        return found;
    }
}
