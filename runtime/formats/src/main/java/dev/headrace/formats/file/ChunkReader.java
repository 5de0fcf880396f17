package dev.headrace.formats.file;

import dev.headrace.formats.FileRange;
import dev.headrace.formats.InputFile;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a text file as chunks of whole records, decompressing as its name says. */
public final class ChunkReader implements AutoCloseable {

    /** Bytes behind a chunk that may be looked at. */
    public static final int SLACK = 16;

    /** A record this long is taken for a quote that was never closed. */
    static final int LONGEST_RECORD = 1 << 27;

    private final InputFile file;
    private final RecordCutter cutter;
    private final int size;
    private final BufferPool pool;
    private final InputStream in;
    private final CountingStream raw;

    /** What is left over from the chunk before, at the start of a buffer. */
    private byte[] buffer;

    private final long firstLine;

    private int filled;
    private long line;
    private boolean first;
    private boolean ended;

    public ChunkReader(InputFile file, Encoding encoding, RecordCutter cutter, int size, BufferPool pool) {
        this(FileRange.whole(file), encoding, cutter, size, pool);
    }

    /** Reads some of a file's records; unless it is all of them, the file is neither compressed nor encoded. */
    public ChunkReader(FileRange range, Encoding encoding, RecordCutter cutter, int size, BufferPool pool) {
        this.file = range.file();
        this.firstLine = range.line();
        this.line = range.line();
        this.first = range.from() == 0;
        this.cutter = cutter;
        // A small file takes a small buffer; one byte more than it has shows the end in the same read.
        this.size = (int) Math.min(size, Math.max(file.bytes(), 64) * 8 + 1);
        this.pool = pool;
        this.buffer = pool.take(this.size + SLACK);
        try {
            raw = new CountingStream(bytes(range));
            in = opened(encoding);
        } catch (IOException e) {
            throw Failures.input(file.name(), e);
        }
    }

    private static InputStream bytes(FileRange range) throws IOException {
        InputStream in = Files.newInputStream(range.file().path());
        if (range.isWhole()) {
            return in;
        }
        in.skipNBytes(range.from());
        return new LimitedStream(in, range.to() - range.from());
    }

    private InputStream opened(Encoding encoding) throws IOException {
        try {
            return encoding.decode(Compression.of(file.path().toString()).decompress(raw));
        } catch (EOFException e) {
            // An empty file with the ending of a compressed one.
            raw.close();
            throw e;
        }
    }

    /** Bytes of the file read so far. */
    public long bytesRead() {
        return raw.count();
    }

    /** The next records, null at the end. */
    public @Nullable Chunk next() {
        try {
            return read();
        } catch (IOException | RuntimeException e) {
            throw failure(e);
        }
    }

    private @Nullable Chunk read() throws IOException {
        while (!ended && cutter.cut() < 0) {
            if (filled == buffer.length - SLACK) {
                grow();
            }
            int from = filled;
            fill();
            if (first && from == 0) {
                from = skipMark();
            }
            cutter.scan(buffer, from, filled);
        }
        return ended ? rest() : cutOff();
    }

    private void fill() throws IOException {
        int limit = buffer.length - SLACK;
        while (filled < limit) {
            int count = in.read(buffer, filled, limit - filled);
            if (count < 0) {
                ended = true;
                return;
            }
            filled += count;
        }
    }

    /** A byte order mark is no part of the text. */
    private int skipMark() {
        first = false;
        if (filled >= 2 && isUtf16(buffer[0] & 0xff, buffer[1] & 0xff)) {
            throw Failures.input(
                    "`" + file.name() + "` is UTF-16 text",
                    "save it as UTF-8; a binding of csv may say `encoding = \"utf-16\"`");
        }
        if (filled >= 3 && buffer[0] == (byte) 0xef && buffer[1] == (byte) 0xbb && buffer[2] == (byte) 0xbf) {
            System.arraycopy(buffer, 3, buffer, 0, filled - 3);
            filled -= 3;
        }
        return 0;
    }

    private static boolean isUtf16(int a, int b) {
        return (a == 0xff && b == 0xfe) || (a == 0xfe && b == 0xff);
    }

    private void grow() {
        if (buffer.length >= LONGEST_RECORD) {
            throw Failures.input(
                    "`" + file.name() + "` has a record of more than " + (LONGEST_RECORD >> 20) + " MiB at line "
                            + line,
                    "a quote may have been opened there and never closed");
        }
        buffer = Arrays.copyOf(buffer, (buffer.length - SLACK) * 2 + SLACK);
    }

    private Chunk cutOff() {
        int cut = cutter.cut();
        Chunk chunk = new Chunk(file, buffer, 0, cut, line, false);
        line = firstLine + cutter.linesAtCut();
        int left = filled - cut;
        byte[] next = pool.take(Math.max(size, left) + SLACK);
        System.arraycopy(buffer, cut, next, 0, left);
        buffer = next;
        filled = left;
        cutter.moved(cut);
        return chunk;
    }

    private @Nullable Chunk rest() {
        if (filled == 0) {
            return null;
        }
        boolean unterminated = buffer[filled - 1] != '\n';
        if (unterminated) {
            buffer[filled++] = '\n';
        }
        Chunk chunk = new Chunk(file, buffer, 0, filled, line, unterminated);
        filled = 0;
        return chunk;
    }

    private RuntimeException failure(Exception e) {
        close();
        if (e instanceof IOException io) {
            return Failures.input(file.name(), io);
        }
        if (e instanceof io.airlift.compress.MalformedInputException) {
            return Failures.input(file.name(), new java.util.zip.ZipException());
        }
        return (RuntimeException) e;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            // Nothing was written; what could be read has been.
        }
    }
}
