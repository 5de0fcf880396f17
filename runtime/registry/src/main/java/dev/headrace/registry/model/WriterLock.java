package dev.headrace.registry.model;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The right to be the only writer of a model. It ends with the process, however that ends. */
final class WriterLock implements AutoCloseable {

    private static final long PAUSE_MILLIS = 20;

    /** Threads of one JVM queue here: a second channel on the file, once closed, would give up the lock of the first. */
    private static final Map<Path, Semaphore> HERE = new ConcurrentHashMap<>();

    private final Semaphore here;
    private final FileChannel channel;

    private WriterLock(Semaphore here, FileChannel channel) {
        this.here = here;
        this.channel = channel;
    }

    /** Waits for the lock, but not for ever; empty if another has it for as long. */
    static Optional<WriterLock> take(Path file, Duration most) throws IOException {
        long end = System.nanoTime() + most.toNanos();
        Semaphore here = HERE.computeIfAbsent(file.toAbsolutePath().normalize(), f -> new Semaphore(1));
        try {
            if (!here.tryAcquire(most.toNanos(), TimeUnit.NANOSECONDS)) {
                return Optional.empty();
            }
            FileChannel channel = null;
            try {
                channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                while (tryLock(channel) == null) {
                    if (System.nanoTime() - end > 0) {
                        channel.close();
                        here.release();
                        return Optional.empty();
                    }
                    Thread.sleep(PAUSE_MILLIS);
                }
                return Optional.of(new WriterLock(here, channel));
            } catch (IOException | InterruptedException e) {
                if (channel != null) {
                    channel.close();
                }
                here.release();
                throw e;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        here.release();
    }
}
