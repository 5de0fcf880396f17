package dev.headrace.cli;

import static dev.headrace.cli.Cli.headrace;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every run records itself, and the commands tell of it. */
class RunsTest {

    @TempDir
    Path scratch;

    private Path file;

    @BeforeEach
    void project() {
        file = Cli.project(scratch);
    }

    @Test
    void aRunRecordsWhatItReadAndLeft() throws IOException {
        headrace("run", file).ends(Exit.OK);
        String shown = runs("--json").out();
        JsonContractTest.fits("runs", shown);
        JsonNode run = new ObjectMapper().readTree(shown).path("runs").path(0);
        assertThat(run.path("status").asText()).isEqualTo("done");
        assertThat(run.path("pipeline").asText()).isEqualTo("pipeline.mlflow");
        assertThat(run.path("outputs").toString()).isEqualTo("[\"habits_out\"]");
        assertThat(run.path("metrics").path("orders/read").path(0).path("value").asLong())
                .isPositive();
        Path data = file.resolveSibling("data/orders.csv");
        assertThat(run.path("fingerprints").path("data orders").asText())
                .isEqualTo(dev.headrace.runtime.content.ContentIds.read(data));
        assertThat(run.path("fingerprints").path("definition").asText()).hasSize(64);
        assertThat(run.path("fingerprints").path("stage flow.habits_out").asText())
                .hasSize(64);
        assertThat(run.path("artefacts").path(0).path("address").asText()).isEqualTo("out/habits.csv");
        assertThat(run.path("artefacts").path(0).path("sha256").asText())
                .isEqualTo(dev.headrace.runtime.content.ContentIds.read(file.resolveSibling("out/habits.csv")));
        assertThat(run.path("environment").path("engine").asText()).isEqualTo("local");
        assertThat(run.path("resources").path("cpu seconds").asDouble()).isPositive();
    }

    @Test
    void noRecordTellsOfThisMachine() throws Exception {
        headrace("run", file, "--out", scratch.resolve("elsewhere")).ends(Exit.OK);
        Files.delete(file.resolveSibling("data/orders.csv"));
        headrace("run", file).ends(Exit.RUN_FAILED);
        try (Stream<Path> all = Files.walk(file.resolveSibling(".headrace/runs"))) {
            List<Path> records =
                    all.filter(p -> p.toString().endsWith(".jsonl")).toList();
            assertThat(records).hasSize(2).allSatisfy(r -> {
                String text = Files.readString(r);
                assertThat(text)
                        .doesNotContain(scratch.toString())
                        .doesNotContain(System.getProperty("user.name") + "\"")
                        .doesNotContain(java.net.InetAddress.getLocalHost().getHostName());
                for (String line : text.split("\n")) {
                    JsonContractTest.fits("run-line", line);
                }
            });
        }
        JsonNode elsewhere = list().path(1);
        assertThat(elsewhere.path("artefacts").path(0).path("address").asText())
                .isEqualTo("../elsewhere/habits_out.parquet");
    }

    @Test
    void whatFailedSaysWhy() throws IOException {
        Files.delete(file.resolveSibling("data/orders.csv"));
        headrace("run", file).ends(Exit.RUN_FAILED);
        JsonNode failed = list().path(0);
        assertThat(failed.path("status").asText()).isEqualTo("failed");
        assertThat(failed.path("failure").path("code").asText()).isEqualTo("HR0702");
        assertThat(runs("show", failed.path("id").asText()).out()).contains("failure: HR0702: ");
        JsonContractTest.fits("runs", runs("--json").out());
    }

    @Test
    void refusedPipelinesAndOtherCommandsLeaveNoRecord() throws IOException {
        headrace("show", file, "habits").ends(Exit.OK);
        headrace("test", file).ends(Exit.OK);
        Cli.edit(file, "on error drop", "on eror drop");
        headrace("run", file).ends(Exit.DIAGNOSTICS);
        assertThat(runs().err()).isEqualTo("no run is recorded in this folder\n");
        assertThat(list()).isEmpty();
    }

    @Test
    void recordingChangesNoOutput() throws IOException {
        headrace("run", file).ends(Exit.OK);
        byte[] first = Files.readAllBytes(file.resolveSibling("out/habits.csv"));
        headrace("run", file, "--no-cache").ends(Exit.OK);
        assertThat(Files.readAllBytes(file.resolveSibling("out/habits.csv"))).isEqualTo(first);
        Cli again = headrace("run", file).ends(Exit.OK);
        assertThat(again.err()).contains("kept    habits_out");
        assertThat(list().path(0).path("artefacts").path(0).path("sha256").asText())
                .hasSize(64);
        assertThat(list()).hasSize(3);
        assertThat(runs("--limit", "2").out().lines()).hasSize(4);
        assertThat(runs("--kind", "gate").err()).isEqualTo("no run is recorded in this folder\n");
    }

