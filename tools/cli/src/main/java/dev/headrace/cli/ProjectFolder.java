package dev.headrace.cli;

import dev.headrace.registry.model.ModelRegistry;
import dev.headrace.registry.run.Runs;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The folder in which runs and models are remembered. */
final class ProjectFolder {

    @Option(
            names = "--project",
            paramLabel = "DIR",
            description =
                    "The folder of the pipeline, whose .headrace remembers runs and models; this one if not given.")
    private Path folder = Path.of("");

    Path folder() {
        return folder;
    }

    ModelRegistry models() {
        return ModelRegistry.of(folder);
    }

    Runs runs() {
        return Runs.of(folder);
    }
}
