package dev.headrace.cli;

import dev.headrace.registry.model.ModelReference;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code headrace models rollback NAME STAGE}. */
@Command(name = "rollback", description = "Lets a stage point to the version that stood there before.")
final class ModelsRollbackCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private ModelsCommand models;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private ProjectFolder project = new ProjectFolder();

    @Parameters(index = "0", paramLabel = "NAME", description = "The model, without a version.")
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
        String at = ModelsCommand.stage(spec, stage);
        if (reference.version().isPresent() || reference.stage().isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "rollback takes the name of a model alone, such as " + reference.name());
        }
        int version = project.models().rollback(reference.name(), at, newSignature);
        models.main().console().say(reference.name() + ":" + version + " stands at " + at + " again");
        return Exit.OK;
    }
}
