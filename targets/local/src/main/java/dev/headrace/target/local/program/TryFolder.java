package dev.headrace.target.local.program;

import dev.headrace.runtime.process.Mark;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder in which a program works, once, and what lies beside it while it does. */
record TryFolder(Path path, Mark mark) implements AutoCloseable {
    private static final String PREFIX = "try-";
    private static final String RUNNING = ".running";
    private static final String SOUND = ".sound";

    /** A new one, empty. */
    static TryFolder make(Path home, long number) throws IOException {
        Path folder = home.resolve(PREFIX + ProcessHandle.current().pid() + "-" + number);
        delete(folder);
        return new TryFolder(Files.createDirectories(folder), Mark.of(home, number));
    }

    /** Takes away what a killed run left behind, the processes it could not end among it. */
    static void clear(Path home) throws IOException {
        Files.createDirectories(home);
        List<Path> left;
        try (Stream<Path> found = Files.list(home)) {
            left = found.filter(f -> f.getFileName().toString().startsWith(PREFIX))
                    .sorted()
                    .toList();
        }
        for (Path each : left) {
            if (each.toString().endsWith(RUNNING) && Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)) {
                new Running(each).end();
            }
        }
        for (Path each : left) {
            deleteIfPossible(each);
        }
    }

    /** Where it is written down who runs. */
    Path running() {
        return path.resolveSibling(path.getFileName() + RUNNING);
    }

    /** Where the table is written when it has been looked through. */
    Path sound() {
        return path.resolveSibling(path.getFileName() + SOUND);
    }

    /** Also where it cannot be taken away: nobody reads it again. */
    private static void deleteIfPossible(Path folder) {
        try {
            delete(folder);
        } catch (IOException e) {
            // A container may have made files in it that are another user's.
            return;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes) throws IOException {
                open(found);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path found, IOException failure) throws IOException {
                // A folder that may not be read: if it may be now, it is walked by itself.
                if (Files.isDirectory(found, LinkOption.NOFOLLOW_LINKS) && open(found)) {
                    delete(found);
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path done, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.deleteIfExists(done);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Programs close folders of theirs, even to themselves. True if it was closed. */
    private static boolean open(Path folder) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return false;
        }
        Set<PosixFilePermission> all = EnumSet.noneOf(PosixFilePermission.class);
        all.addAll(Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS));
        boolean closed = all.addAll(EnumSet.of(
                PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE));
        if (closed) {
            Files.setPosixFilePermissions(folder, all);
        }
        return closed;
    }

    @Override
    public void close() throws IOException {
        deleteIfPossible(path);
        deleteIfPossible(sound());
        Files.deleteIfExists(running());
    }
}
