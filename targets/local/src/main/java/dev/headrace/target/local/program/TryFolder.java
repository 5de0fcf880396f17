package dev.headrace.target.local.program;

import dev.headrace.runtime.process.Family;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder in which a program works, once. */
record TryFolder(Path path) implements AutoCloseable {
    private static final String PREFIX = "try-";

    /** A new one, empty. */
    static TryFolder make(Path home, long number) throws IOException {
        Path folder = home.resolve(PREFIX + ProcessHandle.current().pid() + "-" + number);
        delete(folder);
        return new TryFolder(Files.createDirectories(folder));
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
            if (each.toString().endsWith("." + ProgramTry.RUNNING)) {
                end(each);
                Files.deleteIfExists(each);
            }
        }
        for (Path each : left) {
            delete(each);
        }
    }

    private static void end(Path running) throws IOException {
        String[] who = Files.readString(running, StandardCharsets.UTF_8).split(" ", 2);
        try {
            if (who.length == 2) {
                Family.of(Long.parseLong(who[0]), Long.parseLong(who[1])).ifPresent(Family::end);
            }
        } catch (NumberFormatException e) {
            // A line torn by the kill names nobody.
            return;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
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

    @Override
    public void close() throws IOException {
        delete(path);
        Files.deleteIfExists(path.resolveSibling(path.getFileName() + "." + ProgramTry.RUNNING));
    }
}
