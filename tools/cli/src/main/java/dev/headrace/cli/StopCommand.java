package dev.headrace.cli;

import dev.headrace.target.beam.launch.Job;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code headrace stop JOB}. */
@Command(name = "stop", description = "Ends a stream where it stands and keeps its state, for submit --resume.")
final class StopCommand implements Callable<Integer> {

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
        String kept = job.stop();
        main.console().say("job " + job.id() + " is stopped; `headrace submit … --resume " + job.id() + "` goes on");
        main.console().out().println(kept);
        main.console().out().flush();
        return Exit.OK;
    }
}
