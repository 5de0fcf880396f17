package dev.headrace.formats.file;

import dev.headrace.formats.PendingFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A text file made of parts written elsewhere, byte by byte: a head, then each part. Compressed parts stay compressed, since
 * gzip members and zstd frames may follow each other.
 */
public final class JoinedText implements PendingFile {
    private final String shown;
    private final RowPrinter printer;
    private final List<Path> parts;
    private final long rows;
    private final OutputFile file;
    private boolean finished;

    /** @param shown the output's name in messages */
    public JoinedText(String shown, Path target, RowPrinter printer, List<Path> parts, long rows) {
        this.shown = shown;
        this.printer = printer;
        this.parts = List.copyOf(parts);
        this.rows = rows;
        try {
            file = new OutputFile(target);
        } catch (IOException e) {
            throw Failures.output(shown, e);
        }
    }

    @Override
    public void finish() {
        if (finished) {
            return;
        }
        try {
            head();
            for (Path part : parts) {
                Files.copy(part, file.out());
            }
            file.finish();
            finished = true;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void head() throws IOException {
        ByteSink sink = new ByteSink();
        printer.head(sink);
        if (sink.size() > 0 || parts.isEmpty()) {
            try (OutputStream out = Compression.of(file.target().toString()).compress(file.out())) {
                sink.flushTo(out);
            }
        }
    }

    @Override
    public void commit() {
        finish();
        try {
            file.commit();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private RuntimeException failed(IOException e) {
        close();
        return Failures.output(shown, e);
    }

    @Override
    public Path path() {
        return file.target();
    }

    @Override
    public long rows() {
        return rows;
    }

    @Override
    public long bytes() {
        return file.bytes();
    }

    @Override
    public void close() {
        file.close();
    }
}
