package dev.headrace.cli;

import dev.headrace.registry.model.ModelReference;
import dev.headrace.registry.model.ModelRegistry;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;

/** {@code headrace models}. */
@Command(
        name = "models",
        description = "Shows the models that are registered.",
        subcommands = {
            ModelsShowCommand.class,
            ModelsPromoteCommand.class,
            ModelsRollbackCommand.class,
            ModelsExportCommand.class
        })
final class ModelsCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Mixin
    private ProjectFolder project = new ProjectFolder();

    @Option(names = "--json", description = "Prints them as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        ModelRegistry registry = project.models();
        List<ModelsForm.Model> models = registry.names().stream()
                .map(n -> ModelsForm.Model.of(registry, n))
                .toList();
        Console console = main.console();
        if (json) {
            console.out().println(ModelsForm.json(models));
        } else if (models.isEmpty()) {
            console.say("no model is registered in this folder");
        } else {
            console.out().print(ModelsForm.table(models));
        }
        console.out().flush();
        return Exit.OK;
    }

    Main main() {
        return main;
    }

    /** The model that an argument names. */
    static ModelReference model(CommandSpec command, String argument) {
        return ModelReference.parse(argument)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "`" + argument + "` is no model; write NAME, NAME:VERSION or NAME@STAGE"));
    }

    /** The stage that an argument names. */
    static String stage(CommandSpec command, String argument) {
        if (!ModelReference.isStage(argument)) {
            throw new ParameterException(
                    command.commandLine(), "`" + argument + "` is no stage; write a word such as production");
        }
        return argument;
    }
}
