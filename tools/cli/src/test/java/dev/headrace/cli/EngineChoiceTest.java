package dev.headrace.cli;

import static dev.headrace.cli.Cli.headrace;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is settled before an engine starts. */
class EngineChoiceTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path scratch;

    @Test
    void anEngineThatDoesNotExistIsAWrongArgument() {
        Path file = Cli.project(scratch);
        assertThat(headrace("run", file, "--target", "beam.apex")
                        .ends(Exit.USAGE)
                        .err())
                .contains("there is no engine `beam.apex`", "beam.direct, beam.flink, beam.spark, local");
    }

    @Test
    void theNamedLocalEngineIsTheOneThatRunsAnyway() {
        Path file = Cli.project(scratch);
        headrace("run", file, "--target", "local").ends(Exit.OK);
        assertThat(headrace("run", file).ends(Exit.OK).err()).contains("kept    habits_out");
    }

    @Test
    void aStreamIsRefusedWhereItCannotBe() {
        Path file = Cli.project(scratch);
        assertThat(headrace("run", file, "--target", "beam.spark", "--stream")
                        .ends(Exit.DIAGNOSTICS)
                        .err())
                .contains("error[HR0501]: the beam.spark engine does not run a stream", "beam.direct or beam.flink");
        assertThat(headrace("run", file, "--stream").ends(Exit.DIAGNOSTICS).err())
                .contains("error[HR0501]: the local engine does not run a stream");
        assertThat(headrace("compile", file, "--target", "beam.spark", "--stream", "-o", scratch.resolve("x.jar"))
                        .ends(Exit.DIAGNOSTICS)
                        .err())
                .contains("error[HR0501]: the beam.spark engine does not run a stream");
        assertThat(scratch.resolve("x.jar")).doesNotExist();
    }

    @Test
    void aCeilingIsRefusedOnAStreamWithoutAnEndAlone() throws IOException {
        Path file = scratch.resolve("ceiling.mlflow");
        Files.writeString(scratch.resolve("sales.csv"), "shop,at\na,2024-01-01T10:00:00Z\n");
        Files.writeString(file, """
                schema Sale { shop: String, at: Instant @event_time }
                source sales: Sale {
                  batch = csv("sales.csv", zone = "UTC"), stream = kafka("sales", format = json)
                  lateness = 1m else drop
                  on error drop max 1%
                }
                sink out from sales { batch = jsonl("out"), stream = kafka("out", format = json) }
                """);
        assertThat(headrace(
                                "submit",
                                file,
                                "--target",
                                "beam.flink",
                                "--stream",
                                "--master",
                                "here:1",
                                "--jobs",
                                scratch)
                        .ends(Exit.DIAGNOSTICS)
                        .err())
                .contains("error[HR0503]: the ceiling of `on error`", "ceiling.mlflow:5:12");
        assertThat(headrace("compile", file, "--target", "beam.flink", "--stream", "-o", scratch.resolve("x.jar"))
                        .ends(Exit.DIAGNOSTICS)
                        .err())
                .contains("error[HR0503]");
        assertThat(headrace("run", file).ends(Exit.OK).err()).contains("note[HR0503]", "wrote   out: 1 row");
    }

    @Test
    void anEngineThatIsNotInstalledIsTold() {
        Path file = Cli.project(scratch);
        assertThat(headrace("run", file, "--target", "beam.spark")
                        .ends(Exit.RUN_FAILED)
                        .err())
                .contains("error[HR0502]: the beam.spark engine is not installed here", "./headrace");
    }

    @Test
    void aClusterMustBeNamed() throws IOException {
        Path file = Cli.project(scratch);
        assertThat(headrace("submit", file, "--target", "beam.spark", "--jobs", scratch)
                        .ends(Exit.RUN_FAILED)
                        .err())
                .contains("error[HR0802]: nothing says where the beam.spark cluster is");
        assertThat(headrace("submit", file, "--jobs", scratch)
                        .ends(Exit.RUN_FAILED)
                        .err())
                .contains("error[HR0501]: the local engine has no cluster to submit to");
        Files.writeString(
                file,
                Files.readString(file) + "\nprofile prod {\n  beam.spark { master = \"spark://nowhere:1\" }\n}\n");
        assertThat(headrace("submit", file, "--target", "beam.spark", "--profile", "prod", "--jobs", scratch)
                        .ends(Exit.RUN_FAILED)
                        .err())
                .as("with an address, the next thing that is missing")
                .contains("error[HR0502]");
        Cli.edit(file, "master =", "mister =");
        assertThat(headrace("check", file).ends(Exit.DIAGNOSTICS).err())
                .contains("error[HR0205]: an engine has no setting `mister`");
    }

    @Test
    void jobsThatWereNeverSubmittedAreTold() {
        Cli none = headrace("status", "--jobs", scratch).ends(Exit.OK);
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).isEqualTo("no job was submitted from this folder\n");
        for (String command : new String[] {"logs", "cancel", "status"}) {
            assertThat(headrace(command, "7", "--jobs", scratch)
                            .ends(Exit.RUN_FAILED)
                            .err())
                    .contains("error[HR0801]: no job `7` was submitted");
        }
    }
}
