package dev.headrace.runtime.secret;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Looks secrets up where they are used, so that no plan, bundle or checkpoint holds one: the environment variable {@code
 * HEADRACE_SECRET_NAME}, or the file {@code name} in the folder that {@code HEADRACE_SECRETS} names.
 */
public final class Secrets {
    private static final String VARIABLE = "HEADRACE_SECRET_";
    private static final String FOLDER = "HEADRACE_SECRETS";

    private final UnaryOperator<@Nullable String> environment;

    private Secrets(UnaryOperator<@Nullable String> environment) {
        this.environment = environment;
    }

    /** The secrets of this process. */
    public static Secrets ofThisProcess() {
        return new Secrets(System::getenv);
    }

    /** Those of another environment: a variable's value, null if it is not set. */
    public static Secrets of(UnaryOperator<@Nullable String> environment) {
        return new Secrets(environment);
    }

    /**
     * The value of a secret.
     *
     * @throws RunFailure HR0720 if it has none
     */
    public String value(String name) {
        String variable = VARIABLE + name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
        return Optional.ofNullable(environment.apply(variable))
                .or(() -> file(name))
                .orElseThrow(
                        () -> new RunFailure(Diagnostic.of(Code.HR0720, "the secret `" + name + "` has no value here")
                                .help("set the environment variable " + variable + ", or put it in the file `" + name
                                        + "` of the folder that " + FOLDER
                                        + " names, on every machine that runs a part of the job")
                                .build()));
    }

    private Optional<String> file(String name) {
        String folder = environment.apply(FOLDER);
        if (folder == null || !name.matches("[A-Za-z0-9_-][A-Za-z0-9._-]*")) {
            return Optional.empty();
        }
        try {
            String text = Files.readString(Path.of(folder, name), StandardCharsets.UTF_8);
            return Optional.of(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
