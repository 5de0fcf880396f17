package dev.headrace.cli;

import dev.headrace.compiler.Drafts;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The arguments of every command that reads one pipeline. */
final class PipelineOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "FILE", description = "The pipeline file.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "Sets a parameter; may be repeated.")
    private Map<String, String> params = new LinkedHashMap<>();

    @Option(names = "--profile", paramLabel = "PROFILE", description = "Binds the pipeline to an environment.")
    private @Nullable String profile;

    Drafts drafts() {
        return ((Main) command.root().userObject()).drafts();
    }

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
