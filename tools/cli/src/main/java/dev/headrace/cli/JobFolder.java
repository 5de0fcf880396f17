package dev.headrace.cli;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.target.beam.launch.Job;
import dev.headrace.target.beam.launch.Jobs;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where submitted jobs are remembered. */
final class JobFolder {

    @Option(
            names = "--jobs",
            paramLabel = "DIR",
            description = "The folder whose .headrace/jobs remembers jobs; this one if not given.")
    private Path folder = Path.of("");

    Jobs jobs() {
        return Jobs.in(folder);
    }

    /** The job with that number. */
    Job job(String id) {
        return jobs().named(id)
                .orElseThrow(() ->
                        new RunFailure(Diagnostic.of(Code.HR0801, "no job `" + id + "` was submitted from this folder")
                                .help("headrace status lists them")
                                .build()));
    }
}
