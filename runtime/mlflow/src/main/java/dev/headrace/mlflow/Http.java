package dev.headrace.mlflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.runtime.content.ContentIds;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Requests to one server. Each has a time to end in, and none is sent on to where an answer points. */
final class Http {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final Duration FILE = Duration.ofMinutes(30);
    private static final int MOST_TOLD = 300;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ServerAddress address;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    Http(ServerAddress address) {
        this.address = address;
    }

    /** What the server answers; empty if it has no such thing. */
    Optional<JsonNode> get(String path) {
        HttpResponse<String> answer =
                send(request(path, ANSWER).GET().build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        return isAbsent(answer) ? Optional.empty() : Optional.of(document(answer));
    }

    /** What the server answers to a document. */
    JsonNode post(String path, JsonNode document) {
        return document(posted(path, document));
    }

    /** The same; empty if what was to be made is there already. */
    Optional<JsonNode> make(String path, JsonNode document) {
        HttpResponse<String> answer = posted(path, document);
        return errorCode(answer.body()).equals("RESOURCE_ALREADY_EXISTS")
                ? Optional.empty()
                : Optional.of(document(answer));
    }

    private HttpResponse<String> posted(String path, JsonNode document) {
        HttpRequest request = request(path, ANSWER)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(document.toString(), StandardCharsets.UTF_8))
                .build();
        return send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    void put(String path, Path file) throws IOException {
        HttpRequest request = request(path, FILE)
                .header("Content-Type", "application/octet-stream")
                .PUT(BodyPublishers.ofFile(file))
                .build();
        check(send(request, BodyHandlers.ofString(StandardCharsets.UTF_8)));
    }

    /** SHA-256 of what the server gives for a file; empty if it has none. */
    Optional<String> content(String path) throws IOException {
        Path copy = Files.createTempFile("headrace", ".artefact");
        try {
            HttpResponse<Path> answer = send(request(path, FILE).GET().build(), BodyHandlers.ofFile(copy));
            return answer.statusCode() == 200 ? Optional.of(ContentIds.read(copy)) : Optional.empty();
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private HttpRequest.Builder request(String path, Duration most) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address.base() + path)).timeout(most);
        address.token().ifPresent(t -> request.header("Authorization", "Bearer " + t));
        return request;
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (HttpTimeoutException e) {
            throw unreachable("it did not answer in time");
        } catch (ConnectException e) {
            throw unreachable("the connection is refused, or its name is not known");
        } catch (IOException e) {
            throw unreachable(e.getMessage() == null ? "the connection broke" : e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable("the export was interrupted");
        }
    }

    private RunFailure unreachable(String why) {
        return Refusals.of(
                "the tracking server at " + address + " cannot be reached: " + why,
                "start it, or give its address: --to http://HOST:PORT");
    }

    private JsonNode document(HttpResponse<String> answer) {
        check(answer);
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw Refusals.of("what answers at " + address + " is no MLflow server: it gave no JSON");
        }
    }

    private void check(HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status / 100 == 2) {
            return;
        }
        if (status / 100 == 3) {
            throw Refusals.of(
                    "the tracking server at " + address + " points elsewhere, where nothing is sent",
                    "give the address that it points to");
        }
        if (status == 401 || status == 403) {
            throw Refusals.of(
                    "the tracking server at " + address + " does not let this export in (" + status + ")",
                    "name the secret that holds its token: --token NAME");
        }
        throw Refusals.of("the tracking server at " + address + " refused what was sent (" + status + ")"
                + message(answer.body()));
    }

    private static boolean isAbsent(HttpResponse<String> answer) {
        return answer.statusCode() == 404 && errorCode(answer.body()).equals("RESOURCE_DOES_NOT_EXIST");
    }

    private static String errorCode(String body) {
        return field(body, "error_code");
    }

    private static String message(String body) {
        String said = field(body, "message").lines().findFirst().orElse("");
        return said.isEmpty() ? "" : ": " + said.substring(0, Math.min(MOST_TOLD, said.length()));
    }

    private static String field(String body, String name) {
        try {
            return JSON.readTree(body).path(name).asText();
        } catch (JsonProcessingException e) {
            return "";
        }
    }
}
