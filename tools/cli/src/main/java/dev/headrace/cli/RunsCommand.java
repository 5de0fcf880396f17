package dev.headrace.cli;

import dev.headrace.registry.run.RunKind;
import dev.headrace.registry.run.RunRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code headrace runs}. */
@Command(
        name = "runs",
        description = "Shows the runs that are recorded, the newest first.",
        subcommands = {RunsShowCommand.class, RunsCompareCommand.class, RunsExportCommand.class})
final class RunsCommand implements Callable<Integer> {

    private static final int USUAL = 20;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private ProjectFolder project = new ProjectFolder();

    @Option(names = "--kind", paramLabel = "KIND", description = "Only run, train, trial or gate.")
    private @Nullable String kind;

    @Option(names = "--limit", paramLabel = "N", description = "How many at most; 20 if not given, 0 for all.")
    private int limit = USUAL;

    @Option(names = "--json", description = "Prints them as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (limit < 0) {
            throw new ParameterException(spec.commandLine(), "--limit takes a number from 0 on, not " + limit);
        }
        Optional<RunKind> wanted = Optional.ofNullable(kind).map(this::kind);
        List<RunRecord> runs = project.runs()
                .newest(
                        limit == 0 ? Integer.MAX_VALUE : limit,
                        r -> wanted.isEmpty() || wanted.get() == r.start().kind());
        Console console = main.console();
        if (json) {
            console.out().println(RunsForm.json(runs));
        } else if (runs.isEmpty()) {
            console.say("no run is recorded in this folder");
        } else {
            console.out().print(RunsForm.table(runs));
        }
        console.out().flush();
        return Exit.OK;
    }

    private RunKind kind(String word) {
        return RunKind.named(word)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "there is no kind `" + word + "`; there are "
                                + Arrays.stream(RunKind.values())
                                        .map(RunKind::word)
                                        .collect(Collectors.joining(", "))));
    }

    Main main() {
        return main;
    }
}
