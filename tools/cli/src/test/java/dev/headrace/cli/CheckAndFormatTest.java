package dev.headrace.cli;

import static dev.headrace.cli.Cli.headrace;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} and {@code fmt}, with what they write and what they must not. */
class CheckAndFormatTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path scratch;

    /** What is written anew stays as readable as it was. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFileKeepsItsPermissions() throws IOException {
        for (String permissions : List.of("rw-r--r--", "rwxr-x---")) {
            Path file = Cli.file(scratch.resolve("loose.mlflow"), "enum   Kind { a,b }\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            headrace("fmt", file).ends(Exit.OK);
            assertThat(file).hasContent("enum Kind { a, b }\n");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo(permissions);
        }
        Path plain = Files.writeString(scratch.resolve("plain"), "");
        Path bundle = scratch.resolve("out.bundle");
        headrace("compile", Cli.project(scratch), "-o", bundle).ends(Exit.OK);
        assertThat(Files.getPosixFilePermissions(bundle)).isEqualTo(Files.getPosixFilePermissions(plain));
    }

    @Test
    void aGoodFileSaysSo() {
        Cli said = headrace("check", Cli.project(scratch)).ends(Exit.OK);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).isEqualTo("1 file checked, nothing found\n");
    }

    @Test
    void aMisspeltColumnIsToldWithItsPlace() throws IOException {
        Path file = misspelt();
        Cli said = headrace("check", file).ends(Exit.DIAGNOSTICS);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("error[HR0102]", "pipeline.mlflow:21", "`totl`", "did you mean `total`?");
    }

    @Test
    void aSureFixIsApplied() throws IOException {
        Path file = misspelt();
        Cli said = headrace("check", "--fix", file).ends(Exit.OK);
        assertThat(said.err()).contains("1 fix applied to " + file);
        assertThat(file).content().contains("sum(total)").doesNotContain("totl");
    }

    @Test
    void filesThatCannotBeReadAreToldApart() throws IOException {
        assertThat(headrace("check", scratch.resolve("none.mlflow"))
                        .ends(Exit.DIAGNOSTICS)
                        .err())
                .contains("error[HR0801]", "none.mlflow` cannot be read: there is no such file");
        assertThat(headrace("check", scratch).ends(Exit.DIAGNOSTICS).err())
                .contains("is a folder, not a pipeline file");
        Path latin = Files.write(scratch.resolve("latin.mlflow"), new byte[] {'/', '/', ' ', (byte) 0xe9, '\n'});
        assertThat(headrace("check", latin).ends(Exit.DIAGNOSTICS).err())
                .contains("error[HR0801]", "cannot be read: it is not UTF-8 text");
    }

    @Test
    void severalFilesAreCheckedAtOnce() throws IOException {
        Path good = Cli.project(scratch);
        Path bad = Cli.file(scratch.resolve("bad.mlflow"), "table t from nothing { where x }\n");
        assertThat(headrace("check", good, bad).ends(Exit.DIAGNOSTICS).err()).contains("bad.mlflow:1", "`nothing`");
    }

    @Test
    void unknownProfilesAndParametersAreRefused() throws IOException {
        Path file = Cli.project(scratch);
        assertThat(headrace("check", file, "--profile", "prod")
                        .ends(Exit.DIAGNOSTICS)
                        .err())
                .contains("error[HR0802]: this pipeline has no profile `prod`", "it declares none");
        assertThat(headrace("plan", file, "--set", "x=1").ends(Exit.DIAGNOSTICS).err())
                .contains("error[HR0802]: this pipeline has no parameter `x`");
        Cli.edit(file, "/// One order", "param least: Int = 1 where least > 0\n\n/// One order");
        assertThat(headrace("plan", file, "--set", "least=many")
                        .ends(Exit.DIAGNOSTICS)
                        .err())
                .contains("error[HR0802]", "least", "many");
        assertThat(headrace("plan", file, "--set", "least=0")
                        .ends(Exit.DIAGNOSTICS)
                        .err())
                .contains("error[HR0802]", "least");
        assertThat(headrace("plan", file, "--set", "leest=2")
                        .ends(Exit.DIAGNOSTICS)
                        .err())
                .contains("did you mean `least`?");
    }

    @Test
    void formattingIsDoneInPlaceOnceAndShownOnRequest() throws IOException {
        Path file = Cli.project(scratch);
        headrace("fmt", "--check", file).ends(Exit.OK);
        String good = Files.readString(file);
        Cli.edit(file, "  id:       Int", "     id :Int");
        String untidy = Files.readString(file);

        assertThat(headrace("fmt", "--check", file).ends(Exit.DIAGNOSTICS).err())
                .isEqualTo("headrace: " + file + " is not formatted\n");
        Cli diff = headrace("fmt", "--diff", file).ends(Exit.DIAGNOSTICS);
        assertThat(diff.out()).contains("-     id :Int\n", "+  id:       Int\n", "@@ ");
        assertThat(file).hasContent(untidy);

        assertThat(headrace("fmt", file).ends(Exit.OK).err()).isEqualTo("formatted " + file + "\n");
        assertThat(file).hasContent(good);
        assertThat(headrace("fmt", file).ends(Exit.OK).err()).isEmpty();
    }

    @Test
    void aFileWithSyntaxErrorsIsNotFormatted() throws IOException {
        Path file = Cli.file(scratch.resolve("torn.mlflow"), "schema A { id: Int\n");
        assertThat(headrace("fmt", file).ends(Exit.DIAGNOSTICS).err()).contains("error[HR0001]");
        assertThat(file).hasContent("schema A { id: Int\n");
    }

    private Path misspelt() throws IOException {
        Path file = Cli.project(scratch);
        Cli.edit(file, "sum(total)", "sum(totl)");
        return file;
    }
}
