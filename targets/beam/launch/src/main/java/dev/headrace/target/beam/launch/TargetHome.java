package dev.headrace.target.beam.launch;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a target's jars lie: {@code job.jar}, which is ours, and {@code home/*.jar}, the runner's own, if it has any. System
 * property {@code headrace.targets} names the folder of all targets; without it {@code headrace.launcher} is the program
 * that knows, and that fetches them on first use.
 */
public record TargetHome(Path folder) {

    /**
     * The jars of a target.
     *
     * @throws RunFailure HR0502 if they are not here and cannot be fetched
     */
    public static TargetHome of(String target) {
        Path folder = Optional.ofNullable(System.getProperty("headrace.targets"))
                .map(f -> Path.of(f).resolve(target))
                .or(() -> Optional.ofNullable(System.getProperty("headrace.launcher"))
                        .map(l -> fetched(l, target)))
                .orElseThrow(() -> missing(target, Optional.empty()));
        if (!Files.isRegularFile(folder.resolve("job.jar"))) {
            throw missing(target, Optional.empty());
        }
        return new TargetHome(folder);
    }

    /**
     * Whether a target's jars are on this machine; false if they will be fetched on first use. Property {@code
     * headrace.fetched} names the folder that the launcher fetches into.
     */
    public static boolean isHere(String target) {
        return Stream.of("headrace.targets", "headrace.fetched")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .anyMatch(f -> Files.isRegularFile(Path.of(f).resolve(target).resolve("job.jar")));
    }

    /** Ours and Beam's in one file. */
    public Path jobJar() {
        return folder.resolve("job.jar");
    }

    /** The folder of the runner's own jars, as its clusters have them. */
    public Path home() {
        return folder.resolve("home");
    }

    /** All jars, the runner's own first as on its clusters, in an order that does not depend on the file system. */
    public List<Path> classPath() {
        List<Path> jars = new ArrayList<>();
        if (Files.isDirectory(home())) {
            try (Stream<Path> found = Files.list(home())) {
                found.filter(f -> f.toString().endsWith(".jar")).sorted().forEach(jars::add);
            } catch (IOException e) {
                throw RunFailure.of(Code.HR0502, "the jars of the engine cannot be listed");
            }
        }
        jars.add(jobJar());
        return jars;
    }

    /** Asks the launcher, which says on standard error what it fetches. */
    private static Path fetched(String launcher, String target) {
        try {
            Process process = new ProcessBuilder(launcher, "--fetch-target", target)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            process.getOutputStream().close();
            String path = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            int code = process.waitFor();
            if (code != 0 || path.isEmpty()) {
                throw missing(target, Optional.of("the launcher ended with exit code " + code));
            }
            return Path.of(path);
        } catch (IOException e) {
            throw missing(target, Optional.of("the launcher cannot be started"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RunFailure.of(Code.HR0708, "the run was interrupted; no output was changed");
        }
    }

    private static RunFailure missing(String target, Optional<String> why) {
        Diagnostic.Builder message = Diagnostic.of(Code.HR0502, "the " + target + " engine is not installed here");
        why.ifPresent(message::note);
        return new RunFailure(message.help("start it with ./headrace, which fetches an engine on first use")
                .build());
    }
}
