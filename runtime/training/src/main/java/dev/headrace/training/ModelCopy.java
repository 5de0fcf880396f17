package dev.headrace.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Copies a model's folder: the copy appears by one rename, in the place of an older one. */
final class ModelCopy {

    private ModelCopy() {}

    static void copy(Path from, Path to) throws IOException {
        Path made = to.resolveSibling(to.getFileName() + ".new");
        Path old = to.resolveSibling(to.getFileName() + ".old");
        remove(made);
        Files.createDirectories(made);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.sorted().toList()) {
                Files.copy(file, made.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        remove(old);
        if (Files.exists(to)) {
            Files.move(to, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(made, to, StandardCopyOption.ATOMIC_MOVE);
        remove(old);
    }

    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
