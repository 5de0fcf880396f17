package dev.headrace.formats.file;

import dev.headrace.formats.BatchReader;
import dev.headrace.formats.BatchSource;
import dev.headrace.formats.FileRange;
import dev.headrace.formats.InputFile;
import dev.headrace.formats.RowRejector;
import dev.headrace.formats.Split;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text files as splits. Reading and cutting is done under a lock, a chunk at a time, so that a compressed file is parsed
 * in parallel just as a plain one and no byte is read twice; parsing, which takes most of the time, is done outside.
 */
public final class TextSource implements BatchSource {

    private static final int HEAD = 1 << 16;

    private final List<InputFile> inputs;
    private final List<FileRange> ranges;
    private final TextFormat format;
    private final int splitBytes;
    private final BufferPool pool;

    private int nextInput;
    private int nextSplit;
    private long bytesBefore;
    private @Nullable ChunkReader reader;
    private TextFormat.@Nullable Rows rows;
    private @Nullable Chunk pending;
    private volatile boolean closed;

    /** Opens the first file. */
    public TextSource(List<InputFile> inputs, TextFormat format, int splitBytes) {
        this(format, splitBytes, inputs.stream().map(FileRange::whole).toList());
    }

    /** Opens the first range. */
    public TextSource(TextFormat format, int splitBytes, List<FileRange> ranges) {
        this.ranges = List.copyOf(ranges);
        this.inputs = ranges.stream().map(FileRange::file).toList();
        this.format = format;
        this.splitBytes = splitBytes;
        this.pool = new BufferPool(splitBytes * 2 + ChunkReader.SLACK);
        openNext();
    }

    @Override
    public Schema schema() {
        return format.schema();
    }

    @Override
    public List<InputFile> inputs() {
        return inputs;
    }

    @Override
    public synchronized @Nullable Split nextSplit() {
        while (reader != null && !closed) {
            Chunk chunk = pending != null ? pending : reader.next();
            pending = null;
            if (chunk != null && rows != null) {
                return new TextSplit(nextSplit++, chunk, rows);
            }
            reader.close();
            bytesBefore += inputs.get(nextInput - 1).bytes();
            reader = null;
            openNext();
        }
        return null;
    }

    private void openNext() {
        if (nextInput == inputs.size()) {
            return;
        }
        FileRange range = ranges.get(nextInput++);
        ChunkReader opened = new ChunkReader(range, format.encoding(), format.cutter(), splitBytes, pool);
        reader = opened;
        try {
            TextFormat.Opened start = range.from() == 0 ? format.open(range.file(), opened.next()) : head(range.file());
            rows = start.rows();
            pending = range.from() == 0 ? start.first() : null;
        } catch (RuntimeException e) {
            opened.close();
            reader = null;
            throw e;
        }
    }

    /** What the head of a file says of its columns, for those who read further down. */
    private TextFormat.Opened head(InputFile file) {
        BufferPool own = new BufferPool(2 * HEAD + ChunkReader.SLACK);
        try (ChunkReader top = new ChunkReader(file, format.encoding(), format.cutter(), HEAD, own)) {
            return format.open(file, top.next());
        }
    }

    @Override
    public synchronized long bytesTaken() {
        return bytesBefore + (reader == null ? 0 : reader.bytesRead());
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (reader != null) {
            reader.close();
        }
    }

    private final class TextSplit implements Split {
        private final int index;
        private final Chunk chunk;
        private final TextFormat.Rows rows;

        TextSplit(int index, Chunk chunk, TextFormat.Rows rows) {
            this.index = index;
            this.chunk = chunk;
            this.rows = rows;
        }

        @Override
        public int input() {
            return chunk.file().number();
        }

        @Override
        public int index() {
            return index;
        }

        @Override
        public BatchReader open(RowRejector bad) {
            return new Returning(rows.read(chunk, bad), chunk.bytes());
        }
    }

    /** Gives the buffer back once. */
    private final class Returning implements BatchReader {
        private final BatchReader reader;
        private byte @Nullable [] buffer;

        Returning(BatchReader reader, byte[] buffer) {
            this.reader = reader;
            this.buffer = buffer;
        }

        @Override
        public @Nullable Batch next() {
            return reader.next();
        }

        @Override
        public void close() {
            reader.close();
            byte[] given = buffer;
            buffer = null;
            if (given != null) {
                pool.give(given);
            }
        }
    }
}
