package dev.headrace.house.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every check of the lint finds an offence planted in a folder, and is silent about what is right. */
final class LintCanFailTest {
    private static final String PACKAGE = "a/src/main/java/dev/headrace/a/";

    @TempDir
    Path root;

    @Test
    void aFileOfTheMostLinesPassesAndOneMoreDoesNot() throws IOException {
        write(PACKAGE + "Fits.java", "x\n".repeat(Lint.MOST_LINES));
        assertThat(Lint.tooLong(tree())).isEmpty();
        write(PACKAGE + "Long.java", "x\n".repeat(Lint.MOST_LINES + 1));
        assertThat(Lint.tooLong(tree())).containsExactly(PACKAGE + "Long.java: 601 lines");
    }

    @Test
    void theMedianCountsMainJavaAlone() throws IOException {
        write(PACKAGE + "A.java", "x\n".repeat(10));
        write(PACKAGE + "B.java", "x\n".repeat(120));
        write(PACKAGE + "C.java", "x\n".repeat(130));
        write("a/notes.md", "x\n");
        assertThat(Lint.medianLength(tree())).isEqualTo(120);
    }

    @Test
    void notesToSelfAreFoundInCode() throws IOException {
        write(PACKAGE + "A.java", "// fine\n// TO" + "DO: later\n");
        write("docs/a.md", "A TO" + "DO list is a fine example.\n");
        assertThat(Lint.notesToSelf(tree())).containsExactly(PACKAGE + "A.java:2: TO" + "DO");
    }

    @Test
    void pathsOfAMachineAreFoundInAnyText() throws IOException {
        write("docs/a.md", "see docs/home/page and https://example.org/home/page\nsee /ho" + "me/me/x\n");
        assertThat(Lint.machinePaths(tree())).containsExactly("docs/a.md:2: /ho" + "me/me");
    }

    @Test
    void aPackageWithoutInfoIsFound() throws IOException {
        write(PACKAGE + "A.java", "x\n");
        write(PACKAGE + "b/B.java", "x\n");
        write(PACKAGE + "b/package-info.java", "/** B. */\n@NullMarked\npackage dev.headrace.a.b;\n");
        assertThat(Lint.packagesWithoutInfo(tree())).containsExactly("a/src/main/java/dev/headrace/a");
    }

    @Test
    void aPublicTypeWithoutCommentIsFound() throws IOException {
        write(
                PACKAGE + "A.java",
                "import x;\n\n/** Said. */\n@Mark(\n        a = 1,\n        b = 2)\npublic final class A {\n");
        write(PACKAGE + "B.java", "import x;\n\npublic sealed interface B {\n");
        write(PACKAGE + "C.java", "/** Said. */\nclass C {\n    private int d;\n\n    @Mark\n    public enum D {}\n");
        write("a/src/test/java/dev/headrace/a/T.java", "public class T {}\n");
        assertThat(Lint.typesWithoutComment(tree())).containsExactly(PACKAGE + "B.java:3: B", PACKAGE + "C.java:6: D");
    }

    @Test
    void pagesAndCodesMustMeet() throws IOException {
        write("docs/diagnostics/HR0001.md", "# HR0001: text\n");
        write("docs/diagnostics/HR0009.md", "# HR0009: text\n");
        write("docs/diagnostics/HR0002.md", "no heading\n");
        assertThat(Lint.diagnosticPages(tree(), List.of("HR0001", "HR0002", "HR0003")))
                .containsExactly(
                        "HR0003 has no page",
                        "docs/diagnostics/HR0002.md: no heading with the code",
                        "docs/diagnostics/HR0009.md: no such code");
    }

    @Test
    void buildOutputIsLeftOut() throws IOException {
        write("a/target/generated-sources/A.java", "// FIX" + "ME\n");
        assertThat(tree().files()).isEmpty();
    }

    @Test
    void theTargetPackageIsNotBuildOutput() throws IOException {
        write("a/src/main/java/dev/headrace/target/A.java", "x\n");
        assertThat(tree().files()).hasSize(1);
    }

    private SourceTree tree() throws IOException {
        return SourceTree.read(root);
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
