package dev.headrace.cli;

import static dev.headrace.cli.Cli.headrace;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps in Java from a jar that a command is given. */
class JavaStepsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path built;

    @SuppressWarnings("NullAway.Init")
    private static Path jar;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path scratch;

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @BeforeAll
    static void aJar() throws IOException {
        jar = StepJar.in(built);
    }

    @BeforeEach
    void aPipeline() throws IOException {
        file = Cli.file(scratch.resolve("shop.mlflow"), StepJar.pipeline().get(0));
        Cli.file(scratch.resolve("payments.csv"), """
                card,amount,at
                " b ",2.0,2024-01-01 10:00:00
                bad,1.0,2024-01-01 10:10:00
                a,1.0,2024-01-01 09:00:00
                """);
    }

    @Test
    void rowsGoThroughTheCode() {
        Cli ran = headrace("run", file, "--jars", jar).ends(Exit.OK);
        assertThat(scratch.resolve("out/hourly.csv"))
                .content()
                .contains("b/0", "b/1", "a/0")
                .doesNotContain("bad");
        assertThat(ran.err())
                .contains("read    payments: 3 rows, 1 dropped", "step `clean` of shop.mlflow:8 failed: a bad card");
        headrace("run", file, "places", "--jars", jar, "--out", scratch.resolve("made"), "--format", "csv")
                .ends(Exit.OK);
        assertThat(scratch.resolve("made/places.csv")).hasContent("""
                card,amount,at
                a/0,1.0,2024-01-01T09:00:00Z
                b/0,2.0,2024-01-01T10:00:00Z
                b/1,3.0,2024-01-01T10:00:00Z
                """);
    }

    @Test
    void theJarIsPartOfWhatAResultDependsOn() throws IOException {
        headrace("run", file, "--jars", jar).ends(Exit.OK);
        assertThat(headrace("run", file, "--jars", jar).ends(Exit.OK).err()).contains("kept    hourly_out");
        Path other = scratch.resolve("other.jar");
        Files.copy(jar, other);
        assertThat(headrace("run", file, "--jars", other).ends(Exit.OK).err()).contains("kept    hourly_out");
        Files.write(other, new byte[] {0}, java.nio.file.StandardOpenOption.APPEND);
        assertThat(headrace("run", file, "--jars", other).ends(Exit.OK).err()).contains("wrote   hourly_out");
    }

    @Test
    void withoutTheJarItIsCheckedAsFarAsItGoes() throws IOException {
        Path alone = Cli.file(scratch.resolve("alone.mlflow"), """
                language 1
                package alone

                schema Payment { card: String, amount: Float, at: Instant @event_time }

                source payments: Payment { batch = csv("payments.csv", zone = "UTC"), on error drop }

                step clean(in: Payment, by: Float = 1.0) -> (out: Payment) = java("acme.Cleaning#clean")

                table cleaned from payments { via clean() }
                """);
        assertThat(headrace("check", alone).ends(Exit.OK).err())
                .contains(
                        "warning[HR0504]: no jar here holds the step `acme.Cleaning#clean`",
                        "help: name its jar: `--jars target/steps.jar`");
        assertThat(headrace("run", alone, "cleaned").ends(Exit.DIAGNOSTICS).err())
                .contains("error[HR0504]: no jar here holds the step `acme.Cleaning#clean`");
        headrace("check", alone, "--jars", jar).ends(Exit.OK);
        headrace("run", alone, "cleaned", "--jars", jar).ends(Exit.OK);
        Cli.edit(alone, "by: Float", "by: Int");
        Cli.edit(alone, "= 1.0", "= 1");
        assertThat(headrace("check", alone, "--jars", jar)
                        .ends(Exit.DIAGNOSTICS)
                        .err())
                .contains("error[HR0208]: the code takes other parameters than are declared here");
        assertThat(headrace("check", alone, "--jars", scratch.resolve("no.jar"))
                        .ends(Exit.DIAGNOSTICS)
                        .err())
                .contains("error[HR0801]");
    }

    @Test
    void otherEnginesRefuseWhatLooksAtTheTable() {
        assertThat(headrace("run", file, "places", "--jars", jar, "--target", "beam.direct")
                        .ends(Exit.DIAGNOSTICS)
                        .err())
                .contains(
                        "error[HR0501]: the beam.direct engine cannot run `ranked`, which looks at the whole table",
                        "help: run it on local");
    }
}
