package dev.headrace.operators.spill;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The folder a run spills to: {@code TEMP/spill-N}, made when it is first needed and removed at the end. A lock on a file
 * in it says that the run lives; folders whose lock is free were left by a killed run and are removed.
 */
public final class SpillFolder implements AutoCloseable {

    private static final String PREFIX = "spill-";
    private static final String LOCK = "lock";

    private final Path temp;
    private final AtomicInteger numbers = new AtomicInteger();
    private final List<SpillFile> files = new ArrayList<>();
    private @Nullable Path folder;
    private @Nullable FileChannel lock;

    public SpillFolder(Path temp) {
        this.temp = temp;
    }

    /** A new empty file. */
    public synchronized SpillFile create() {
        try {
            SpillFile file = new SpillFile(open().resolve(Integer.toString(numbers.getAndIncrement())));
            files.add(file);
            return file;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public synchronized void close() {
        for (SpillFile file : files) {
            file.close();
        }
        files.clear();
        Path mine = folder;
        FileChannel held = lock;
        folder = null;
        lock = null;
        try {
            if (held != null) {
                held.close();
            }
            if (mine != null) {
                remove(mine);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    static RunFailure failed(IOException e) {
        String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new RunFailure(
                Diagnostic.of(Code.HR0703, "rows that do not fit into memory cannot be put aside: " + why)
                        .help("give the run more memory, or a temporary folder with more room")
                        .build(),
                e);
    }

    private Path open() throws IOException {
        Path mine = folder;
        if (mine == null) {
            Files.createDirectories(temp);
            removeAbandoned();
            mine = Files.createTempDirectory(temp, PREFIX);
            FileChannel channel =
                    FileChannel.open(mine.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            channel.lock();
            lock = channel;
            folder = mine;
        }
        return mine;
    }

    private void removeAbandoned() throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(temp, PREFIX + "*")) {
            for (Path other : found) {
                if (abandoned(other)) {
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
        }
    }

    private static void remove(Path folder) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
            for (Path file : found) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
