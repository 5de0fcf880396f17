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

    /**
     * A runner.
     *
     * @param folder where its processes work
     * @param target the folder that the launcher fetched
     */
    Watched(Path folder, Path target) {
        this.folder = folder;
        this.target = target;
    }

    /** What a runner is told that runs in one process of this machine, as Beam spells it. */
    static List<String> alone(String runner) {
        int threads = Runtime.getRuntime().availableProcessors();
        return runner.equals("spark")
                ? List.of("--sparkMaster=local[" + threads + "]")
                : List.of("--flinkMaster=[local]", "--parallelism=" + threads);
    }

    /** A class of the rivals, with the Beam and the runner of our own jobs; figures as {@link Launcher#run}. */
    Map<String, Double> run(String main, List<String> arguments) throws IOException, InterruptedException {
        return run(target.resolve("job.jar"), main, arguments);
    }

    /** A class of a job jar or of the rivals; figures as {@link Launcher#run}. */
    Map<String, Double> run(Path jar, String main, List<String> arguments) throws IOException, InterruptedException {
        return Launcher.watch(command(jar, main, arguments), folder);
    }

    List<String> command(Path jar, String main, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + target.resolve("jvm.options"),
                "-Xmx" + Bench.HEAP,
                "-Duser.timezone=UTC",
                "-Dspark.ui.enabled=false",
                "-Dspark.driver.host=127.0.0.1",
                "-Dspark.driver.bindAddress=127.0.0.1"));
        // Spark SQL asks for more of the JDK than Beam's runner does.
        for (String open :
                List.of("java.nio", "sun.nio.ch", "java.lang", "java.util", "java.lang.invoke", "java.net")) {
            command.add("--add-opens=java.base/" + open + "=ALL-UNNAMED");
        }
        command.addAll(List.of("-cp", classPath(jar), main));
        command.addAll(arguments);
        return command;
    }

    private String classPath(Path jar) throws IOException {
        List<Path> parts = new ArrayList<>();
        if (Files.isDirectory(target.resolve("home"))) {
            try (Stream<Path> jars = Files.list(target.resolve("home"))) {
                parts.addAll(jars.sorted().toList());
            }
        }
        parts.add(jar);
        parts.add(RIVALS);
        return parts.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
