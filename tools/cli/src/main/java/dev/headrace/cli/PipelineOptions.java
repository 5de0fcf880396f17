package dev.headrace.cli;

import dev.headrace.compiler.Drafts;
import dev.headrace.jars.ClassPath;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The arguments of every command that reads one pipeline. */
final class PipelineOptions {

    static final String JAVA_TOO = "A pipeline file, or JAR#NAME of a pipeline in Java.";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "FILE", description = JAVA_TOO)
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "Sets a parameter; may be repeated.")
    private Map<String, String> params = new LinkedHashMap<>();

    @Option(names = "--profile", paramLabel = "PROFILE", description = "Binds the pipeline to an environment.")
    private @Nullable String profile;

    @Option(
            names = {"--class-path", "--jars"},
            paramLabel = "PATH",
            description = "Further jars and folders of classes, for a pipeline in Java.")
    private List<String> classPath = List.of();

    Drafts drafts() {
        return ((Main) command.root().userObject()).drafts();
    }

    Path file() {
        return file;
    }

    /** Where else classes are looked for. */
    List<Path> classPath() {
        return classPath.isEmpty() ? List.of() : ClassPath.of(classPath);
    }

    Map<String, String> params() {
        return params;
    }

    Optional<String> profile() {
        return Optional.ofNullable(profile);
    }
}
