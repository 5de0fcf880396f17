package dev.headrace.cli;

import dev.headrace.target.beam.launch.Job;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code headrace status [JOB]}. */
@Command(name = "status", description = "Shows the jobs that were submitted from this folder.")
final class StatusCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Mixin
    private JobFolder folder = new JobFolder();

    @Parameters(index = "0..*", paramLabel = "JOB", description = "The numbers of jobs; all if none is given.")
    private List<String> ids = List.of();

    @Option(names = "--json", description = "Prints them as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        List<Job> jobs = ids.isEmpty()
                ? folder.jobs().all()
                : ids.stream().distinct().map(folder::job).toList();
        Console console = main.console();
        if (json) {
            console.out().println(JobReports.json(jobs));
        } else if (jobs.isEmpty()) {
            console.say("no job was submitted from this folder");
        } else {
            jobs.forEach(j -> console.out().print(JobReports.text(j)));
        }
        console.out().flush();
        return Exit.OK;
    }
}
