package dev.headrace.house.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.diagnostics.Code;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SourceTreeTest {
    private SourceTree tree;

    @BeforeAll
    void readTree() throws IOException {
        tree = SourceTree.ofThisRepository();
    }

    @Test
    void theWholeTreeIsReallyRead() {
        assertThat(tree.files())
                .extracting(SourceFile::path)
                .contains(
                        "pom.xml",
                        "headrace",
                        "README.md",
                        "compiler/diagnostics/src/main/java/dev/headrace/diagnostics/Code.java",
                        "targets/spi/src/main/java/dev/headrace/target/package-info.java")
                .noneMatch(path -> path.contains("/target/classes/") || path.contains("/picocli/"));
    }

    @Test
    void noFileIsTooLong() {
        assertThat(Lint.tooLong(tree)).isEmpty();
    }

    @Test
    void mostFilesAreShort() {
        assertThat(Lint.medianLength(tree)).isPositive().isLessThan(Lint.MEDIAN_BELOW);
    }

    @Test
    void noNotesToSelfAreLeft() {
        assertThat(Lint.notesToSelf(tree)).isEmpty();
    }

    @Test
    void noPathOfAMachineIsLeft() {
        assertThat(Lint.machinePaths(tree)).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertThat(Lint.packagesWithoutInfo(tree)).isEmpty();
    }

    @Test
    void everyPublicTypeSaysWhatItIs() {
        assertThat(Lint.typesWithoutComment(tree)).isEmpty();
    }

    @Test
    void everyDiagnosticHasItsPage() {
        assertThat(Lint.diagnosticPages(
                        tree, Arrays.stream(Code.values()).map(Code::name).toList()))
                .isEmpty();
    }
}
