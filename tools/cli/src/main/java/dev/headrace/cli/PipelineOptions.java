package dev.headrace.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments of every command that reads one pipeline. */
final class PipelineOptions {

    @Parameters(index = "0", paramLabel = "FILE", description = "The pipeline file.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "Sets a parameter; may be repeated.")
    private Map<String, String> params = new LinkedHashMap<>();

    @Option(names = "--profile", paramLabel = "PROFILE", description = "Binds the pipeline to an environment.")
    private @Nullable String profile;

    Path file() {
        return file;
    }

    Map<String, String> params() {
        return params;
    }

    Optional<String> profile() {
        return Optional.ofNullable(profile);
    }
}
