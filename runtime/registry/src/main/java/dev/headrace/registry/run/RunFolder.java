package dev.headrace.registry.run;

import dev.headrace.runtime.journal.LineFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder of one run: {@code record.jsonl}, and while it runs a file {@code lock} that its process holds. A lock is gone
 * when its process is, however that ended: so one that nobody holds beside a record without an end means a kill.
 */
record RunFolder(Path folder) {

    /** Runs of this JVM. Their locks must not be tried: on some systems that would let them go. */
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    Path lines() {
        return folder.resolve("record.jsonl");
    }

    private Path lock() {
        return folder.resolve("lock");
    }

    /** Takes the lock, which a new folder has for nobody else. */
    FileChannel take() throws IOException {
        FileChannel channel = FileChannel.open(lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        // Before it is locked: from then on nobody here may try it.
        OPEN.add(lock().toAbsolutePath());
        if (channel.tryLock() == null) {
            leave(channel);
            throw new IOException("the lock of a new folder is taken");
        }
        return channel;
    }

    /** Lets it go; the file is not needed any more. */
    void leave(FileChannel channel) throws IOException {
        channel.close();
        OPEN.remove(lock().toAbsolutePath());
        Files.deleteIfExists(lock());
    }

    /** The record as it is now; empty if nothing was written yet. */
    Optional<RunRecord> read() throws IOException {
        RunReader reader = RunReader.of(LineFile.read(lines()));
        if (reader.hasEnded()) {
            return reader.record(RunStatus.KILLED);
        }
        if (isHeld()) {
            return reader.record(RunStatus.RUNNING);
        }
        // It may have ended since it was read.
        return RunReader.of(LineFile.read(lines())).record(RunStatus.KILLED);
    }

    private boolean isHeld() throws IOException {
        if (OPEN.contains(lock().toAbsolutePath())) {
            return true;
        }
        if (!Files.exists(lock())) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock(), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException | java.nio.file.AccessDeniedException e) {
            return true;
        } catch (java.nio.file.NoSuchFileException e) {
            return false;
        }
    }
}
