package dev.headrace.cli;

import static dev.headrace.cli.Cli.headrace;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every {@code --json} document is what its schema says, and stands alone on standard output. */
class JsonContractTest {

    private static final Path SCHEMAS = Path.of("../../docs/schemas");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path scratch;

    @Test
    void diagnostics() throws IOException {
        Path bad = Cli.file(scratch.resolve("bad.mlflow"), "table t from nothing { where x }\n");
        String found = headrace("check", "--json", bad).ends(Exit.DIAGNOSTICS).out();
        fits("diagnostics", found);
        assertThat(found).contains("HR0101");
        fits(
                "diagnostics",
                headrace("check", "--json", Cli.project(scratch)).ends(Exit.OK).out());
        fits(
                "diagnostics",
                headrace("run", "--json", bad).ends(Exit.DIAGNOSTICS).out());
        String absent = headrace("check", "--json", scratch.resolve("absent.mlflow"))
                .ends(Exit.DIAGNOSTICS)
                .out();
        fits("diagnostics", absent);
        assertThat(absent).contains("HR0801");
    }

    /** Who asked for a document gets one when the run fails, and nothing else on either stream. */
    @Test
    void aRunThatFails() throws IOException {
        Path file = Cli.project(scratch);
        Cli.edit(file, "on error drop", "on error fail");
        Cli badRow = headrace("run", file, "--json").ends(Exit.RUN_FAILED);
        fits("diagnostics", badRow.out());
        assertThat(badRow.out()).contains("\"HR0701\"", "data/orders.csv:5");
        assertThat(badRow.err()).isEmpty();
        Files.delete(file.resolveSibling("data/orders.csv"));
        Cli noInput = headrace("run", file, "--json").ends(Exit.RUN_FAILED);
        fits("diagnostics", noInput.out());
        assertThat(noInput.out()).contains("\"HR0702\"");
        Cli unknown = headrace("run", file, "habts", "--json").ends(Exit.DIAGNOSTICS);
        fits("diagnostics", unknown.out());
        assertThat(unknown.out()).contains("\"HR0101\"");
    }

    @Test
    void sarif() throws IOException {
        Path bad = Cli.file(scratch.resolve("bad.mlflow"), "table t from nothing { where x }\n");
        assertThat(headrace("check", "--sarif", bad).ends(Exit.DIAGNOSTICS).out())
                .contains("\"version\": \"2.1.0\"", "HR0101");
    }

    @Test
    void runAndTest() throws IOException {
        Path file = Cli.project(scratch);
        String first = headrace("run", file, "--json").ends(Exit.OK).out();
        fits("run", first);
        assertThat(first).containsPattern("\"habits\\.1\\.rolling/rows\" : [1-9]");
        String again = headrace("run", file, "--json").ends(Exit.OK).out();
        fits("run", again);
        assertThat(again).contains("flow.habits_out");
        fits("test", headrace("test", file, "--json").ends(Exit.OK).out());
        Cli.edit(file, "spent_7d == 15.0", "spent_7d == 16.0");
        String failed = headrace("test", file, "--json").ends(Exit.DIAGNOSTICS).out();
        fits("test", failed);
        assertThat(failed).contains("spent_7d == 16.0");
    }

    @Test
    void lineageAndPlan() throws IOException {
        Path file = Cli.project(scratch);
        fits(
                "lineage",
                headrace("lineage", file, "habits.spent_7d", "--json")
                        .ends(Exit.OK)
                        .out());
        fits(
                "lineage",
                headrace("lineage", file, "orders.total", "--down", "--json")
                        .ends(Exit.OK)
                        .out());
        fits("ir", headrace("plan", file, "--json").ends(Exit.OK).out());
    }

    @Test
    void jobs() throws IOException {
        fits(
                "jobs",
                headrace("status", "--json", "--jobs", scratch).ends(Exit.OK).out());
    }

    static void fits(String schema, String document) throws IOException {
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(SCHEMAS.resolve(schema + ".schema.json")))
                        .validate(document, InputFormat.JSON))
                .as(document)
                .isEmpty();
    }
}
