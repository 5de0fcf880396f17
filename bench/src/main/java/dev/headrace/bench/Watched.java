package dev.headrace.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Main classes on the class path of a runner, with the options that its JVM needs, watched from outside. */
final class Watched {

    private static final Path RIVALS =
            Path.of("bench/rivals/target/fast/classes").toAbsolutePath();

    private final Path folder;
    private final Path target;

    /** @param target the folder that the launcher fetched */
    Watched(Path folder, Path target) {
        this.folder = folder;
        this.target = target;
    }

    /** @return {@code wall} and {@code cpu} seconds of the whole process, {@code peak_mib} of its memory; nothing if it failed */
    Map<String, Double> run(List<String> main, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + target.resolve("jvm.options"),
                "-Xmx" + Bench.HEAP,
                "-cp",
                classPath()));
        // Spark SQL asks for more of the JDK than Beam's runner does.
        for (String open :
                List.of("java.nio", "sun.nio.ch", "java.lang", "java.util", "java.lang.invoke", "java.net")) {
            command.add(3, "--add-opens=java.base/" + open + "=ALL-UNNAMED");
        }
        command.addAll(main);
        command.addAll(arguments);
        return Launcher.watch(command, folder);
    }

    private String classPath() throws IOException {
        List<Path> parts = new ArrayList<>(List.of(RIVALS));
        if (Files.isDirectory(target.resolve("home"))) {
            try (Stream<Path> jars = Files.list(target.resolve("home"))) {
                parts.addAll(jars.sorted().toList());
            }
        }
        parts.add(target.resolve("job.jar"));
        return parts.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
