package dev.headrace.cli;

import static dev.headrace.cli.Cli.headrace;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.registry.model.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of the codes of runs and models quote is what the commands say. */
class RegistryPagesTest {

    private static final Path PAGES = Path.of("../../docs/diagnostics");
    private static final String NAME = Sample.NAME;

    @TempDir
    Path scratch;

    @Test
    void notRegistered() throws IOException {
        register(1);
        says("HR0740", "models", "show", "bank.fraud.fraud_ned");
        says("HR0740", "models", "show", NAME + "@production");
        headrace("models", "promote", NAME + ":1", "production", "--project", project())
                .ends(Exit.OK);
        says("HR0740", "models", "rollback", NAME, "production");
    }

    @Test
    void damaged() throws IOException {
        register(1);
        Files.writeString(Sample.register(project(), scratch, "w2").model().resolve("net/weights.bin"), "other");
        says("HR0741", "models", "promote", NAME + ":2", "production");
    }

    @Test
    void anotherSignature() throws IOException {
        register(1);
        Sample.registerOther(project(), scratch, "w2");
        headrace("models", "promote", NAME + ":1", "production", "--project", project())
                .ends(Exit.OK);
        says("HR0742", "models", "promote", NAME + ":2", "production");
    }

    @Test
    void notRecorded() throws IOException {
        says("HR0745", "runs", "show", "1999");
    }

    @Test
    void noServer() throws IOException {
        register(1);
        // Nobody listens at port 1.
        says("HR0746", "models", "export", NAME, "--to", "http://127.0.0.1:1");
    }

    private void register(int versions) throws IOException {
        for (int i = 1; i <= versions; i++) {
            Sample.register(project(), scratch, "w" + i);
        }
    }

    private Path project() throws IOException {
        return Files.createDirectories(scratch.resolve("project"));
    }

    private void says(String code, Object... words) throws IOException {
        List<Object> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--project", project()));
        Cli said = headrace(all.toArray()).ends(Exit.RUN_FAILED);
        String page = Files.readString(PAGES.resolve(code + ".md"));
        assertThat(said.err()).startsWith("error[" + code + "]: ");
        said.err()
                .lines()
                .filter(l -> !l.isBlank())
                .forEach(line ->
                        assertThat(page).contains(line.stripTrailing().replace("127.0.0.1:1 ", "127.0.0.1:5000 ")));
    }
}
