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

/** What {@code certify} prints and writes, with the engine that is always there. */
class CertifyTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path scratch;

    @Test
    void localAgreesWithItselfAndRunsNoStreams() throws IOException {
        Path file = Cli.project(scratch);
        String said =
                headrace("certify", file, "--target", "local").ends(Exit.OK).out();
        assertThat(said).contains("local batch", "local stream", "equal", "refused", "it does not run streams");
        String stem = String.valueOf(file.getFileName()).replace(".mlflow", "");
        Path certificate = file.resolveSibling(stem + ".certificate.json");
        fits(Files.readString(certificate));
    }

    @Test
    void asJsonTheSameBytesEachTime() throws IOException {
        Path file = Cli.project(scratch);
        Path other = scratch.resolve("other.json");
        String first = headrace("certify", file, "--target", "local", "--json", "-o", other)
                .ends(Exit.OK)
                .out();
        fits(first);
        assertThat(Files.readString(other)).isEqualTo(first);
        assertThat(headrace("certify", file, "--target", "local", "--json", "-o", other)
                        .ends(Exit.OK)
                        .out())
                .isEqualTo(first);
    }

    @Test
    void wrongInput() throws IOException {
        Path file = Cli.project(scratch);
        assertThat(headrace("certify", file, "--target", "nothing")
                        .ends(Exit.USAGE)
                        .err())
                .contains("there is no engine `nothing`");
        assertThat(headrace("certify", file, "missing", "--target", "local")
                        .ends(Exit.DIAGNOSTICS)
                        .err())
                .contains("missing");
        assertThat(headrace("certify", file, "--target", "local", "-o", scratch)
                        .ends(Exit.RUN_FAILED)
                        .err())
                .contains("HR0703");
    }

    private static void fits(String json) throws IOException {
        String schema = Files.readString(Path.of("../../docs/schemas/certificate.schema.json"));
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(schema)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }
}
