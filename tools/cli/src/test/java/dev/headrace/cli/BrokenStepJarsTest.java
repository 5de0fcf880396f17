package dev.headrace.cli;

import static dev.headrace.cli.Cli.headrace;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jars that do not offer steps as they should: a message, whatever the command. */
class BrokenStepJarsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path scratch;

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @BeforeEach
    void aPipeline() throws IOException {
        file = Cli.file(scratch.resolve("shop.mlflow"), """
                language 1
                package shop

                schema Payment { card: String, amount: Float, at: Instant @event_time }

                source payments: Payment { batch = csv("payments.csv", zone = "UTC") }

                sink out from payments { batch = csv("out.csv") }
                """);
        Cli.file(scratch.resolve("payments.csv"), "card,amount,at\na,1.0,2024-01-01 09:00:00\n");
    }

    private Path offering(String... lines) throws IOException {
        Path folder = scratch.resolve("classes");
        Cli.file(
                folder.resolve("META-INF/services/dev.headrace.ir.step.StepProvider"), String.join("\n", lines) + "\n");
        return folder;
    }

    private void refused(Path jars, String... parts) {
        for (Cli said : new Cli[] {
            headrace("check", file, "--jars", jars).ends(Exit.DIAGNOSTICS),
            headrace("run", file, "--jars", jars).ends(Exit.DIAGNOSTICS),
            headrace("plan", file, "--jars", jars).ends(Exit.DIAGNOSTICS),
            headrace("compile", file, "--target", "beam.flink", "--jars", jars, "-o", scratch.resolve("job.jar"))
                    .ends(Exit.DIAGNOSTICS)
        }) {
            assertThat(said.err()).contains(parts).doesNotContain("\tat ", "HR0999");
        }
        assertThat(scratch.resolve("out.csv")).doesNotExist();
    }

    @Test
    void aProviderThatIsNotThere() throws IOException {
        refused(
                offering("acme.Gone"),
                "error[HR0504]: `acme.Gone` is listed to offer steps, and cannot be loaded\n",
                "help: build the jar again, and name all jars that it needs");
    }

    @Test
    void aListThatIsNone() throws IOException {
        refused(offering("no class at all"), "error[HR0504]: what the jars list to offer steps cannot be loaded\n");
    }

    @Test
    void twoStepsOfOneName() throws IOException {
        Path one = StepJar.in(scratch.resolve("one"));
        Path other = StepJar.in(scratch.resolve("other"), "Rinsing");
        refused(
                Path.of(one + File.pathSeparator + other),
                "error[HR0504]: two steps are called `acme.Cleaning#clean`\n",
                "one is offered by `acme.Cleaning`, one by `acme.Rinsing`");
        headrace("check", file, "--jars", one).ends(Exit.OK);
    }
}
