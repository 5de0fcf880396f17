package dev.headrace.target.beam.launch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a Flink cluster tells of a job, and what it is told to do with it, over its REST interface: it knows the job whether
 * or not a driver still waits for it.
 */
final class FlinkRest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int TICK_MILLIS = 200;
    private static final int OK = 300;
    /** The last millisecond of the year 9999: no row has a later time. */
    private static final long LAST_TIME = 253_402_300_799_999L;

    private static final String CAUSED_BY = "Caused by: ";
    private static final int DEFAULT_PORT = 8081;

    private final String master;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** @param master {@code host:port} */
    FlinkRest(String master) {
        this.master = master;
    }

    /** A job as the cluster knows it; {@code state} is Flink's word for it. */
    record Known(String id, String state) {
        boolean isOver() {
            return state.equals("FINISHED") || state.equals("CANCELED") || state.equals("FAILED");
        }
    }

    /** The newest job of that name; empty if the cluster knows none. */
    Optional<Known> find(String name) {
        @Nullable Known found = null;
        long started = Long.MIN_VALUE;
        for (JsonNode job : get("/jobs/overview").path("jobs")) {
            if (job.path("name").asText().equals(name) && job.path("start-time").asLong() > started) {
                started = job.path("start-time").asLong();
                found = new Known(job.path("jid").asText(), job.path("state").asText());
            }
        }
        return Optional.ofNullable(found);
    }

    /** What the job was restarted for last, in one line; empty if it never was. */
    Optional<String> lastFailure(Known job) {
        String trace = get("/jobs/" + job.id() + "/exceptions?maxExceptions=1")
                .path("exceptionHistory")
                .path("entries")
                .path(0)
                .path("stacktrace")
                .asText();
        return trace.isEmpty() ? Optional.empty() : Optional.of(root(trace));
    }

    /** Whether time has come to its end in all steps of a job. */
    boolean isAtTheEndOfTime(Known job) {
        boolean any = false;
        for (JsonNode vertex : get("/jobs/" + job.id()).path("vertices")) {
            if (!vertex.path("status").asText().equals("FINISHED")) {
                for (JsonNode mark : get(
                        "/jobs/" + job.id() + "/vertices/" + vertex.path("id").asText() + "/watermarks")) {
                    if (mark.path("value").asLong() <= LAST_TIME) {
                        return false;
                    }
                    any = true;
                }
            }
        }
        return any;
    }

    /**
     * Stops a job with its state kept in a savepoint.
     *
     * @param folder where savepoints go
     * @return where the savepoint lies
     */
    String stop(Known job, String folder) throws InterruptedException {
        ObjectNode body = JSON.createObjectNode().put("drain", false).put("targetDirectory", folder);
        String request = send("POST", "/jobs/" + job.id() + "/stop", body)
                .path("request-id")
                .asText();
        while (true) {
            JsonNode told = get("/jobs/" + job.id() + "/savepoints/" + request);
            if (told.path("status").path("id").asText().equals("COMPLETED")) {
                JsonNode operation = told.path("operation");
                if (operation.has("location")) {
                    return operation.path("location").asText();
                }
                throw new RunFailure(
                        Diagnostic.of(Code.HR0708, "the stream could not be stopped in order; it goes on as before")
                                .note(root(operation
                                        .path("failure-cause")
                                        .path("stack-trace")
                                        .asText()))
                                .build());
            }
            Thread.sleep(TICK_MILLIS);
        }
    }

    /** The innermost cause of a stack trace. What a failure of ours carries for the driver is not for reading. */
    private static String root(String trace) {
        return trace.lines()
                .filter(l -> l.startsWith(CAUSED_BY))
                .map(l -> l.substring(CAUSED_BY.length()))
                .reduce((first, last) -> last)
                .or(() -> trace.lines().findFirst())
                .orElse("the cluster gives no reason")
                .replaceFirst(" \\[headrace [^]]*]", "");
    }

    /** Ends a job where it stands. */
    void cancel(Known job) {
        send("PATCH", "/jobs/" + job.id() + "?mode=cancel", JSON.createObjectNode());
    }

    /** Removes a savepoint that nobody will go on from. */
    void forget(String savepoint) {
        send("POST", "/savepoint-disposal", JSON.createObjectNode().put("savepoint-path", savepoint));
    }

    /** What is told under a path. */
    JsonNode get(String path) {
        return answer(request(path).GET().build());
    }

    /** Text as a part of an address. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private JsonNode send(String method, String path, ObjectNode body) {
        return answer(request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        String address = master.contains(":") ? master : master + ":" + DEFAULT_PORT;
        return HttpRequest.newBuilder(URI.create("http://" + address + path)).timeout(PATIENCE);
    }

    private JsonNode answer(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= OK) {
                throw new RunFailure(Diagnostic.of(Code.HR0708, "the cluster at " + master + " refused to answer")
                        .note(answer.body().lines().findFirst().orElse("status " + answer.statusCode()))
                        .build());
            }
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw RunFailure.of(Code.HR0708, "what answers at " + master + " is no Flink cluster");
        } catch (IOException | IllegalArgumentException e) {
            throw new RunFailure(Diagnostic.of(Code.HR0708, "no Flink cluster answers at " + master)
                    .help("start it, or see where it is now: a job that it ran is known to it alone")
                    .build());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RunFailure.of(Code.HR0708, "the question to the cluster was interrupted");
        }
    }
}
