package dev.headrace.cli;

import dev.headrace.registry.model.ModelReference;
import dev.headrace.registry.model.ModelRegistry;
import dev.headrace.registry.model.ModelVersion;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code headrace models export NAME --to URL}. */
@Command(
        name = "export",
        description = "Sends versions of a model, with their stages, to an MLflow tracking server and reads them back.")
final class ModelsExportCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private ModelsCommand models;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private ProjectFolder project = new ProjectFolder();

    @Mixin
    private ExportOptions options = new ExportOptions();

    @Parameters(
            index = "0",
            paramLabel = "MODEL",
            description = "NAME:VERSION or NAME@STAGE; all versions if only a name is given.")
    private String model = "";

    @Override
    public Integer call() {
        ModelReference reference = ModelsCommand.model(spec, model);
        ModelRegistry registry = project.models();
        boolean all = reference.version().isEmpty() && reference.stage().isEmpty();
        List<ModelVersion> versions = all ? registry.versions(reference.name()) : List.of(registry.find(reference));
        options.tell(
                models.main().console(),
                "model " + model,
                options.export(project.folder()).versions(versions, registry.stages(reference.name())));
        return Exit.OK;
    }
}
