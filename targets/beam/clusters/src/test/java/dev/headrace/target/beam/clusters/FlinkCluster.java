package dev.headrace.target.beam.clusters;

import dev.headrace.target.beam.launch.TargetHome;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A Flink session cluster on the loopback: a job manager and a task manager with two slots, each a JVM of its own. */
final class FlinkCluster implements AutoCloseable {

    private static final Pattern ENTRY = Pattern.compile("\"id\":\"([0-9a-f]+)\",\"status\":\"([A-Z]+)\"");

    private final TargetHome home;
    private final Path folder;
    private final int port;
    private final Daemon manager;
    private Daemon worker;

    private FlinkCluster(TargetHome home, Path folder, int port, Daemon manager, Daemon worker) {
        this.home = home;
        this.folder = folder;
        this.port = port;
        this.manager = manager;
        this.worker = worker;
    }

    /** Starts it and waits until the task manager has found the job manager. */
    static FlinkCluster start(Path folder) throws IOException, InterruptedException {
        TargetHome home = Built.home("beam.flink");
        int rest = Java.freePort();
        configure(folder, rest, Java.freePort());
        Daemon manager = Daemon.start(
                folder.resolve("manager.log"),
                environment(folder),
                options(folder),
                jars(home),
                "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint",
                "--configDir",
                folder.toString());
        try {
            manager.says("Rest endpoint listening at");
            return new FlinkCluster(home, folder, rest, manager, worker(home, folder));
        } catch (IOException | InterruptedException | RuntimeException e) {
            manager.close();
            throw e;
        }
    }

    private static Daemon worker(TargetHome home, Path folder) throws IOException, InterruptedException {
        return Daemon.start(
                        folder.resolve("worker.log"),
                        environment(folder),
                        options(folder),
                        jars(home),
                        "org.apache.flink.runtime.taskexecutor.TaskManagerRunner",
                        "--configDir",
                        folder.toString())
                .says("Successful registration at resource manager");
    }

    /** As {@code kill -9} of the task manager, and another one in its place. */
    void replaceWorker() throws IOException, InterruptedException {
        killWorker();
        startWorker();
    }

    /** As {@code kill -9} of the task manager. */
    void killWorker() throws IOException, InterruptedException {
        worker.kill();
        Files.delete(folder.resolve("worker.log"));
    }

    /** Another task manager in place of one that was killed. */
    void startWorker() throws IOException, InterruptedException {
        worker = worker(home, folder);
    }

    /** Whether it runs any job. */
    boolean isRunning() throws IOException {
        try (InputStream jobs =
                URI.create("http://" + master() + "/jobs/overview").toURL().openStream()) {
            return new String(jobs.readAllBytes(), StandardCharsets.UTF_8).contains("\"state\":\"RUNNING\"");
        }
    }

    /** Ends what a test that failed left behind: its slots are the next one's. */
    void clear() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        for (int tick = 0; tick < 120; tick++) {
            List<String> left = left(client);
            if (left.isEmpty()) {
                return;
            }
            for (String job : left) {
                HttpRequest cancel = HttpRequest.newBuilder(URI.create("http://" + master() + "/jobs/" + job))
                        .method("PATCH", HttpRequest.BodyPublishers.noBody())
                        .build();
                client.send(cancel, HttpResponse.BodyHandlers.discarding());
            }
            Thread.sleep(250);
        }
        throw new IllegalStateException("jobs do not end: " + left(client));
    }

    private List<String> left(HttpClient client) throws IOException, InterruptedException {
        HttpRequest jobs = HttpRequest.newBuilder(URI.create("http://" + master() + "/jobs"))
                .build();
        return ENTRY.matcher(
                        client.send(jobs, HttpResponse.BodyHandlers.ofString()).body())
                .results()
                .filter(j -> !List.of("FINISHED", "CANCELED", "FAILED").contains(j.group(2)))
                .map(j -> j.group(1))
                .toList();
    }

    /** {@code flink run} with these arguments; gives its output when it has ended well. */
    String run(Path jar, String... arguments) throws IOException, InterruptedException {
        List<String> main = new ArrayList<>(List.of(
                "org.apache.flink.client.cli.CliFrontend",
                "run",
                "-m",
                master(),
                "-p",
                "2",
                "-c",
                "dev.headrace.target.beam.job.Main",
                jar.toString()));
        main.addAll(List.of(arguments));
        Path log = Files.createTempFile(folder, "run", ".log");
        try (Daemon client =
                Daemon.start(log, environment(folder), options(folder), jars(home), main.toArray(String[]::new))) {
            int code = client.ends(240);
            if (code != 0) {
                throw new IllegalStateException("flink run ended with " + code + ":\n" + client.said());
            }
            return Files.readString(log);
        }
    }

    /** Where its REST interface listens: {@code host:port}. */
    String master() {
        return "127.0.0.1:" + port;
    }

    private static List<Path> jars(TargetHome home) {
        List<Path> jars = new ArrayList<>(home.classPath());
        jars.remove(home.jobJar());
        return jars;
    }

    private static Map<String, String> environment(Path folder) {
        return Map.of("FLINK_CONF_DIR", folder.toString(), "JAVA_HOME", System.getProperty("java.home"));
    }

    /** What Flink's own configuration opens is open here too: its checkpoints of buffered rows copy with Kryo. */
    private static List<String> options(Path folder) {
        return List.of(
                "-Xmx512m",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "-Dlog4j2.configurationFile=" + folder.resolve("log4j2.properties"));
    }

    /** A task manager that no script starts has to be told each part of its memory, and who it is. */
    private static void configure(Path folder, int rest, int rpc) throws IOException {
        Files.writeString(folder.resolve("flink-conf.yaml"), """
                jobmanager.rpc.address: 127.0.0.1
                jobmanager.rpc.port: %d
                jobmanager.bind-host: 127.0.0.1
                jobmanager.memory.process.size: 1g
                rest.address: 127.0.0.1
                rest.bind-address: 127.0.0.1
                rest.port: %d
                metrics.fetcher.update-interval: 1000
                taskmanager.host: 127.0.0.1
                taskmanager.bind-host: 127.0.0.1
                taskmanager.resource-id: worker
                taskmanager.numberOfTaskSlots: 2
                taskmanager.cpu.cores: 2
                taskmanager.memory.task.heap.size: 256m
                taskmanager.memory.task.off-heap.size: 0m
                taskmanager.memory.framework.heap.size: 128m
                taskmanager.memory.framework.off-heap.size: 128m
                taskmanager.memory.network.min: 256m
                taskmanager.memory.network.max: 256m
                taskmanager.memory.managed.size: 128m
                taskmanager.memory.jvm-metaspace.size: 256m
                taskmanager.memory.jvm-overhead.min: 192m
                taskmanager.memory.jvm-overhead.max: 192m
                """.formatted(rpc, rest));
        Files.writeString(folder.resolve("log4j2.properties"), """
                rootLogger.level = info
                rootLogger.appenderRef.log.ref = log
                appender.log.type = Console
                appender.log.name = log
                appender.log.layout.type = PatternLayout
                appender.log.layout.pattern = %d{HH:mm:ss.SSS} %-5p %c{1.}: %m%n
                """);
    }

    @Override
    public void close() {
        worker.close();
        manager.close();
    }
}
