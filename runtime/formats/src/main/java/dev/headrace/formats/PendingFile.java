package dev.headrace.formats;

import java.nio.file.Path;

/**
 * An output that appears whole or not at all: rows go to a hidden file beside the output, which takes the output's name only
 * in {@link #commit()}. Until then, and if the process is killed, an earlier output stays as it was. For one thread.
 *
 * <p>What goes wrong is a {@link dev.headrace.diagnostics.RunFailure} with HR0703, after which nothing of the new output
 * is left.
 */
public interface PendingFile extends AutoCloseable {

    /** Completes the output and brings it to the disk; it is not visible yet. Nothing may be written afterwards. */
    void finish();

    /** Makes the output visible in one step, finishing it first if needed. */
    void commit();

    /** The file that {@link #commit()} makes or replaces. */
    Path path();

    long rows();

    /** Bytes of the output; final after {@link #finish()}. */
    long bytes();

    /** Throws away what was not committed. */
    @Override
    void close();
}
