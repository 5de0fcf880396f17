package dev.headrace.formats.file;

import dev.headrace.formats.BatchReader;
import dev.headrace.formats.InputFile;
import dev.headrace.formats.RowRejector;
import dev.headrace.ir.type.Schema;
import org.jspecify.annotations.Nullable;

/** What a text format adds to chunks of records. Used by several threads at once. */
public interface TextFormat {

    /** The columns it yields. */
    Schema schema();

    /** How the files' characters are written. */
    default Encoding encoding() {
        return Encoding.UTF_8;
    }

    /** A new cutter, for one file. */
    RecordCutter cutter();

    /**
     * Starts a file.
     *
     * @param first its first chunk, null if it is empty
     */
    Opened open(InputFile file, @Nullable Chunk first);

    /** How to read the chunks of one file. */
    interface Rows {
        BatchReader read(Chunk chunk, RowRejector bad);
    }

    /** A file whose head, if it has one, is read: {@code first} is the first chunk behind it. */
    record Opened(Rows rows, @Nullable Chunk first) {}
}