    @Test
    void comparedRunsTellWhatChanged() throws IOException {
        headrace("run", file).ends(Exit.OK);
        headrace("run", file, "--no-cache").ends(Exit.OK);
        JsonNode same = list();
        String a = same.path(1).path("id").asText();
        String b = same.path(0).path("id").asText();
        assertThat(runs("compare", a, b).err()).isEqualTo("the runs differ in nothing that is recorded\n");

        Files.writeString(
                file.resolveSibling("data/orders.csv"),
                Files.readString(file.resolveSibling("data/orders.csv")) + "9,zoe,5.0,2024-01-09 10:00:00\n");
        headrace("run", file).ends(Exit.OK);
        String c = list().path(0).path("id").asText();
        Cli compared = runs("compare", b, c);
        assertThat(compared.out())
                .contains("metric       orders/read", "fingerprint  data orders", "artefact     habits_out")
                .doesNotContain("definition")
                .doesNotContain("environment");
        String document = runs("compare", b, c, "--json").out();
        JsonContractTest.fits("run-comparison", document);
        assertThat(document).contains("\"data orders\"");
    }

    @Test
    void wrongIdsAreToldPlainly() throws IOException {
        headrace("run", file).ends(Exit.OK);
        headrace("run", file).ends(Exit.OK);
        Path here = file.getParent();
        assertThat(headrace("runs", "show", "12x", "--project", here)
                        .ends(Exit.RUN_FAILED)
                        .err())
                .contains("error[HR0745]: no run `12x` is recorded in this folder", "help: headrace runs lists them");
        assertThat(headrace("runs", "show", "20", "--project", here)
                        .ends(Exit.RUN_FAILED)
                        .err())
                .contains("error[HR0745]: `20` may mean several runs");
        String refused = headrace("runs", "show", "12x", "--json", "--project", here)
                .ends(Exit.RUN_FAILED)
                .out();
        JsonContractTest.fits("diagnostics", refused);
        assertThat(headrace("runs", "--kind", "nap").ends(Exit.USAGE).err())
                .startsWith("headrace: there is no kind `nap`; there are run, train, trial, gate\ntry `headrace runs");
        assertThat(headrace("runs", "--limit", "-1").ends(Exit.USAGE).err())
                .startsWith("headrace: --limit takes a number from 0 on, not -1\n");
        assertThat(headrace("runs", "show").ends(Exit.USAGE).err())
                .isEqualTo("headrace: missing required parameter: 'ID'\ntry `headrace runs show --help`\n");
        assertThat(headrace("runs", "sho").ends(Exit.USAGE).err())
                .isEqualTo("headrace: unknown command `sho`; did you mean `show`?\ntry `headrace runs --help`\n");
    }

    @Test
    void anExportThatCannotBeIsToldPlainly() throws IOException {
        headrace("run", file).ends(Exit.OK);
        String id = list().path(0).path("id").asText();
        Path here = file.getParent();
        assertThat(headrace("runs", "export", id, "--project", here)
                        .ends(Exit.USAGE)
                        .err())
                .startsWith("headrace: missing required option: `--to URL`\n");
        assertThat(headrace("runs", "export", id, "--project", here, "--to", "somewhere")
                        .ends(Exit.RUN_FAILED)
                        .err())
                .contains("error[HR0746]: that is no address of a tracking server");
        // Nobody listens at port 1.
        assertThat(headrace("runs", "export", id, "--project", here, "--to", "http://127.0.0.1:1")
                        .ends(Exit.RUN_FAILED)
                        .err())
                .contains(
                        "error[HR0746]: the tracking server at http://127.0.0.1:1 cannot be reached: the connection is"
                                + " refused, or its name is not known");
        assertThat(headrace(
                                "runs",
                                "export",
                                id,
                                "--project",
                                here,
                                "--to",
                                "http://127.0.0.1:1",
                                "--token",
                                "no such secret")
                        .ends(Exit.RUN_FAILED)
                        .err())
                .contains("error[HR0720]: the secret `no such secret` has no value here");
    }

    private Cli runs(Object... words) {
        java.util.List<Object> all = new java.util.ArrayList<>(List.of("runs"));
        all.addAll(List.of(words));
        all.addAll(List.of("--project", file.getParent()));
        return headrace(all.toArray()).ends(Exit.OK);
    }

    private JsonNode list() throws IOException {
        return new ObjectMapper().readTree(runs("--json").out()).path("runs");
    }
}
