package dev.headrace.cli;

import static dev.headrace.cli.Cli.headrace;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Commands take a pipeline of Java as they take a file, and do the same with it: this is the pipeline of a new project. */
@Timeout(120)
class JarTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path scratch;

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @SuppressWarnings("NullAway.Init")
    private JavaProject java;

    @BeforeEach
    void bothForms() throws IOException {
        file = Cli.project(scratch);
        java = JavaProject.of(file.getParent(), "shop").offers("shop.OrdersProvider");
    }

    @Test
    void aJarIsCheckedAndPrintedAsItsFile() throws IOException {
        Path jar = java.jar("shop.jar");
        Cli checked = headrace("check", jar).ends(Exit.OK);
        assertThat(checked.err()).isEqualTo("1 file checked, nothing found\n");
        String text = headrace("decompile", file).ends(Exit.OK).out();
        Cli printed = headrace("decompile", jar + "#my.orders").ends(Exit.OK);
        assertThat(printed.out()).isEqualTo(text);
        assertThat(headrace("decompile", "--expand", jar).ends(Exit.OK).out())
                .isEqualTo(headrace("decompile", "--expand", file).ends(Exit.OK).out());
    }

    @Test
    void foldersAndClassPathsAreTakenToo() throws IOException {
        Path jar = java.jar("shop.jar");
        headrace("check", java.classes()).ends(Exit.OK);
        headrace("check", java.classes() + "#my.orders").ends(Exit.OK);
        headrace("check", "--class-path", jar, "shop.Orders").ends(Exit.OK);
        headrace("check", "--jars", java.classes(), "my.orders").ends(Exit.OK);
        headrace("check", "--class-path", jar.resolveSibling("*"), "my.orders").ends(Exit.OK);
        headrace("check", jar + "#shop.Orders").ends(Exit.OK);
        headrace("check", file, jar).ends(Exit.OK);
    }

    @Test
    void whatIsMadeOfBothIsTheSame() throws IOException {
        Path jar = java.jar("shop.jar");
        assertThat(headrace("plan", jar).ends(Exit.OK).out())
                .isEqualTo(headrace("plan", file).ends(Exit.OK).out());
        assertThat(headrace("lineage", jar, "habits.spent_1d").ends(Exit.OK).out())
                .isEqualTo(headrace("lineage", file, "habits.spent_1d")
                        .ends(Exit.OK)
                        .out());
        Path text = Cli.file(
                scratch.resolve("my.orders.mlflow"),
                headrace("decompile", jar).ends(Exit.OK).out());
        headrace("compile", jar, "-o", scratch.resolve("jar.bundle")).ends(Exit.OK);
        headrace("compile", text, "-o", scratch.resolve("text.bundle")).ends(Exit.OK);
        assertThat(scratch.resolve("jar.bundle")).hasSameBinaryContentAs(scratch.resolve("text.bundle"));
        assertThat(headrace("test", jar).ends(Exit.OK).out())
                .isEqualTo(headrace("test", file).ends(Exit.OK).out());
    }

    /** In a process of its own, whose working folder is the project's: that is where relative paths start. */
    @Test
    void pathsStartAtTheWorkingFolder() throws Exception {
        Path project = file.getParent();
        headrace("run", file, "--out", scratch.resolve("of-file"), "--format", "csv")
                .ends(Exit.OK);
        java.jar("shop.jar");
        assertThat(inProject("run", "target/shop.jar#my.orders")).contains("habits_out", "done in");
        assertThat(project.resolve("out/habits.csv"))
                .hasSameTextualContentAs(scratch.resolve("of-file/habits_out.csv"));
        assertThat(project.resolve(".headrace")).isDirectory();
        assertThat(inProject("run", "target/shop.jar", "habits")).contains("habits", "done in");
        assertThat(project.resolve("out/habits.parquet")).isNotEmptyFile();
        assertThat(inProject("show", "target/shop.jar", "habits", "--limit", "2"))
                .contains("spent_1d");
        assertThat(inProject("certify", "target/shop.jar", "--target", "local")).contains("my.orders.certificate.json");
        assertThat(inProject("run", "target/classes", "--set", "no=1", "||", "true"))
                .contains("error[HR0802]");
    }

    private String inProject(Object... arguments) throws Exception {
        Path said = scratch.resolve("said.txt");
        Process process = OwnProcess.start(said, "cd '" + file.getParent() + "'; exec \"$@\"", arguments);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(said);
    }

    @Test
    void aClassPathInTheManifestAndGivenJarsAreLookedIn() throws IOException {
        java.jar("lib.jar");
        Path classes = java.classes();
        Path shop = classes.resolve("shop");
        Files.delete(shop.resolve("OrderRow.class"));
        Path alone = java.jar("alone.jar");
        Path with = java.jar("with.jar", "lib.jar");
        assertThat(headrace("check", alone).ends(Exit.DIAGNOSTICS).err())
                .contains("error[HR0687]: the class `shop.OrderRow` is needed");
        headrace("check", with).ends(Exit.OK);
        headrace("check", alone, "--jars", alone.resolveSibling("lib.jar")).ends(Exit.OK);
    }

    @Test
    void commandsThatChangeTextsSayThatThereIsNone() throws IOException {
        Path jar = java.jar("shop.jar");
        assertThat(headrace("fmt", jar).ends(Exit.DIAGNOSTICS).err()).contains("error[HR0689]");
        assertThat(headrace("check", "--fix", jar).ends(Exit.DIAGNOSTICS).err()).contains("error[HR0689]");
    }

    @Test
    void aJarWithPipelinesIsSubmittedAsThePipelineItIs() throws IOException {
        Path jar = java.jar("shop.jar");
        assertThat(headrace("submit", jar, "--target", "beam.spark")
                        .ends(Exit.RUN_FAILED)
                        .err())
                .contains("nothing says where the beam.spark cluster is");
        assertThat(headrace("submit", Files.write(scratch.resolve("no.jar"), new byte[4]))
                        .ends(Exit.RUN_FAILED)
                        .err())
                .contains("error[HR0803]");
    }
}
