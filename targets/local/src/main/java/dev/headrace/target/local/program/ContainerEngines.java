package dev.headrace.target.local.program;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The programs of this machine that run containers. */
public final class ContainerEngines {
    private static final List<String> NAMES = List.of("docker", "podman");

    private ContainerEngines() {}

    /** The first that is on the path. */
    public static Optional<String> found() {
        return found(System.getenv("PATH"));
    }

    static Optional<String> found(@Nullable String path) {
        for (String name : NAMES) {
            for (String folder : path == null ? new String[0] : path.split(File.pathSeparator)) {
                if (!folder.isEmpty() && isProgram(folder, name)) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isProgram(String folder, String name) {
        try {
            Path file = Path.of(folder, name);
            return Files.isRegularFile(file) && Files.isExecutable(file);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
