package dev.headrace.mlflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.headrace.registry.run.RunKind;
import dev.headrace.registry.run.RunRecord;
import dev.headrace.registry.run.RunStart;
import dev.headrace.registry.run.RunWriter;
import dev.headrace.registry.run.Runs;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses that are wrong, and things at an address that are no MLflow server. */
class BadServerTest {

    @TempDir
    Path project;

    @Test
    void addressesAreLookedAtBeforeAnythingIsSent() {
        refused("that is no address of a tracking server", "127.0.0.1:5000", Optional.empty());
        refused("that is no address of a tracking server", "ftp://host", Optional.empty());
        refused("that is no address of a tracking server", "http://", Optional.empty());
        refused("that is no address of a tracking server", "http://a b", Optional.empty());
        refused("that is no address of a tracking server", "http://host?x=1", Optional.empty());
        refused("holds no name and password", "https://me:hush@host", Optional.empty());
        refused("holds something that no token is", "https://host", Optional.of("hush\nline"));
        refused("a token is not sent over http to another machine", "http://host", Optional.of("t"));
        assertThat(ServerAddress.of("http://127.0.0.1:5000/", Optional.of("t")).base())
                .isEqualTo("http://127.0.0.1:5000");
        assertThat(ServerAddress.of("https://host/ml/", Optional.of("hush")).toString())
                .isEqualTo("https://host/ml")
                .doesNotContain("hush");
    }

    private static void refused(String message, String address, Optional<String> token) {
        assertThatThrownBy(() -> ServerAddress.of(address, token))
                .hasMessageContaining("HR0746")
                .hasMessageContaining(message)
                .message()
                .doesNotContain("hush");
    }

    @Test
    void nobodyIsAtHome() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertThatThrownBy(() -> export("http://127.0.0.1:" + port, Optional.empty()))
                .hasMessageContaining("HR0746: the tracking server at http://127.0.0.1:" + port + " cannot be reached");
    }

    @Test
    void aTokenIsNotTakenElsewhere() throws IOException {
        List<String> heard = new CopyOnWriteArrayList<>();
        HttpServer elsewhere = serve(200, "{}", Map.of(), heard);
        HttpServer server = serve(
                302,
                "",
                Map.of("Location", "http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/x"),
                heard);
        try {
            assertThatThrownBy(() ->
                            export("http://127.0.0.1:" + server.getAddress().getPort(), Optional.of("hush")))
                    .hasMessageContaining("points elsewhere, where nothing is sent")
                    .message()
                    .doesNotContain("hush");
            assertThat(heard).containsExactly("Bearer hush");
        } finally {
            server.stop(0);
            elsewhere.stop(0);
        }
    }

    @Test
    void otherAnswersAreToldPlainly() throws IOException {
        answered(401, "", "does not let this export in (401)");
        answered(403, "<html>", "does not let this export in (403)");
        answered(404, "<html>", "refused what was sent (404)");
        answered(200, "<html>", "is no MLflow server: it gave no JSON");
        answered(
                500,
                "{\"error_code\":\"INTERNAL_ERROR\",\"message\":\"out of\\nspace\"}",
                "refused what was sent (500): out of");
    }

    private void answered(int status, String body, String message) throws IOException {
        HttpServer server = serve(status, body, Map.of(), new CopyOnWriteArrayList<>());
        try {
            assertThatThrownBy(() ->
                            export("http://127.0.0.1:" + server.getAddress().getPort(), Optional.empty()))
                    .hasMessageContaining("HR0746")
                    .hasMessageContaining(message);
        } finally {
            server.stop(0);
        }
    }

    private static HttpServer serve(int status, String body, Map<String, String> headers, List<String> tokens)
            throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            tokens.addAll(exchange.getRequestHeaders().getOrDefault("Authorization", List.of()));
            headers.forEach(exchange.getResponseHeaders()::set);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        return server;
    }

    private void export(String address, Optional<String> token) {
        RunRecord run;
        try (RunWriter writer = Runs.of(project)
                .begin(new RunStart(RunKind.RUN, Optional.empty(), "a.mlflow", "", List.of(), Map.of(), Map.of()))) {
            writer.done();
            run = Runs.of(project).named(writer.id());
        }
        new Export(project, ServerAddress.of(address, token), Optional.empty(), true).run(run);
    }

    @Test
    void namesAreMadeSuchAsMlflowTakes() {
        assertThat(Names.of("recall at precision 95%")).isEqualTo("recall at precision 95_");
        assertThat(Names.of("tx/read")).isEqualTo("tx/read");
        assertThat(Names.of("/a//b")).isEqualTo("_a__b");
        assertThat(Names.of("../b")).isEqualTo("__b");
        assertThatThrownBy(() -> Names.of(Map.of("a%", 1, "a!", 2)))
                .hasMessageContaining("HR0746: two names become one for MLflow: `a_`");
    }
}
