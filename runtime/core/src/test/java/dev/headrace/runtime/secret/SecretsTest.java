package dev.headrace.runtime.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.RunFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void theEnvironmentComesFirst() throws IOException {
        Files.writeString(folder.resolve("kafka-pw"), "from a file\n");
        Map<String, String> both =
                Map.of("HEADRACE_SECRET_KAFKA_PW", "from a variable", "HEADRACE_SECRETS", folder.toString());
        assertThat(Secrets.of(both::get).value("kafka-pw")).isEqualTo("from a variable");
        Map<String, String> file = Map.of("HEADRACE_SECRETS", folder.toString());
        assertThat(Secrets.of(file::get).value("kafka-pw")).isEqualTo("from a file");
    }

    @Test
    void aSecretWithoutAValueIsNamedAndNoPathLeavesTheFolder() throws IOException {
        Files.writeString(folder.resolve("outside"), "no");
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Map<String, String> file = Map.of("HEADRACE_SECRETS", inner.toString());
        assertThatThrownBy(() -> Secrets.of(file::get).value("../outside"))
                .isInstanceOfSatisfying(
                        RunFailure.class, f -> assertThat(f.diagnostic().code()).isEqualTo(Code.HR0720))
                .hasMessageContaining("the secret `../outside` has no value here");
    }
}
