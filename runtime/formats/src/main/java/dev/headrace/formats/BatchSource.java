package dev.headrace.formats;

import dev.headrace.ir.type.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An opened input: its rows, piece by piece. The pieces do not depend on who reads them: whatever the number of threads,
 * the same splits come in the same order, file by file, with the same rows and places.
 *
 * <p>Failures of the input as a whole are {@link dev.headrace.diagnostics.RunFailure}s, here and in readers.
 */
public interface BatchSource extends AutoCloseable {

    /** The columns that batches have: the wanted ones, in the order the source declares them. */
    Schema schema();

    /** The files, in the order they are read. */
    List<InputFile> inputs();

    /**
     * The next piece, null after the last. May be called from several threads, each of which reads what it got and comes
     * back. A split may hold memory: take one only to read it.
     */
    @Nullable
    Split nextSplit();

    /** Bytes of the files taken so far, out of the sum of {@link InputFile#bytes()}; for progress. */
    long bytesTaken();

    @Override
    void close();
}
