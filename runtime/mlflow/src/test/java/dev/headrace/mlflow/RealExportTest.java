package dev.headrace.mlflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headrace.registry.model.ModelRegistry;
import dev.headrace.registry.model.Sample;
import dev.headrace.registry.run.Artefact;
import dev.headrace.registry.run.MetricPoint;
import dev.headrace.registry.run.RunKind;
import dev.headrace.registry.run.RunRecord;
import dev.headrace.registry.run.RunStart;
import dev.headrace.registry.run.RunWriter;
import dev.headrace.registry.run.Runs;
import dev.headrace.runtime.content.ContentIds;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs and models on a real server of MLflow, read with requests of the test's own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
class RealExportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path scratch;

    private Path home;
    private RealServer server;
    private Path project;
    private Runs runs;
    private int tests;

    @BeforeAll
    void folderOfTheServer(@TempDir Path folder) {
        home = folder.resolve("server");
    }

    @AfterAll
    void stopServer() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    /** The server starts with the first test, so that each test is told to be left out where there is none. */
    @BeforeEach
    void serverAndProject() throws Exception {
        if (server == null) {
            server = RealServer.start(home);
        }
        project = Files.createDirectory(scratch.resolve("project" + ++tests));
        runs = Runs.of(project);
    }

    @Test
    void aRunIsThereWithAllThatWasRecorded() throws Exception {
        RunRecord run = recorded(Optional.empty());
        Exported exported = export("runs").run(run);
        assertThat(exported.left()).isEmpty();

        JsonNode remote = get("runs/get?run_id=" + exported.runs().get(0)).path("run");
        assertThat(remote.path("info").path("status").asText()).isEqualTo("FINISHED");
        assertThat(remote.path("info").path("run_name").asText()).isEqualTo(run.id());
        assertThat(remote.path("info").path("start_time").asLong())
                .isEqualTo(run.started().toEpochMilli());
        Map<String, String> params = pairs(remote.path("data").path("params"));
        assertThat(params)
                .containsEntry("limit", "10")
                .containsEntry("empty", "")
                .hasSize(152);
        assertThat(pairs(remote.path("data").path("tags")))
                .containsEntry("headrace.run", run.id())
                .containsEntry("headrace.kind", "train")
                .containsEntry("headrace.fingerprint.data tx", "ab")
                .containsEntry("headrace.lineage.0", "model bank.fraud.fraud_net:1")
                .containsEntry("headrace.environment.java", "17");
        assertThat(history(exported, "auc_pr")).hasSize(1_200);
        assertThat(history(exported, "auc_pr").get(7).path("value").asDouble()).isEqualTo(1.0 / 8);
        assertThat(history(exported, "odd").get(0).path("value").asText()).isEqualTo("NaN");
        assertThat(history(exported, "recall at precision 95_")).hasSize(1);
        assertThat(file(remote, "model/model.bin")).isEqualTo("weights");
    }

    @Test
    void anExportThatIsRepeatedDoublesNothing() throws Exception {
        RunRecord run = recorded(Optional.empty());
        Exported first = export("again").run(run);
        Exported second = export("again").run(run);
        assertThat(second.runs()).isEqualTo(first.runs());
        assertThat(search(first, "again")).hasSize(1);
        assertThat(history(first, "auc_pr")).hasSize(1_200);
        JsonNode remote = get("runs/get?run_id=" + first.runs().get(0)).path("run");
        assertThat(pairs(remote.path("data").path("params"))).hasSize(152);
    }

    /** As one that broke in the middle is. */
    @Test
    void anExportGoesOnFromWhatIsThere() throws Exception {
        RunRecord run = recorded(Optional.empty());
        String experiment = new Mlflow(new Http(address())).experiment("broken");
        Mlflow.RemoteRun begun = new Mlflow(new Http(address()))
                .create(experiment, run.id(), run.started().toEpochMilli(), Map.of("headrace.run", run.id()));
        MetricPoint one = run.metrics().get("auc_pr").get(3);
        new Mlflow(new Http(address()))
                .log(
                        begun.id(),
                        Batches.of(List.of(new Batches.Named("auc_pr", one)), Map.of("limit", "10"), Map.of()));
        Exported exported = export("broken").run(run);
        assertThat(exported.runs()).containsExactly(begun.id());
        assertThat(history(exported, "auc_pr")).hasSize(1_200);
    }

    @Test
    void aServerThatHoldsSomethingElseIsToldOf() throws Exception {
        RunRecord run = recorded(Optional.empty());
        String experiment = new Mlflow(new Http(address())).experiment("other");
        Mlflow.RemoteRun begun = new Mlflow(new Http(address()))
                .create(experiment, run.id(), run.started().toEpochMilli(), Map.of("headrace.run", run.id()));
        new Mlflow(new Http(address())).log(begun.id(), Batches.of(List.of(), Map.of("limit", "11"), Map.of()));
        assertThatThrownBy(() -> export("other").run(run))
                .hasMessageContaining("HR0746")
                .hasMessageContaining("refused what was sent (400)")
                .hasMessageContaining("Changing param values is not allowed");
    }

    @Test
    void partsOfARunHangBelowIt() throws Exception {
        RunRecord parent = recorded(Optional.empty());
        RunRecord child = recorded(Optional.of(parent.id()));
        Exported above = export("family").run(parent);
        Exported below = export("family").run(child);
        JsonNode remote = get("runs/get?run_id=" + below.runs().get(0)).path("run");
        assertThat(pairs(remote.path("data").path("tags")))
                .containsEntry("mlflow.parentRunId", above.runs().get(0))
                .containsEntry("headrace.parent", parent.id());
    }

    @Test
    void runsThatDidNotEndWellSayHow() throws Exception {
        RunWriter killed = runs.begin(start(Optional.empty()));
        assertThatThrownBy(() -> export("ends").run(runs.named(killed.id())))
                .hasMessageContaining("HR0746: run " + killed.id() + " is at work");
        killed.close();
        Exported exported = export("ends").run(runs.named(killed.id()));
        JsonNode remote = get("runs/get?run_id=" + exported.runs().get(0)).path("run");
        assertThat(remote.path("info").path("status").asText()).isEqualTo("KILLED");
    }

    @Test
    void filesThatChangedSinceAreNotSent() throws Exception {
        RunRecord run = recorded(Optional.empty());
        Files.writeString(project.resolve("out/model.bin"), "others");
        assertThat(export("changed").run(run).left())
                .containsExactly("`out/model.bin` is not what the run left any more");
        Files.delete(project.resolve("out/model.bin"));
        assertThat(export("changed").run(run).left()).containsExactly("`out/model.bin` is gone");
    }

    @Test
    void versionsAreThereWithTheirFilesAndStages() throws Exception {
        Sample.register(project, scratch, "m1");
        Sample.register(project, scratch, "m2");
        ModelRegistry registry = ModelRegistry.of(project);
        registry.promote(Sample.NAME, 1, "production", false);
        for (int again = 0; again < 2; again++) {
            Exported exported = export("models").versions(registry.versions(Sample.NAME), registry.stages(Sample.NAME));
            assertThat(exported.versions()).containsExactly("1", "2");
            assertThat(search(exported, "models")).hasSize(2);
        }
        JsonNode versions = get("model-versions/search?filter=" + Mlflow.encoded("name = '" + Sample.NAME + "'"))
                .path("model_versions");
        assertThat(versions).hasSize(2);
        JsonNode model = get("registered-models/get?name=" + Sample.NAME).path("registered_model");
        assertThat(model.path("aliases"))
                .extracting(
                        a -> a.path("alias").asText(), a -> a.path("version").asText())
                .containsExactly(tuple("production", "1"));
        JsonNode aliased = get("registered-models/alias?name=" + Sample.NAME + "&alias=production")
                .path("model_version");
        JsonNode remote =
                get("runs/get?run_id=" + aliased.path("run_id").asText()).path("run");
        assertThat(file(remote, "version/model/net/weights.bin")).isEqualTo("m1");
        assertThat(file(remote, "version/record.json")).contains("\"auc_pr\" : 0.91");
        assertThat(pairs(remote.path("data").path("params"))).containsEntry("hidden", "[16]");
        assertThat(pairs(remote.path("data").path("tags")))
                .containsEntry("headrace.model", Sample.NAME + ":1")
                .containsEntry("headrace.gate", "promote on parts.test");

        registry.promote(Sample.NAME, 2, "production", false);
        export("models").versions(registry.versions(Sample.NAME), registry.stages(Sample.NAME));
        assertThat(get("registered-models/get?name=" + Sample.NAME)
                        .path("registered_model")
                        .path("aliases")
                        .path(0)
                        .path("version")
                        .asText())
                .isEqualTo("2");
    }

    @Test
    void aDamagedVersionIsNotSent() throws Exception {
        Path file = Sample.register(project, scratch, "m9").model().resolve("net/weights.bin");
        Files.writeString(file, "x");
        assertThatThrownBy(() ->
                        export("damaged").versions(ModelRegistry.of(project).versions(Sample.NAME), Map.of()))
                .hasMessageContaining("HR0741");
    }

    private Export export(String experiment) {
        return new Export(project, address(), Optional.of(experiment), true);
    }

    private ServerAddress address() {
        return ServerAddress.of(server.address() + "/", Optional.empty());
    }

    private static RunStart start(Optional<String> parent) {
        Map<String, String> parameters = new LinkedHashMap<>(Map.of("limit", "10", "empty", ""));
        for (int i = 0; i < 150; i++) {
            parameters.put("p" + i, "v" + i);
        }
        return new RunStart(
                RunKind.TRAIN,
                parent,
                "fraud.mlflow",
                "bank.fraud",
                List.of("fraud_net"),
                parameters,
                Map.of("java", "17"));
    }

    private RunRecord recorded(Optional<String> parent) throws IOException {
        Path file = Files.createDirectories(project.resolve("out")).resolve("model.bin");
        Files.writeString(file, "weights");
        try (RunWriter run = runs.begin(start(parent))) {
            for (int step = 1; step <= 1_200; step++) {
                run.metric("auc_pr", step, 1.0 / step);
            }
            run.metric("odd", Double.NaN);
            run.metric("worst", Double.NEGATIVE_INFINITY);
            run.metric("recall at precision 95%", 0.61);
            run.metric("tx/read", 12);
            run.fingerprint("data tx", "ab");
            run.resource("cpu seconds", 1.5);
            run.artefact(new Artefact("model", "out/model.bin", ContentIds.read(file)));
            run.reference("model", "bank.fraud.fraud_net:1");
            run.done();
            return runs.named(run.id());
        }
    }

    private JsonNode search(Exported exported, String experiment) throws Exception {
        String id = get("experiments/get-by-name?experiment_name=" + experiment)
                .path("experiment")
                .path("experiment_id")
                .asText();
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "/api/2.0/mlflow/runs/search"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"experiment_ids\":[\"" + id + "\"]}"))
                .build();
        assertThat(exported.runs()).isNotEmpty();
        return JSON.readTree(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .body())
                .path("runs");
    }

    private JsonNode history(Exported exported, String metric) throws Exception {
        return get("metrics/get-history?run_id=" + exported.runs().get(0) + "&metric_key=" + Mlflow.encoded(metric))
                .path("metrics");
    }

    private String file(JsonNode run, String name) throws Exception {
        String folder = run.path("info").path("artifact_uri").asText().replace("mlflow-artifacts:", "");
        return text("/api/2.0/mlflow-artifacts/artifacts" + folder + "/" + name);
    }

    private JsonNode get(String call) throws Exception {
        return JSON.readTree(text("/api/2.0/mlflow/" + call));
    }

    private String text(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.address() + path))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static Map<String, String> pairs(JsonNode array) {
        Map<String, String> pairs = new LinkedHashMap<>();
        array.forEach(p -> pairs.put(p.path("key").asText(), p.path("value").asText()));
        return pairs;
    }
}
