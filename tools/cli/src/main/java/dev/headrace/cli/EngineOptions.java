package dev.headrace.cli;

import dev.headrace.target.Mode;
import dev.headrace.target.TargetProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which engine runs, and how rows come. */
final class EngineOptions {

    @Option(
            names = "--target",
            paramLabel = "ENGINE",
            defaultValue = "local",
            description = "local, beam.direct, beam.spark or beam.flink; local if not given.")
    private String target = "local";

    @Option(names = "--stream", description = "As a stream: run replays the files, submit takes the bound streams.")
    private boolean stream;

    /** The engine asked for; a name that means none is a mistake in the arguments of {@code command}. */
    TargetProvider target(CommandSpec command) {
        return Engines.named(target)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "there is no engine `" + target + "`; there are " + String.join(", ", Engines.names())));
    }

    Mode mode() {
        return stream ? Mode.STREAM : Mode.BATCH;
    }
}
