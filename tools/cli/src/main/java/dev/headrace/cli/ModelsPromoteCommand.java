package dev.headrace.cli;

import dev.headrace.registry.model.ModelReference;
import dev.headrace.registry.model.ModelVersion;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code headrace models promote NAME:VERSION STAGE}. */
@Command(name = "promote", description = "Lets a stage point to a version whose gate holds.")
final class ModelsPromoteCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private ModelsCommand models;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private ProjectFolder project = new ProjectFolder();

    @Parameters(
            index = "0",
            paramLabel = "MODEL",
            description = "NAME:VERSION, or NAME@STAGE for the one that stands there.")
    private String model = "";

    @Parameters(index = "1", paramLabel = "STAGE", description = "A word such as production.")
    private String stage = "";

    @Option(
            names = "--new-signature",
            description = "Also if it takes or says something else than the one that stands there.")
    private boolean newSignature;

    @Override
    public Integer call() {
        ModelReference reference = ModelsCommand.model(spec, model);
        String to = ModelsCommand.stage(spec, stage);
        if (reference.version().isEmpty() && reference.stage().isEmpty()) {
            throw new picocli.CommandLine.ParameterException(
                    spec.commandLine(), "which version of `" + model + "`? write " + model + ":VERSION");
        }
        ModelVersion version = project.models().find(reference);
        boolean moved = project.models().promote(reference.name(), version.number(), to, newSignature);
        models.main()
                .console()
                .say(version.address() + (moved ? " now stands at " : " stands at ") + to + (moved ? "" : " already"));
        return Exit.OK;
    }
}
