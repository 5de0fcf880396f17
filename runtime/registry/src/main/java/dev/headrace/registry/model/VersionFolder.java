package dev.headrace.registry.model;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A version in the making: a folder beside the others, which becomes one of them by one rename when all of it is on the disk. */
final class VersionFolder {

    static final String MODEL = "model";
    static final String TRANSFORMS = "transforms";
    static final String RECORD = "record.json";
    static final String REGISTERED = "registered.json";

    private final Path making;

    private VersionFolder(Path making) {
        this.making = making;
    }

    /** Begins one; what a killed writer left half done is gone. */
    static VersionFolder begin(Path making) throws IOException {
        delete(making);
        Files.createDirectories(making);
        return new VersionFolder(making);
    }

    Path path() {
        return making;
    }

    /** Copies a folder with the folders in it. */
    void copyFolder(Path from, String name) throws IOException {
        Path to = Files.createDirectories(making.resolve(name));
        for (Path file : ModelFiles.under(from)) {
            copy(file, to.resolve(from.relativize(file).toString()));
        }
    }

    void copyFile(Path from, String name) throws IOException {
        copy(from, making.resolve(name));
    }

    private static void copy(Path from, Path to) throws IOException {
        Path folder = to.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.copy(from, to);
    }

    void write(String name, byte[] bytes) throws IOException {
        Files.write(making.resolve(name), bytes);
    }

    /** Brings everything to the disk and moves it into place. */
    void finish(Path versions, String name) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(making)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            sync(each);
        }
        Files.createDirectories(versions);
        Files.move(making, versions.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        sync(versions);
    }

    /** Systems that cannot bring a folder to the disk are believed. */
    private static void sync(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        // A copy of a file that nobody may write to is such a file too.
        boolean reading = folder || !Files.isWritable(path);
        try (FileChannel channel =
                FileChannel.open(path, reading ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            if (!folder) {
                throw e;
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path each : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
