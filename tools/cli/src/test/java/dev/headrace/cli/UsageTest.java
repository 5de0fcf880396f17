package dev.headrace.cli;

import static dev.headrace.cli.Cli.headrace;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.diagnostics.Code;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Help, wrong arguments, explanations. */
class UsageTest {

    private static final List<String> COMMANDS = List.of(
            "new",
            "check",
            "fmt",
            "explain",
            "test",
            "run",
            "show",
            "plan",
            "compile",
            "submit",
            "status",
            "cancel",
            "logs",
            "lineage",
            "runs",
            "models",
            "doctor",
            "decompile");

    @Test
    void withoutArgumentsTheHelpIsShown() {
        Cli said = headrace().ends(Exit.OK);
        assertThat(said.out()).contains(COMMANDS).contains("Exit codes");
        assertThat(said.err()).isEmpty();
        assertThat(headrace("--version").ends(Exit.OK).out()).startsWith("headrace ");
    }

    @TestFactory
    Iterable<DynamicTest> everyCommandHasHelp() {
        return COMMANDS.stream()
                .map(c -> DynamicTest.dynamicTest(
                        c,
                        () -> assertThat(headrace(c, "--help").ends(Exit.OK).out())
                                .startsWith("Usage: headrace " + c)
                                .isEqualTo(headrace("help", c).ends(Exit.OK).out())))
                .toList();
    }

    @Test
    void wrongArgumentsAreToldInTwoLines(@TempDir Path scratch) {
        Path file = Cli.project(scratch);
        refused("unknown command `chek`; did you mean `check`?", "chek");
        refused("unknown command `nwe`; did you mean `new`?", "nwe");
        refused("unknown command `xyz`", "xyz");
        refused("missing required parameter: 'FILE'", "check");
        refused("missing required parameters: 'FILE', 'NAME'", "show");
        refused("missing required option: `-o OUTPUT`", "compile", file);
        refused("unknown option `--ou`; did you mean `--out`?", "run", file, "--ou", "x");
        refused("one argument too many: `b`", "explain", "HR0101", "b");
        refused("--threads takes a number from 1 on, not 0", "run", file, "--threads", "0");
        refused("--limit takes a number from 0 on, not -1", "show", file, "habits", "--limit", "-1");
        refused("invalid value for option '--threads': 'two' is not an int", "run", file, "--threads", "two");
        refused(
                "invalid value for option '--format': expected one of [parquet, csv, jsonl] (case-insensitive)"
                        + " but was 'xml'",
                "run",
                file,
                "--format",
                "xml");
        refused("--json, --sarif are mutually exclusive (specify only one)", "check", "--json", "--sarif", file);
        refused(
                "--from goes with --stream",
                "submit",
                file,
                "--target",
                "beam.flink",
                "--from",
                "2024-01-01T00:00:00Z");
        refused(
                "--from takes an instant such as 2024-06-01T00:00:00Z, not yesterday",
                "submit",
                file,
                "--target",
                "beam.flink",
                "--stream",
                "--from",
                "yesterday");
        refused(
                "--start goes with --stream",
                "submit",
                file,
                "--target",
                "beam.flink",
                "--start",
                "2024-01-01T00:00:00Z");
        refused(
                "--start takes an instant such as 2024-06-01T00:00:00Z, not monday",
                "submit",
                file,
                "--target",
                "beam.flink",
                "--stream",
                "--start",
                "monday");
        refused(
                "--from takes earlier rows from files, --start says that none are needed: give one",
                "submit",
                file,
                "--target",
                "beam.flink",
                "--stream",
                "--from",
                "2024-01-01T00:00:00Z",
                "--start",
                "2024-01-01T00:00:00Z");
        refused("missing required parameter: 'JOB'", "logs");
        refused("missing required parameter: 'JOB'", "cancel");
        refused("--check, --diff are mutually exclusive (specify only one)", "fmt", "--check", "--diff", file);
        refused("--up, --down are mutually exclusive (specify only one)", "lineage", file, "a.b", "--up", "--down");
        refused(
                "invalid value for option '--color': expected one of [auto, always, never] (case-insensitive)"
                        + " but was 'some'",
                "--color",
                "some",
                "doctor");
    }

    private static void refused(String message, Object... arguments) {
        Cli said = headrace(arguments).ends(Exit.USAGE);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .startsWith("headrace: " + message + "\ntry `headrace")
                .endsWith("--help`\n");
        assertThat(said.err().lines()).hasSize(2);
    }

    @Test
    void explainPrintsThePage() {
        assertThat(headrace("explain", "hr0102").ends(Exit.OK).out())
                .startsWith("# HR0102: a column that is not there")
                .contains("## Wrong", "## Right", "## Why");
        assertThat(headrace("explain").ends(Exit.OK).out().lines()).hasSize(Code.values().length);
        for (Code code : Code.values()) {
            assertThat(headrace("explain", code).ends(Exit.OK).out()).startsWith("# " + code + ": ");
        }
        assertThat(headrace("explain", "HR9999").ends(Exit.USAGE).err())
                .isEqualTo("headrace: there is no code `HR9999`; did you mean HR0999?\n");
        assertThat(headrace("explain", "102").ends(Exit.USAGE).err())
                .isEqualTo("headrace: there is no code `102`; did you mean HR0102?\n");
    }

    @Test
    void doctorFindsThisMachineFit() {
        assertThat(headrace("doctor").ends(Exit.OK).out())
                .contains("ok    engine    local", "ok    engine    beam.spark, fetched on first use")
                .contains("ok    trainer   xgboost", "ok    gpu       ")
                .doesNotContain("WRONG");
    }

    @Test
    void coloursOnlyWhereAsked(@TempDir Path scratch) throws Exception {
        Path file = Cli.file(scratch.resolve("a.mlflow"), "table t from nothing { where x }\n");
        assertThat(headrace("check", file).ends(Exit.DIAGNOSTICS).err()).contains("error[HR0101]");
        java.io.StringWriter err = new java.io.StringWriter();
        Main.run(
                new String[] {"--color", "always", "check", file.toString()},
                new java.io.PrintWriter(new java.io.StringWriter()),
                new java.io.PrintWriter(err));
        assertThat(err.toString()).contains("\u001b[");
    }
}
