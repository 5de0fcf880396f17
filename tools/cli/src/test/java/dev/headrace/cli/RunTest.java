package dev.headrace.cli;

import static dev.headrace.cli.Cli.headrace;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a made project does from the first check to the second run. */
class RunTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path scratch;

    @Test
    void aNewProjectChecksTestsAndRuns() {
        Path file = Cli.project(scratch);
        headrace("check", file).ends(Exit.OK);
        headrace("fmt", "--check", file).ends(Exit.OK);
        Cli tested = headrace("test", file).ends(Exit.OK);
        assertThat(tested.out()).isEqualTo("passed  the second order sees the first\n1 passed, 0 failed\n");
        Cli ran = headrace("run", file).ends(Exit.OK);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("drop[HR0701] data/orders.csv:5 column `total`: ")
                .contains("read    orders: 5 rows, 1 dropped\nwrote   habits_out: 4 rows -> out/habits.csv\ndone in ");
        assertThat(out(file)).isRegularFile();
    }

    @Test
    void aFolderInUseIsNotMadeInto() throws IOException {
        Path file = Cli.project(scratch);
        assertThat(headrace("new", file.getParent()).ends(Exit.DIAGNOSTICS).err())
                .contains("error[HR0801]", "is there already and not an empty folder");
        assertThat(headrace("new", file).ends(Exit.DIAGNOSTICS).err()).contains("error[HR0801]");
        headrace("new", Files.createDirectory(scratch.resolve("empty"))).ends(Exit.OK);
    }

    @Test
    void whatHasNotChangedIsNotRunAgain() throws IOException {
        Path file = Cli.project(scratch);
        headrace("run", file).ends(Exit.OK);
        String first = Files.readString(out(file));
        assertThat(headrace("run", file).ends(Exit.OK).err())
                .contains("kept    habits_out: 4 rows", "(nothing it depends on has changed)");
        assertThat(headrace("run", file, "--no-cache").ends(Exit.OK).err()).contains("wrote   habits_out: 4 rows");

        Files.writeString(out(file), "changed by somebody\n");
        assertThat(headrace("run", file).ends(Exit.OK).err()).contains("wrote   habits_out");
        assertThat(out(file)).hasContent(first);

        Cli.edit(file.resolveSibling("data/orders.csv"), "free", "3.5");
        assertThat(headrace("run", file).ends(Exit.OK).err()).contains("wrote   habits_out: 5 rows");
        Cli.edit(file, "[1d, 7d]", "[1d, 7d, 8d]");
        assertThat(headrace("run", file).ends(Exit.OK).err()).contains("wrote   habits_out: 5 rows");
        Files.delete(out(file));
        assertThat(headrace("run", file).ends(Exit.OK).err()).contains("wrote   habits_out: 5 rows");
    }

    @Test
    void namedRelationsGoToAFolderInAnyFormat() throws IOException {
        Path file = Cli.project(scratch);
        Path to = scratch.resolve("made");
        for (String format : List.of("csv", "jsonl", "parquet")) {
            headrace("run", file, "habits", "orders", "--out", to, "--format", format)
                    .ends(Exit.OK);
            assertThat(to.resolve("habits." + format)).isRegularFile();
            assertThat(to.resolve("orders." + format)).isRegularFile();
        }
        assertThat(Files.readAllLines(to.resolve("habits.csv"))).hasSize(5);
    }

    /** What is printed names no folder of this machine. */
    @Test
    void withoutAnotherPlaceNamedRelationsGoBesideTheFile() {
        Path file = Path.of("").toAbsolutePath().relativize(Cli.project(scratch));
        assertThat(headrace("run", file, "habits", "--format", "csv")
                        .ends(Exit.OK)
                        .err())
                .contains("wrote   habits: 4 rows -> " + file.resolveSibling("out/habits.csv") + "\n");
    }

    @Test
    void unknownNamesAreTold() {
        Path file = Cli.project(scratch);
        assertThat(headrace("run", file, "habts").ends(Exit.DIAGNOSTICS).err())
                .contains("error[HR0101]: nothing to run is called `habts`", "habits_out, habits, orders")
                .contains("did you mean `habits`?");
        assertThat(headrace("show", file, "habts").ends(Exit.DIAGNOSTICS).err()).contains("error[HR0101]");
        assertThat(headrace("lineage", file, "habts.spent_7d")
                        .ends(Exit.DIAGNOSTICS)
                        .err())
                .contains("did you mean `habits`?");
        assertThat(headrace("lineage", file, "habits.spent_7")
                        .ends(Exit.DIAGNOSTICS)
                        .err())
                .contains("error[HR0102]", "did you mean `habits.spent_7d`?");
    }

    @Test
    void aPipelineWithoutSinksSaysSo() throws IOException {
        Path empty = Cli.file(scratch.resolve("empty.mlflow"), "");
        assertThat(headrace("run", empty).ends(Exit.OK).err())
                .startsWith("headrace: nothing to run: the pipeline has no sink");
        assertThat(headrace("test", empty).ends(Exit.OK).out()).isEqualTo("0 passed, 0 failed\n");
    }

    /** Recorded in {@code docs/diagnostics/known-poor-messages.md}. */
    @Test
    void knownPoorMessages() {
        Path file = Cli.project(scratch);
        assertThat(headrace("run", file, "--set", "=3").ends(Exit.DIAGNOSTICS).err())
                .contains("this pipeline has no parameter ``");
    }

    @Test
    void lineageOfAnOwnerAloneNamesItsColumns() {
        Path file = Cli.project(scratch);
        assertThat(headrace("lineage", file, "habits").ends(Exit.DIAGNOSTICS).err())
                .contains("the pipeline has no column `habits`", "`habits` has id, customer, total", "NAME.COLUMN");
    }

    @Test
    void showPrintsATable() {
        Path file = Cli.project(scratch);
        Cli shown = headrace("show", file, "habits", "--limit", "2").ends(Exit.OK);
        assertThat(shown.out().lines()).hasSize(5);
        assertThat(shown.out()).startsWith("id  customer  total").endsWith("(4 rows in all)\n");
    }

    @Test
    void aFailedTestSaysWhatDiffers() throws IOException {
        Path file = Cli.project(scratch);
        Cli.edit(file, "orders_1d == 2", "orders_1d == 3");
        assertThat(headrace("test", file).ends(Exit.DIAGNOSTICS).out())
                .contains("FAILED  the second order sees the first", "HR0707: `orders_1d == 3` does not hold")
                .contains("orders_1d = 2")
                .endsWith("0 passed, 1 failed\n");
    }

    @Test
    void aBundleIsTheSameBytesAnywhere() throws IOException {
        Path one = Cli.project(Files.createDirectory(scratch.resolve("a")));
        Path two = Cli.project(Files.createDirectory(scratch.resolve("b")));
        headrace("compile", one, "-o", scratch.resolve("one")).ends(Exit.OK);
        headrace("compile", two, "-o", scratch.resolve("two")).ends(Exit.OK);
        assertThat(scratch.resolve("one")).hasSameBinaryContentAs(scratch.resolve("two"));
        assertThat(headrace("compile", one, "-o", scratch.resolve("no/such/folder"))
                        .ends(Exit.RUN_FAILED)
                        .err())
                .contains("error[HR0703]");
    }

    @Test
    void parametersMustFitBeforeAnythingRuns() throws IOException {
        Path file = Cli.project(scratch);
        Cli.edit(file, "/// One order", "param least: Float where least > 0.0\n\n/// One order");
        Cli.edit(file, "sink habits_out from habits", "sink habits_out from habits where total > least");
        assertThat(headrace("run", file).ends(Exit.DIAGNOSTICS).err())
                .contains("error[HR0802]: parameter `least` has no value", "--set least=VALUE");
        assertThat(headrace("run", file, "--set", "least=0")
                        .ends(Exit.DIAGNOSTICS)
                        .err())
                .contains("error[HR0802]: `0.0` is not allowed for parameter `least`", "where least > 0.0");
        assertThat(file.resolveSibling("out")).doesNotExist();
        headrace("run", file, "--set", "least=6").ends(Exit.OK);
        assertThat(Files.readAllLines(out(file))).hasSize(4);
        headrace("run", file, "--set", "least=10").ends(Exit.OK);
        assertThat(Files.readAllLines(out(file))).hasSize(3);
    }

    private static Path out(Path file) {
        return file.resolveSibling("out/habits.csv");
    }
}
