package dev.headrace.training;

import dev.headrace.worker.launch.GpuPool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What this machine has for trainings. */
public final class Installed {

    private Installed() {}

    /** The trainers that share jars, in order: {@code djl} is that of {@code djl.mlp}. */
    public static List<String> families() {
        return List.of("djl", "process", "xgboost");
    }

    /**
     * Whether the jars of a trainer are on this machine; false if they will be fetched on first use. Property {@code
     * headrace.fetched} names the folder of engines, beside which the launcher fetches trainers to.
     */
    public static boolean isHere(String family) {
        Optional<Path> named =
                Optional.ofNullable(System.getProperty("headrace.trainers")).map(Path::of);
        Optional<Path> fetched = Optional.ofNullable(System.getProperty("headrace.fetched"))
                .map(f -> Path.of(f).resolveSibling("trainers"));
        return Stream.of(named, fetched).flatMap(Optional::stream).anyMatch(f -> Files.isDirectory(f.resolve(family)));
    }

    /** How many GPUs of NVIDIA's the system shows. */
    public static int gpus() {
        return GpuPool.found();
    }
}
