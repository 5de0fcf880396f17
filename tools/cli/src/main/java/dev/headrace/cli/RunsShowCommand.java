package dev.headrace.cli;

import dev.headrace.registry.run.RunRecord;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code headrace runs show ID}. */
@Command(name = "show", description = "Shows everything that is recorded of a run.")
final class RunsShowCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private RunsCommand runs;

    @Mixin
    private ProjectFolder project = new ProjectFolder();

    @Parameters(index = "0", paramLabel = "ID", description = "The id of a run, or how it begins or ends.")
    private String id = "";

    @Option(names = "--json", description = "Prints it as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        RunRecord run = project.runs().named(id);
        Console console = runs.main().console();
        if (json) {
            console.out().println(RunsForm.json(run));
        } else {
            console.out().print(RunsForm.text(run));
            List<RunRecord> parts = project.runs().parts(run.id());
            console.out().print(parts.isEmpty() ? "" : "parts\n" + RunsForm.table(parts));
        }
        console.out().flush();
        return Exit.OK;
    }
}
