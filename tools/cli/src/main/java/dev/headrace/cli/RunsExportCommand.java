package dev.headrace.cli;

import dev.headrace.registry.run.RunRecord;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code headrace runs export ID --to URL}. */
@Command(name = "export", description = "Sends a run to an MLflow tracking server and reads it back.")
final class RunsExportCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private RunsCommand runs;

    @Mixin
    private ProjectFolder project = new ProjectFolder();

    @Mixin
    private ExportOptions options = new ExportOptions();

    @Parameters(index = "0", paramLabel = "ID", description = "The id of a run, or how it begins or ends.")
    private String id = "";

    @Override
    public Integer call() {
        RunRecord run = project.runs().named(id);
        options.tell(
                runs.main().console(),
                "run " + run.id(),
                options.export(project.folder()).run(run));
        return Exit.OK;
    }
}
