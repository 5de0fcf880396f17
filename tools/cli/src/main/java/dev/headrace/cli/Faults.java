package dev.headrace.cli;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What the user sees of a fault in Headrace itself. */
final class Faults {

    private static final int FRAMES = 6;

    private Faults() {}

    static Diagnostic outOfMemory() {
        return Diagnostic.of(Code.HR0708, "the run needed more memory than it may use; no output was changed")
                .help("give it more, HEADRACE_JAVA_OPTS=-Xmx4g, or fewer threads, --threads 1")
                .build();
    }

    static Diagnostic diagnostic(Throwable fault) {
        String where = Arrays.stream(fault.getStackTrace())
                .limit(FRAMES)
                .map(f -> f.getClassName().replace("dev.headrace.", "") + "." + f.getMethodName() + ":"
                        + f.getLineNumber())
                .collect(Collectors.joining(" < "));
        return Diagnostic.of(Code.HR0999, "this is a fault in Headrace, not in your pipeline")
                .note(fault.getClass().getSimpleName() + ": " + fault.getMessage())
                .note("at " + where)
                .help("report it with the pipeline file and this message")
                .build();
    }
}
