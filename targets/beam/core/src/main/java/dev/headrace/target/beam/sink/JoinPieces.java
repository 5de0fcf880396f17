package dev.headrace.target.beam.sink;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.formats.Formats;
import dev.headrace.formats.PendingFile;
import dev.headrace.formats.file.Failures;
import dev.headrace.target.beam.log.SentSink;
import dev.headrace.target.beam.ship.CarriedFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Makes the file of its pieces, in the order of their names, and removes them. */
final class JoinPieces extends DoFn<KV<Integer, Iterable<KV<String, Long>>>, Void> {
    private static final long serialVersionUID = 1;

    private final SentSink sink;
    private final String base;

    JoinPieces(SentSink sink, String base) {
        this.sink = sink;
        this.base = base;
    }

    @ProcessElement
    public void join(@Element KV<Integer, Iterable<KV<String, Long>>> pieces) {
        try {
            join(pieces.getValue());
        } catch (RunFailure e) {
            throw CarriedFailure.of(e);
        }
    }

    private void join(Iterable<KV<String, Long>> pieces) {
        List<Path> paths = new ArrayList<>();
        long rows = 0;
        for (KV<String, Long> piece : pieces) {
            if (!piece.getKey().isEmpty()) {
                paths.add(Path.of(piece.getKey()));
                rows += piece.getValue();
            }
        }
        paths.sort(null);
        try (PendingFile file = Formats.join(WholeFile.request(sink, base), paths, rows)) {
            file.commit();
        }
        Path folder = WholeFile.piece(sink, base).getParent();
        if (folder != null && Files.isDirectory(folder)) {
            remove(folder);
        }
    }

    /** All that is in the folder: the pieces, and what bundles that failed left. */
    private void remove(Path folder) {
        try (Stream<Path> left = Files.list(folder)) {
            for (Path path : left.toList()) {
                Files.deleteIfExists(path);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw Failures.output(sink.binding().location(), e);
        }
    }
}
