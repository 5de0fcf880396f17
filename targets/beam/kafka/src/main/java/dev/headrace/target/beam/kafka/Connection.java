package dev.headrace.target.beam.kafka;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.BindingOption;
import dev.headrace.runtime.secret.Secrets;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** How the brokers are reached, as a binding says it. Secrets are named in it and looked up where a client is made. */
final class Connection implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String PROTOCOL = "security.protocol";

    private final TreeMap<String, String> settings;

    /** The names of secrets: {@code password}, {@code token}. */
    private final TreeMap<String, String> secrets;

    private final TreeMap<String, String> login;

    private Connection(
            TreeMap<String, String> settings, TreeMap<String, String> secrets, TreeMap<String, String> login) {
        this.settings = settings;
        this.secrets = secrets;
        this.login = login;
    }

    /**
     * Reads the options of a binding.
     *
     * @param base the folder that relative paths start at
     * @throws RunFailure HR0205 if they do not fit together
     */
    static Connection of(Binding binding, Path base) {
        TreeMap<String, String> settings = new TreeMap<>();
        List<String> servers = binding.optionValues("servers").orElse(List.of());
        if (servers.isEmpty()) {
            throw wrong(
                    "topic `" + binding.location() + "` does not say where its brokers are",
                    "`servers = \"host:9092\"`, in the binding or in that of a profile");
        }
        settings.put("bootstrap.servers", String.join(",", servers));
        TreeMap<String, String> secrets = new TreeMap<>();
        for (BindingOption option : binding.options()) {
            if (option.secret()) {
                secrets.put(option.key(), option.values().get(0));
            }
        }
        TreeMap<String, String> login = new TreeMap<>();
        boolean logsIn = login(binding, secrets, login);
        boolean tls = binding.option("tls")
                .map("true"::equals)
                .orElse(logsIn || binding.option("ca").isPresent());
        if (tls || logsIn) {
            settings.put(PROTOCOL, (logsIn ? "SASL_" : "") + (tls ? "SSL" : "PLAINTEXT"));
        }
        binding.option("ca").ifPresent(ca -> {
            settings.put("ssl.truststore.type", "PEM");
            settings.put("ssl.truststore.certificates", text(base.resolve(ca), ca));
        });
        return new Connection(settings, secrets, login);
    }

    private static boolean login(Binding binding, TreeMap<String, String> secrets, TreeMap<String, String> login) {
        Optional<String> user = binding.option("user");
        boolean hasToken = secrets.containsKey("token");
        if (user.isPresent() && (hasToken || !secrets.containsKey("password"))) {
            throw wrong(
                    "topic `" + binding.location() + "` names a user, who logs in with a password",
                    "`password = secret(\"…\")`");
        }
        if (user.isEmpty() && secrets.containsKey("password")) {
            throw wrong("topic `" + binding.location() + "` has a password and nobody to use it", "`user = \"…\"`");
        }
        user.ifPresent(u -> {
            login.put("user", u);
            login.put("mechanism", mechanism(binding.option("mechanism").orElse("scram_sha_512")));
        });
        if (hasToken) {
            login.put("mechanism", "OAUTHBEARER");
        }
        return !login.isEmpty();
    }

    private static String mechanism(String option) {
        return switch (option) {
            case "plain" -> "PLAIN";
            case "scram_sha_256" -> "SCRAM-SHA-256";
            default -> "SCRAM-SHA-512";
        };
    }

    private static String text(Path file, String shown) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw wrong("`" + shown + "` cannot be read", "`ca` is a file of certificates in PEM");
        }
    }

    private static RunFailure wrong(String message, String help) {
        return new RunFailure(Diagnostic.of(Code.HR0205, message).help(help).build());
    }

    /** The same with one more setting of the client. */
    Connection with(String setting, String value) {
        TreeMap<String, String> more = new TreeMap<>(settings);
        more.put(setting, value);
        return new Connection(more, secrets, login);
    }

    String servers() {
        return settings.getOrDefault("bootstrap.servers", "");
    }

    Optional<String> setting(String name) {
        return Optional.ofNullable(settings.get(name));
    }

    /** The settings of a client, secrets among them: for no one's eyes. */
    TreeMap<String, Object> client(Secrets values) {
        TreeMap<String, Object> client = new TreeMap<>(settings);
        String mechanism = login.get("mechanism");
        if (mechanism == null) {
            return client;
        }
        client.put("sasl.mechanism", mechanism);
        if (mechanism.equals("OAUTHBEARER")) {
            client.put("sasl.login.callback.handler.class", TokenLogin.class.getName());
            client.put(
                    "sasl.jaas.config",
                    module("oauthbearer.OAuthBearerLoginModule") + entry("token", secret(values, "token")) + ";");
        } else {
            String module = mechanism.equals("PLAIN") ? "plain.PlainLoginModule" : "scram.ScramLoginModule";
            client.put(
                    "sasl.jaas.config",
                    module(module)
                            + entry("username", login.getOrDefault("user", ""))
                            + entry("password", secret(values, "password"))
                            + ";");
        }
        return client;
    }

    private String secret(Secrets values, String option) {
        return values.value(secrets.getOrDefault(option, option));
    }

    private static String module(String name) {
        return "org.apache.kafka.common.security." + name + " required";
    }

    private static String entry(String name, String value) {
        return " " + name + "=\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
