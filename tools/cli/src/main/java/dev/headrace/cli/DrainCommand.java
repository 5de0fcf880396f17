package dev.headrace.cli;

import dev.headrace.target.beam.launch.Job;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code headrace drain JOB}. */
@Command(name = "drain", description = "Ends a stream for good: nothing more is read, all that waits leaves.")
final class DrainCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Mixin
    private JobFolder folder = new JobFolder();

    @Parameters(index = "0", paramLabel = "JOB", description = "The number that submit printed.")
    private String id = "";

    @Override
    public Integer call() throws InterruptedException {
        Job job = folder.job(id);
        job.drain();
        main.console().say("job " + job.id() + " is drained");
        return Exit.OK;
    }
}
