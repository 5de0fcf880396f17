package dev.headrace.training;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a trainer's jars lie, with all they need: native code stays out of everybody else's class path. System property {@code
 * headrace.trainers} names the folder of all trainers; without it {@code headrace.launcher} is the program that knows, and that
 * fetches them on first use.
 */
final class TrainerHome {

    /** A file that names further jars and folders of classes, one a line. */
    private static final String MORE = "class.path";

    private TrainerHome() {}

    /** The trainers that share jars: those of {@code djl.mlp} are called {@code djl}. */
    static String family(String trainer) {
        int dot = trainer.indexOf('.');
        return dot < 0 ? trainer : trainer.substring(0, dot);
    }

    /**
     * The class path of a trainer, in an order that does not depend on the file system.
     *
     * @throws RunFailure HR0502 if the jars are not here and cannot be fetched
     */
    static List<Path> classPath(String trainer) {
        String family = family(trainer);
        Path folder = Optional.ofNullable(System.getProperty("headrace.trainers"))
                .map(f -> Path.of(f).resolve(family))
                .or(() -> Optional.ofNullable(System.getProperty("headrace.launcher"))
                        .map(l -> fetched(l, family)))
                .orElseThrow(() -> missing(family, Optional.empty()));
        try (Stream<Path> found = Files.list(folder)) {
            List<Path> jars = new ArrayList<>(
                    found.filter(f -> f.toString().endsWith(".jar")).sorted().toList());
            Path more = folder.resolve(MORE);
            if (Files.isRegularFile(more)) {
                Files.readAllLines(more).stream().filter(l -> !l.isBlank()).forEach(l -> jars.add(Path.of(l)));
            }
            if (!jars.isEmpty()) {
                return jars;
            }
        } catch (IOException e) {
            throw missing(family, Optional.of("its folder cannot be listed"));
        }
        throw missing(family, Optional.empty());
    }

    /** Asks the launcher, which says on standard error what it fetches. */
    private static Path fetched(String launcher, String family) {
        try {
            Process process = new ProcessBuilder(launcher, "--fetch-trainer", family)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            process.getOutputStream().close();
            String path = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            int code = process.waitFor();
            if (code != 0 || path.isEmpty()) {
                throw missing(family, Optional.of("the launcher ended with exit code " + code));
            }
            return Path.of(path);
        } catch (IOException e) {
            throw missing(family, Optional.of("the launcher cannot be started"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RunFailure.of(Code.HR0708, "the run was interrupted; no output was changed");
        }
    }

    private static RunFailure missing(String family, Optional<String> why) {
        Diagnostic.Builder message = Diagnostic.of(Code.HR0502, "trainer `" + family + "` is not installed here");
        why.ifPresent(message::note);
        return new RunFailure(message.help("start it with ./headrace, which fetches a trainer on first use")
                .build());
    }
}
