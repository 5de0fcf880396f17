package dev.headrace.cli;

import static dev.headrace.cli.Cli.headrace;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of run-time codes quote is what a run of the new project says. */
class RunTimePagesTest {

    private static final Path PAGES = Path.of("../../docs/diagnostics");
    private static final Pattern WRONG = Pattern.compile("## Wrong\\n\\n```text\\n(.*?)\\n```", Pattern.DOTALL);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path scratch;

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @BeforeEach
    void project() {
        file = Cli.project(scratch);
    }

    @Test
    void badRow() throws IOException {
        Cli.edit(file, "on error drop", "on error fail");
        says("HR0701", headrace("run", file).ends(Exit.RUN_FAILED));
    }

    @Test
    void noInput() throws IOException {
        Files.delete(data());
        says("HR0702", headrace("run", file).ends(Exit.RUN_FAILED));
    }

    @Test
    void noPlaceForTheOutput() throws IOException {
        Path blocked = Files.writeString(scratch.resolve("blocked"), "mine");
        says("HR0703", headrace("run", file, "--out", blocked).ends(Exit.RUN_FAILED));
    }

    @Test
    void otherColumns() throws IOException {
        Cli.edit(data(), "total", "totl");
        says("HR0704", headrace("run", file).ends(Exit.RUN_FAILED));
        Cli.edit(file, "zone = \"UTC\")", "zone = \"UTC\", rename { totl -> total })");
        headrace("run", file).ends(Exit.OK);
    }

    @Test
    void tooManyBadRows() throws IOException {
        Cli.edit(file, "on error drop", "on error drop max 5%");
        says("HR0705", headrace("run", file).ends(Exit.RUN_FAILED));
        Cli.edit(file, "max 5%", "max 25%");
        headrace("run", file).ends(Exit.OK);
    }

    @Test
    void brokenExpectation() throws IOException {
        Cli.edit(file, "on error drop", "on error drop\n  expect avg(total) in 100.0 .. 200.0 else fail");
        says("HR0706", headrace("run", file).ends(Exit.RUN_FAILED));
    }

    @Test
    void outputOverInput() throws IOException {
        Cli.edit(file, "out/habits.csv", "data/orders.csv");
        says("HR0709", headrace("run", file).ends(Exit.RUN_FAILED));
    }

    @Test
    void failedTest() throws IOException {
        Cli.edit(file, "orders_1d == 2", "orders_1d == 3");
        says("HR0707", headrace("test", file).ends(Exit.DIAGNOSTICS));
    }

    @Test
    void wrongFileAndParameter() throws IOException {
        says("HR0801", headrace("check", file.resolveSibling("pipelin.mlflow")).ends(Exit.DIAGNOSTICS));
        says("HR0802", headrace("run", file, "--set", "limt=10").ends(Exit.DIAGNOSTICS));
    }

    private void says(String code, Cli said) throws IOException {
        Matcher wrong = WRONG.matcher(Files.readString(PAGES.resolve(code + ".md")));
        assertThat(wrong.find()).isTrue();
        assertThat((said.out() + said.err()).replace(scratch + "/", "")).contains(wrong.group(1));
    }

    private Path data() {
        return file.resolveSibling("data/orders.csv");
    }
}
