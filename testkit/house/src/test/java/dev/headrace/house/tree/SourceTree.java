package dev.headrace.house.tree;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The text files of a source tree that people write, in path order: no build output, no vendored source. */
record SourceTree(List<SourceFile> files) {
    private static final Set<String> NOT_OURS =
            Set.of("target", ".git", ".headrace", ".idea", ".vscode", "node_modules", "picocli");
    private static final String TEXT = ".*\\.(java|g4|py|ts|js|md|mlflow|xml|json|sh|yml|yaml|toml|properties|config)";
    private static final Set<String> TEXT_NAMES = Set.of("headrace", "run", "LICENSE", ".gitignore", ".editorconfig");

    SourceTree {
        files = List.copyOf(files);
    }

    /** The tree this test runs in: the nearest folder upwards that holds the launcher. */
    static SourceTree ofThisRepository() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("headrace")) || !Files.exists(folder.resolve("LICENSE"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("the house test runs outside of the source tree");
            }
        }
        return read(folder);
    }

    static SourceTree read(Path root) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean skip = !folder.equals(root)
                        && NOT_OURS.contains(folder.getFileName().toString())
                        && !isPackage(folder);
                return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = file.getFileName().toString();
                if (name.matches(TEXT) || TEXT_NAMES.contains(name)) {
                    String path = root.relativize(file).toString().replace('\\', '/');
                    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                    files.add(new SourceFile(path, text.lines().toList()));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(Comparator.comparing(SourceFile::path));
        return new SourceTree(files);
    }

    /** The package {@code dev.headrace.target} shares its name with Maven's output folder. */
    private static boolean isPackage(Path folder) {
        return folder.getParent().endsWith(Path.of("dev", "headrace"));
    }

    boolean has(String path) {
        return files.stream().anyMatch(file -> file.path().equals(path));
    }
}
