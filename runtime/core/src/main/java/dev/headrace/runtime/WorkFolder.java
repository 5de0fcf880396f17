package dev.headrace.runtime;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.RunFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder {@code .headrace} beside a pipeline, held by one run at a time. The lock belongs to the process: it is gone
 * when the process is, however that ended.
 */
public final class WorkFolder implements AutoCloseable {

    private static final String NAME = ".headrace";

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private WorkFolder(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Makes the folder if needed and takes it.
     *
     * @throws RunFailure HR0703 if it cannot be made, HR0708 if another run holds it
     */
    public static WorkFolder take(Path base) {
        Path folder = base.resolve(NAME);
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw RunFailure.of(Code.HR0708, "another run is using this folder; wait for it to end");
            }
            return new WorkFolder(folder, channel, lock);
        } catch (IOException e) {
            throw RunFailure.of(Code.HR0703, "the working folder `" + NAME + "` beside the pipeline cannot be written");
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    public Path journal() {
        return folder.resolve("journal.jsonl");
    }

    public Path contents() {
        return folder.resolve("contents.jsonl");
    }

    /** Where runs spill to. */
    public Path temp() {
        return folder.resolve("temp");
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            // The system releases the lock with the process; there is nothing the user could do.
        }
    }
}
