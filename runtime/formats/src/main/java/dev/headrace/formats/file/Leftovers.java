package dev.headrace.formats.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The hidden files of outputs being written, and those that killed processes left. */
final class Leftovers {

    private static final String ENDING = ".headrace-tmp";
    private static final AtomicLong COUNT = new AtomicLong();

    /**
     * Those of this process. They are never opened a second time: on POSIX systems closing any handle of a file drops all
     * locks the process has on it.
     */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private Leftovers() {}

    /** A new name for the hidden file of a target. */
    static Path claim(Path target) {
        String name = prefix(target) + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + ENDING;
        Path hidden = target.toAbsolutePath().resolveSibling(name);
        OURS.add(hidden);
        return hidden;
    }

    static void release(Path hidden) {
        OURS.remove(hidden);
    }

    /** Deletes hidden files of the target that nobody holds. */
    static void remove(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(f -> isHidden(f, prefix(target)) && !OURS.contains(f)).forEach(found::add);
        }
        for (Path file : found) {
            removeUnlessHeld(file);
        }
    }

    private static boolean isHidden(Path file, String prefix) {
        String name = file.getFileName().toString();
        return name.startsWith(prefix) && name.endsWith(ENDING);
    }

    private static void removeUnlessHeld(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (channel.tryLock() != null) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            // Another process removed it first.
        }
    }

    private static String prefix(Path target) {
        return "." + target.getFileName() + ".";
    }
}
