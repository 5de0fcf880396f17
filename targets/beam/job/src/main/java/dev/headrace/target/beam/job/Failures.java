package dev.headrace.target.beam.job;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the user sees of a failed job. */
final class Failures {

    private static final int FRAMES = 6;
    private static final int DEEPEST = 20;

    private Failures() {}

    /** Runners wrap what a step threw several times: the innermost failure that was meant for the user counts. */
    static Diagnostic diagnostic(Throwable thrown) {
        @Nullable Throwable at = thrown;
        Throwable root = thrown;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (at instanceof RunFailure failure) {
                return failure.diagnostic();
            }
            if (at instanceof OutOfMemoryError) {
                return Diagnostic.of(Code.HR0708, "the runner's process ran out of memory; no output was changed")
                        .help("give it more: HEADRACE_RUNNER_OPTS=-Xmx4g")
                        .build();
            }
            root = at;
            at = at.getCause();
        }
        return fault(root);
    }

    private static Diagnostic fault(Throwable fault) {
        String where = Arrays.stream(fault.getStackTrace())
                .limit(FRAMES)
                .map(f -> f.getClassName() + "." + f.getMethodName() + ":" + f.getLineNumber())
                .collect(Collectors.joining(" < "));
        return Diagnostic.of(Code.HR0999, "this is a fault in Headrace or in the runner, not in your pipeline")
                .note(fault.getClass().getName() + ": " + fault.getMessage())
                .note("at " + where)
                .help("report it with the pipeline file and this message")
                .build();
    }
}
