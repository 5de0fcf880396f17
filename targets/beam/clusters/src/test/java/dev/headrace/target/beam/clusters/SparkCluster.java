package dev.headrace.target.beam.clusters;

import dev.headrace.target.beam.launch.TargetHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A standalone Spark on the loopback: a master and one worker with two cores, each a JVM of its own. */
final class SparkCluster implements AutoCloseable {

    private final TargetHome home;
    private final Path folder;
    private final String master;
    private final Daemon masterProcess;
    private final Daemon worker;

    private SparkCluster(TargetHome home, Path folder, String master, Daemon masterProcess, Daemon worker) {
        this.home = home;
        this.folder = folder;
        this.master = master;
        this.masterProcess = masterProcess;
        this.worker = worker;
    }

    /** Starts it and waits until the worker has found the master. */
    static SparkCluster start(Path folder) throws IOException, InterruptedException {
        TargetHome home = Built.home("beam.spark");
        int port = Java.freePort();
        String master = "spark://127.0.0.1:" + port;
        Daemon masterProcess = daemon(
                home,
                folder,
                "master",
                "org.apache.spark.deploy.master.Master",
                "--host",
                "127.0.0.1",
                "--port",
                Integer.toString(port),
                "--webui-port",
                "0");
        try {
            masterProcess.says("I have been elected leader");
            Daemon worker = daemon(
                    home,
                    folder,
                    "worker",
                    "org.apache.spark.deploy.worker.Worker",
                    "-c",
                    "2",
                    "-m",
                    "2g",
                    "-d",
                    folder.resolve("work").toString(),
                    "--webui-port",
                    "0",
                    master);
            worker.says("Successfully registered with master");
            return new SparkCluster(home, folder, master, masterProcess, worker);
        } catch (IOException | InterruptedException | RuntimeException e) {
            masterProcess.close();
            throw e;
        }
    }

    private static Daemon daemon(TargetHome home, Path folder, String name, String... main) throws IOException {
        List<String> options = new ArrayList<>(Java.SPARK);
        options.add("-Xmx512m");
        return Daemon.start(folder.resolve(name + ".log"), environment(home, folder), options, jars(home), main);
    }

    /** {@code spark-submit} with these arguments; gives its output when it has ended well. */
    static String submit(TargetHome home, Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> main = new ArrayList<>();
        main.add("org.apache.spark.deploy.SparkSubmit");
        main.addAll(List.of(arguments));
        Path log = Files.createTempFile(folder, "submit", ".log");
        try (Daemon submit =
                Daemon.start(log, environment(home, folder), Java.SPARK, jars(home), main.toArray(String[]::new))) {
            int code = submit.ends(240);
            if (code != 0) {
                throw new IllegalStateException("spark-submit ended with " + code + ":\n" + submit.said());
            }
            return Files.readString(log);
        }
    }

    String submit(String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("--master", master));
        all.addAll(List.of(arguments));
        return submit(home, folder, all.toArray(String[]::new));
    }

    String master() {
        return master;
    }

    private static List<Path> jars(TargetHome home) {
        List<Path> jars = new ArrayList<>(home.classPath());
        jars.remove(home.jobJar());
        return jars;
    }

    /** Spark's scripts and its worker look for the jars under {@code SPARK_HOME/jars}. */
    private static Map<String, String> environment(TargetHome home, Path folder) throws IOException {
        Path spark = Files.createDirectories(folder.resolve("spark"));
        if (!Files.exists(spark.resolve("jars"))) {
            Files.createSymbolicLink(spark.resolve("jars"), home.home().toRealPath());
        }
        return Map.of(
                "SPARK_HOME",
                spark.toString(),
                "SPARK_SCALA_VERSION",
                "2.12",
                "SPARK_LOCAL_IP",
                "127.0.0.1",
                "JAVA_HOME",
                System.getProperty("java.home"));
    }

    @Override
    public void close() {
        worker.close();
        masterProcess.close();
    }
}
