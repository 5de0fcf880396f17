package dev.headrace.compiler;

import dev.headrace.diagnostics.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The {@code .mlflow} files of one folder. */
public final class FolderResolver implements FileResolver {
    private final Path folder;

    public FolderResolver(Path folder) {
        this.folder = folder;
    }

    /** The files beside a pipeline file. */
    public static FolderResolver beside(Path file) {
        Path parent = file.getParent();
        return new FolderResolver(parent == null ? Path.of("") : parent);
    }

    @Override
    public List<Source> candidates(String packageName) {
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(p -> p.getFileName().toString().endsWith(".mlflow"))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(p -> p.getFileName().toString()))
                    .toList();
            found.forEach(f -> read(f).ifPresent(sources::add));
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
        return sources;
    }

    /** A file that cannot be read as text declares nothing. */
    private static Optional<Source> read(Path file) {
        try {
            return Optional.of(Source.of(file.toString(), Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
