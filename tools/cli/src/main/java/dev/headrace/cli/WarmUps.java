package dev.headrace.cli;

import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.codec.Bundle;
import dev.headrace.ir.codec.BundleFile;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.text.InstantText;
import dev.headrace.target.WarmUp;
import dev.headrace.target.beam.launch.Beginning;
import dev.headrace.target.beam.launch.Submission;
import java.util.OptionalLong;

/** Says of a stream from when on its outputs are written, before it is submitted. */
final class WarmUps {
    private final Console console;

    WarmUps(Console console) {
        this.console = console;
    }

    /**
     * One line per output that is not written from the first row on.
     *
     * @throws RunFailure HR0501 if no row of one can ever be whole
     */
    void tell(Submission submission) {
        if (!submission.isLive()) {
            return;
        }
        submission
                .beginning()
                .filter(b -> b.kind() != Beginning.Kind.FROM)
                .ifPresent(b -> BundleFile.read(
                                submission.bundle(), "the pipeline", Functions.load(), new DiagnosticSink())
                        .flatMap(Bundle::plan)
                        .ifPresent(plan -> tell(plan, b)));
    }

    private void tell(Plan plan, Beginning beginning) {
        WarmUp warmUp =
                WarmUp.of(plan, InstantText.parse(beginning.instant()), beginning.kind() == Beginning.Kind.START);
        for (PlannedOutput output : plan.outputs()) {
            OptionalLong whole = warmUp.output(output.name(), output.root());
            if (whole.isPresent()) {
                console.say("`" + output.name() + "` is written from " + InstantText.print(whole.getAsLong())
                        + " on; rows before lack a part of what they look back on");
            }
        }
    }
}
