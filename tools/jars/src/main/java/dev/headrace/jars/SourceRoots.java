package dev.headrace.jars;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the Java may lie that was compiled: the source folders of the projects around a jar or folder of classes, the nearest
 * first, then those of the working folder.
 */
final class SourceRoots {

    private static final List<String> FOLDERS =
            List.of("src/main/java", "src/test/java", "target/generated-sources/annotations");
    private static final int LEVELS = 4;

    private SourceRoots() {}

    static Path[] of(List<Path> containers) {
        Set<Path> roots = new LinkedHashSet<>();
        for (Path container : containers) {
            Path folder = container;
            for (int i = 0; i < LEVELS && folder != null; i++) {
                folder = outer(folder);
                if (folder != null) {
                    add(roots, folder);
                }
            }
        }
        add(roots, Path.of(""));
        return roots.toArray(Path[]::new);
    }

    /** The folder around it; of a name alone, the working folder. */
    private static @Nullable Path outer(Path path) {
        Path parent = path.getParent();
        return parent == null && !path.isAbsolute() && !path.toString().isEmpty() ? Path.of("") : parent;
    }

    private static void add(Set<Path> roots, Path project) {
        FOLDERS.stream().map(project::resolve).filter(Files::isDirectory).forEach(roots::add);
    }
}
