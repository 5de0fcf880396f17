package dev.headrace.cli;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.codec.Bundle;
import dev.headrace.ir.codec.BundleFile;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.target.beam.launch.Job;
import dev.headrace.target.beam.launch.Submission;
import java.util.List;
import java.util.Optional;

/** What {@code submit --resume} means: the number of a job that was stopped, or where some state lies. */
final class Resumption {

    private Resumption() {}

    /**
     * The submission, going on from that state.
     *
     * @throws RunFailure HR0804 if the job kept none, or its state is of another pipeline
     */
    static Submission of(Submission submission, String from, JobFolder folder) {
        if (!submission.isLive()) {
            throw refused("only a stream on Flink goes on from kept state", "submit --stream --target beam.flink");
        }
        Optional<Job> job = folder.jobs().named(from);
        if (job.isEmpty()) {
            return submission.resuming(from);
        }
        String kept = job.get()
                .kept()
                .orElseThrow(() -> refused(
                        "job " + from + " kept no state",
                        "headrace stop " + from + " ends a stream and keeps its state"));
        if (!sameWork(job.get().pipeline(), submission)) {
            throw refused(
                    "job " + from + " ran another pipeline: what it knows means something else here",
                    "resume it with the pipeline that it ran, drain it, and submit the new one");
        }
        Submission resumed = submission.resuming(kept);
        return job.get().beginning().map(resumed::beginning).orElse(resumed);
    }

    private static boolean sameWork(Bundle before, Submission now) {
        Optional<Bundle> read = BundleFile.read(now.bundle(), "the pipeline", Functions.load(), new DiagnosticSink());
        return read.filter(b -> b.fingerprint().equals(before.fingerprint()))
                .filter(b -> outputs(b).equals(outputs(before)))
                .isPresent();
    }

    private static List<String> outputs(Bundle bundle) {
        return bundle.plan().map(Plan::outputs).orElse(List.of()).stream()
                .map(PlannedOutput::name)
                .toList();
    }

    private static RunFailure refused(String message, String help) {
        return new RunFailure(Diagnostic.of(Code.HR0804, message).help(help).build());
    }
}
