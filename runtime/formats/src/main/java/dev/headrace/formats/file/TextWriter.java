package dev.headrace.formats.file;

import dev.headrace.formats.BatchWriter;
import dev.headrace.kernels.batch.Batch;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Writes rows of text, compressed as the target's name says. */
public final class TextWriter implements BatchWriter {

    private static final int FLUSH = 1 << 16;

    private final String shown;
    private final RowPrinter printer;
    private final OutputFile file;
    private final OutputStream out;
    private final ByteSink sink = new ByteSink();
    private long rows;
    private boolean finished;

    /** @param shown the output's name in messages */
    public TextWriter(String shown, Path target, RowPrinter printer) {
        this.shown = shown;
        this.printer = printer;
        OutputFile opened = null;
        try {
            opened = new OutputFile(target);
            file = opened;
            out = Compression.of(target.toString()).compress(opened.out());
            printer.head(sink);
        } catch (IOException e) {
            if (opened != null) {
                opened.close();
            }
            throw Failures.output(shown, e);
        }
    }

    @Override
    public void write(Batch batch) {
        try {
            printer.begin(batch);
            for (int row = 0; row < batch.size(); row++) {
                printer.row(row, sink);
                if (sink.size() >= FLUSH) {
                    sink.flushTo(out);
                }
            }
            rows += batch.size();
        } catch (IOException e) {
            throw failed(e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    @Override
    public void finish() {
        if (finished) {
            return;
        }
        try {
            sink.flushTo(out);
            // Ends the compressed stream; the file below stays open until it has its name.
            out.close();
            file.finish();
            finished = true;
        } catch (IOException e) {
            throw failed(e);
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
