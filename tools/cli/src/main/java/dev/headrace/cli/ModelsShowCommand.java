package dev.headrace.cli;

import dev.headrace.registry.model.ModelReference;
import dev.headrace.registry.model.ModelRegistry;
import dev.headrace.registry.model.ModelVersion;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code headrace models show NAME}. */
@Command(name = "show", description = "Shows a version of a model, after a look at each of its files.")
final class ModelsShowCommand implements Callable<Integer> {

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
            description = "NAME, NAME:VERSION or NAME@STAGE; the newest version if only a name is given.")
    private String model = "";

    @Option(names = "--json", description = "Prints it as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        ModelReference reference = ModelsCommand.model(spec, model);
        ModelRegistry registry = project.models();
        ModelVersion version = registry.find(reference).verified();
        ModelsForm.Model shown = ModelsForm.Model.of(registry, reference.name()).only(version);
        Console console = models.main().console();
        console.out().print(json ? ModelsForm.json(List.of(shown)) + "\n" : ModelsForm.text(shown, version));
        console.out().flush();
        return Exit.OK;
    }
}
