package dev.headrace.operators.spill;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder for the files of one run. A lock on a file in it says that the run lives; folders whose lock is free were left by a
 * killed run, and whoever makes the next one beside them removes them.
 */
public final class ClaimedFolder implements AutoCloseable {
    private static final String LOCK = "lock";
    /**
     * What this process holds. Looking at the lock of one's own folder would release it: a process loses its locks on a file
     * when it closes the file, however often it has it open.
     */
    private static final Set<Path> MINE = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private ClaimedFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Makes a new folder {@code PREFIXnumber} in {@code parent}, which is made if it is not there, and removes those of the same
     * prefix that were left behind.
     */
    public static ClaimedFolder in(Path parent, String prefix) throws IOException {
        Files.createDirectories(parent);
        removeAbandoned(parent.toRealPath(), prefix);
        Path path = Files.createTempDirectory(parent.toRealPath(), prefix);
        MINE.add(path);
        // The lock gets its name once it is held: nobody meets one that is not held yet.
        Path unnamed = path.resolve(LOCK + ".new");
        FileChannel lock = FileChannel.open(unnamed, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        lock.lock();
        Files.move(unnamed, path.resolve(LOCK), StandardCopyOption.ATOMIC_MOVE);
        return new ClaimedFolder(path, lock);
    }

    public Path path() {
        return path;
    }

    /** Removes the folder and all in it. */
    @Override
    public void close() throws IOException {
        try {
            lock.close();
            remove(path);
        } finally {
            MINE.remove(path);
        }
    }

    private static void removeAbandoned(Path parent, String prefix) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(parent, prefix + "*")) {
            for (Path other : found) {
                if (!MINE.contains(other) && abandoned(other)) {
                    remove(other);
                }
            }
        }
    }

    private static boolean abandoned(Path other) throws IOException {
        Path file = other.resolve(LOCK);
        if (!Files.exists(file)) {
            // Made a moment ago by a run that has not locked it yet, or empty: it costs nothing to leave it.
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            return free != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (NoSuchFileException e) {
            // Removed by its owner, or by another who came first.
            return false;
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
