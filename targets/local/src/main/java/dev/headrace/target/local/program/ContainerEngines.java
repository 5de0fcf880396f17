package dev.headrace.target.local.program;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The programs of this machine that run containers. */
public final class ContainerEngines {
    private static final List<String> NAMES = List.of("docker", "podman");
    private static final Duration REMOVAL = Duration.ofSeconds(20);

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

    /** Takes a container away, if it is there: whoever ends its engine's client only asks it, and it may go on without them. */
    static void remove(ProgramCommand.Container container) {
        if (!NAMES.contains(container.engine()) || !container.name().matches(ProgramCommand.Container.FORM)) {
            return;
        }
        boolean interrupted = Thread.interrupted();
        try {
            Process removal = new ProcessBuilder(List.of(container.engine(), "rm", "--force", container.name()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!removal.waitFor(REMOVAL.toMillis(), TimeUnit.MILLISECONDS)) {
                removal.destroyForcibly();
            }
        } catch (IOException e) {
            // Then there is no engine to hold it.
            return;
        } catch (InterruptedException e) {
            interrupted = true;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
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
