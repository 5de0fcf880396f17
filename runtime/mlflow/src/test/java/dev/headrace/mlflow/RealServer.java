package dev.headrace.mlflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A tracking server of MLflow on this machine, for the time of a test. The program is named by {@code HEADRACE_MLFLOW}. */
final class RealServer implements AutoCloseable {

    private static final String PROGRAM = "HEADRACE_MLFLOW";
    private static final int SECONDS_TO_START = 120;

    private final Process process;
    private final String address;

    private RealServer(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts one. Where MLflow is not installed the test is left out, but on a CI machine it fails. */
    static RealServer start(Path folder) throws Exception {
        Optional<String> program = Optional.ofNullable(System.getenv(PROGRAM)).filter(p -> !p.isBlank());
        if (program.isEmpty()) {
            assertThat(System.getenv("CI"))
                    .as(PROGRAM + " names the mlflow program")
                    .isNotEqualTo("true");
        }
        assumeTrue(
                program.isPresent(),
                "SKIPPED: " + PROGRAM + " does not name an mlflow program; .ci/mlflow installs one");
        int port = freePort();
        Path log = folder.resolve("server.log");
        ProcessBuilder builder = new ProcessBuilder(
                program.orElseThrow(),
                "server",
                "--host",
                "127.0.0.1",
                "--port",
                Integer.toString(port),
                "--backend-store-uri",
                "sqlite:///" + folder.resolve("mlflow.db"),
                "--artifacts-destination",
                folder.resolve("artifacts").toString(),
                "--serve-artifacts",
                "--workers",
                "1");
        builder.environment().put("MLFLOW_DISABLE_TELEMETRY", "true");
        Process process = builder.directory(Files.createDirectories(folder).toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        RealServer server = new RealServer(process, "http://127.0.0.1:" + port);
        for (int tries = 0; tries < SECONDS_TO_START * 4; tries++) {
            if (server.answers()) {
                return server;
            }
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(250);
        }
        server.close();
        throw new IllegalStateException("the server did not start: " + Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            return HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create(address + "/health"))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    String address() {
        return address;
    }

    /** Ends the server and what it started, by their ids. */
    @Override
    public void close() throws InterruptedException {
        List<ProcessHandle> all = process.descendants().toList();
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        all.forEach(ProcessHandle::destroyForcibly);
    }
}
