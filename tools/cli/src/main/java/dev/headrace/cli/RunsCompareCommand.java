package dev.headrace.cli;

import dev.headrace.registry.run.RunComparison;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code headrace runs compare A B}. */
@Command(name = "compare", description = "Shows in what two runs differ.")
final class RunsCompareCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private RunsCommand runs;

    @Mixin
    private ProjectFolder project = new ProjectFolder();

    @Parameters(index = "0", paramLabel = "A", description = "The id of a run, or how it begins or ends.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "The id of another.")
    private String second = "";

    @Option(names = "--json", description = "Prints the differences as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        RunComparison comparison =
                RunComparison.of(project.runs().named(first), project.runs().named(second));
        Console console = runs.main().console();
        if (json) {
            console.out().println(RunsForm.json(comparison));
        } else if (comparison.parts().isEmpty()) {
            console.say("the runs differ in nothing that is recorded");
        } else {
            console.out().print(RunsForm.table(comparison));
        }
        console.out().flush();
        return Exit.OK;
    }
}
