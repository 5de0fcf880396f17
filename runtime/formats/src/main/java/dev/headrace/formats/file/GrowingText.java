package dev.headrace.formats.file;

import dev.headrace.formats.BatchReader;
import dev.headrace.formats.InputFile;
import dev.headrace.formats.RowRejector;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text file that others write to. It gives the whole records there are so far, and can be read on from where they end, now
 * or by another process. The file is held open: what it was renamed to meanwhile is read to its end. For one thread.
 */
public final class GrowingText implements AutoCloseable {
    private static final int PIECE = 1 << 16;

    private final InputFile file;
    private final TextFormat format;
    private final FileChannel channel;
    private TextFormat.@Nullable Rows rows;

    /** What follows the head in the first piece. */
    private @Nullable Chunk pending;

    private long offset;
    private long line;

    /**
     * Opens a file.
     *
     * @param offset where to read on, in bytes: 0 or what {@link #offset()} gave
     * @param line the line number there, 1 at the start
     */
    public GrowingText(InputFile file, TextFormat format, long offset, long line) {
        if (Compression.of(file.path().toString()) != Compression.NONE) {
            throw Failures.input(
                    "`" + file.name() + "` is compressed and cannot be read while it grows",
                    "read it in batch, or unpack it");
        }
        if (format.encoding() != Encoding.UTF_8) {
            throw Failures.input(
                    "`" + file.name() + "` is not UTF-8 and cannot be read while it grows",
                    "read it in batch, or write UTF-8");
        }
        this.file = file;
        this.format = format;
        this.offset = offset;
        this.line = line;
        try {
            channel = FileChannel.open(file.path(), StandardOpenOption.READ);
        } catch (IOException e) {
            throw Failures.input(file.name(), e);
        }
    }

    /** The whole records that were written since; null if there is none. They count as read. */
    public @Nullable BatchReader next(RowRejector bad) {
        try {
            Chunk chunk = chunk();
            TextFormat.Rows parser = rows;
            return chunk == null || parser == null ? null : parser.read(chunk, bad);
        } catch (IOException e) {
            throw Failures.input(file.name(), e);
        }
    }

    private @Nullable Chunk chunk() throws IOException {
        if (channel.size() < offset) {
            throw Failures.input(
                    "`" + file.name() + "` is shorter than what was read of it: it was cut off or written anew",
                    "rows may be lost; let it grow, or begin a new file");
        }
        if (rows == null && !head()) {
            return null;
        }
        Chunk first = pending;
        if (first != null) {
            pending = null;
            return first;
        }
        Chunk chunk = piece(offset, line);
        if (chunk != null) {
            count(chunk);
        }
        return chunk;
    }

    /** Reads the file's head; gives false if it is not whole yet. */
    private boolean head() throws IOException {
        Chunk first = piece(0, 1);
        if (first == null) {
            return false;
        }
        TextFormat.Opened opened = format.open(file, first);
        rows = opened.rows();
        if (offset == 0) {
            Chunk rest = opened.first();
            pending = rest != null && rest.from() < rest.end() ? rest : null;
            count(first);
        }
        return true;
    }

    private void count(Chunk chunk) {
        int mark = offset == 0 ? chunk.from() : 0;
        offset += chunk.end() - chunk.from() + mark;
        for (int i = chunk.from(); i < chunk.end(); i++) {
            line += chunk.bytes()[i] == '\n' ? 1 : 0;
        }
    }

    /** The whole records that start at a place, null if there are none. */
    private @Nullable Chunk piece(long from, long atLine) throws IOException {
        RecordCutter cutter = format.cutter();
        byte[] bytes = new byte[PIECE + ChunkReader.SLACK];
        int filled = 0;
        int start = 0;
        while (true) {
            int read = channel.read(
                    ByteBuffer.wrap(bytes, filled, bytes.length - ChunkReader.SLACK - filled), from + filled);
            if (read <= 0) {
                return null;
            }
            int before = filled;
            filled += read;
            if (from == 0 && before == 0) {
                start = markLength(bytes, filled);
            }
            cutter.scan(bytes, Math.max(before, start), filled);
            if (cutter.cut() >= 0) {
                return new Chunk(file, bytes, start, cutter.cut(), atLine, false);
            }
            if (filled == bytes.length - ChunkReader.SLACK) {
                bytes = grown(bytes, atLine);
            }
        }
    }

    private byte[] grown(byte[] bytes, long atLine) {
        if (bytes.length >= ChunkReader.LONGEST_RECORD) {
            throw Failures.input(
                    "`" + file.name() + "` has a record of more than " + (ChunkReader.LONGEST_RECORD >> 20)
                            + " MiB at line " + atLine,
                    "a quote may have been opened there and never closed");
        }
        return Arrays.copyOf(bytes, (bytes.length - ChunkReader.SLACK) * 2 + ChunkReader.SLACK);
    }

    /** The length of a byte order mark, which is no part of the text. */
    private static int markLength(byte[] bytes, int filled) {
        boolean marked = filled >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
        return marked ? 3 : 0;
    }

    /** Where the records that were given end, in bytes. */
    public long offset() {
        return offset;
    }

    /** The line number at {@link #offset()}. */
    public long line() {
        return line;
    }

    /** Whether something stands behind the last whole record, or was written since. */
    public boolean hasMore() {
        try {
            return channel.size() > offset;
        } catch (IOException e) {
            throw Failures.input(file.name(), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // Nothing was written; what could be read has been.
        }
    }
}
