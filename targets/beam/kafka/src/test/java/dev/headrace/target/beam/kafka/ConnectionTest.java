package dev.headrace.target.beam.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.BindingOption;
import dev.headrace.runtime.secret.Secrets;
import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.security.auth.callback.Callback;
import javax.security.auth.login.AppConfigurationEntry;
import org.apache.kafka.common.security.oauthbearer.OAuthBearerTokenCallback;
import org.junit.jupiter.api.Test;

final class ConnectionTest {
    private static final Map<String, String> VALUES =
            Map.of("HEADRACE_SECRET_KAFKA", "p\"w\\1", "HEADRACE_SECRET_JWT", "abc");

    @Test
    void whoLogsInDoesSoOverTls() {
        assertThat(client(text("user", "ann"), secret("password", "kafka")))
                .containsEntry("security.protocol", "SASL_SSL")
                .containsEntry("sasl.mechanism", "SCRAM-SHA-512")
                .containsEntry(
                        "sasl.jaas.config",
                        "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"ann\""
                                + " password=\"p\\\"w\\\\1\";");
        assertThat(client(
                        text("user", "ann"),
                        secret("password", "kafka"),
                        text("mechanism", "plain"),
                        text("tls", "false")))
                .containsEntry("security.protocol", "SASL_PLAINTEXT")
                .containsEntry("sasl.mechanism", "PLAIN");
        assertThat(client()).doesNotContainKey("security.protocol");
        assertThat(client(text("tls", "true"))).containsEntry("security.protocol", "SSL");
    }

    @Test
    void aTokenIsGivenAsItIs() throws Exception {
        Map<String, Object> client = client(secret("token", "jwt"));
        assertThat(client)
                .containsEntry("sasl.mechanism", "OAUTHBEARER")
                .containsEntry("sasl.login.callback.handler.class", TokenLogin.class.getName());
        TokenLogin login = new TokenLogin();
        login.configure(
                Map.of(),
                "OAUTHBEARER",
                List.of(new AppConfigurationEntry(
                        "module", AppConfigurationEntry.LoginModuleControlFlag.REQUIRED, Map.of("token", "abc"))));
        OAuthBearerTokenCallback asked = new OAuthBearerTokenCallback();
        login.handle(new Callback[] {asked});
        assertThat(asked.token().value()).isEqualTo("abc");
        assertThat(asked.token()).hasToString("a token");
    }

    @Test
    void noSecretTravels() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Connection connection = Connection.of(binding(text("user", "ann"), secret("password", "kafka")), Path.of("."));
        connection.client(Secrets.of(VALUES::get));
        new ObjectOutputStream(bytes).writeObject(connection);
        assertThat(bytes.toString(StandardCharsets.ISO_8859_1)).contains("ann").doesNotContain("p\"w");
    }

    @Test
    void whatDoesNotFitTogetherIsRefused() {
        assertThatThrownBy(() -> client(text("user", "ann")))
                .isInstanceOf(RunFailure.class)
                .hasMessageContaining("topic `t` names a user, who logs in with a password");
        assertThatThrownBy(() -> client(secret("password", "kafka")))
                .isInstanceOf(RunFailure.class)
                .hasMessageContaining("topic `t` has a password and nobody to use it");
        assertThatThrownBy(() -> Connection.of(new Binding("kafka", "t", List.of(), List.of()), Path.of(".")))
                .isInstanceOf(RunFailure.class)
                .hasMessageContaining("topic `t` does not say where its brokers are");
    }

    private static Map<String, Object> client(BindingOption... options) {
        return Connection.of(binding(options), Path.of(".")).client(Secrets.of(VALUES::get));
    }

    private static Binding binding(BindingOption... options) {
        List<BindingOption> all = new ArrayList<>(List.of(options));
        all.add(text("servers", "host:9092"));
        return new Binding("kafka", "t", all, List.of());
    }

    private static BindingOption text(String key, String value) {
        return new BindingOption(key, List.of(value), false);
    }

    private static BindingOption secret(String key, String name) {
        return new BindingOption(key, List.of(name), true);
    }
}
