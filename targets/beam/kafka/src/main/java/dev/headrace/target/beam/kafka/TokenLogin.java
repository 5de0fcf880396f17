package dev.headrace.target.beam.kafka;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.AppConfigurationEntry;
import org.apache.kafka.common.security.auth.AuthenticateCallbackHandler;
import org.apache.kafka.common.security.auth.SaslExtensions;
import org.apache.kafka.common.security.auth.SaslExtensionsCallback;
import org.apache.kafka.common.security.oauthbearer.OAuthBearerToken;
import org.apache.kafka.common.security.oauthbearer.OAuthBearerTokenCallback;

/** Logs in with the token that the binding names, as it is. Kafka makes it by its name. */
public final class TokenLogin implements AuthenticateCallbackHandler {
    private static final long LIFETIME_MILLIS = 3_600_000;

    private String value = "";

    @Override
    public void configure(Map<String, ?> configs, String mechanism, List<AppConfigurationEntry> entries) {
        value = String.valueOf(entries.get(0).getOptions().get("token"));
    }

    @Override
    public void handle(Callback[] callbacks) throws IOException, UnsupportedCallbackException {
        for (Callback callback : callbacks) {
            if (callback instanceof OAuthBearerTokenCallback token) {
                token.token(new Given(value, System.currentTimeMillis()));
            } else if (callback instanceof SaslExtensionsCallback extensions) {
                extensions.extensions(SaslExtensions.empty());
            } else {
                throw new UnsupportedCallbackException(callback);
            }
        }
    }

    @Override
    public void close() {
        value = "";
    }

    /** A token of which nothing is known but its text; Kafka asks for it again before the hour is over. */
    private record Given(String value, long started) implements OAuthBearerToken {
        @Override
        public Set<String> scope() {
            return Set.of();
        }

        @Override
        public long lifetimeMs() {
            return started + LIFETIME_MILLIS;
        }

        @Override
        public String principalName() {
            return "token";
        }

        @Override
        public Long startTimeMs() {
            return started;
        }

        @Override
        public String toString() {
            return "a token";
        }
    }
}
