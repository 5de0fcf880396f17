package dev.headrace.maven;

import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Severity;
import dev.headrace.diagnostics.render.HumanRenderer;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Diagnostics in the log of a build, each with its file, line and excerpt. */
final class Messages {

    private Messages() {}

    /** Tells them. */
    static void tell(Log log, List<Diagnostic> diagnostics) {
        HumanRenderer renderer = new HumanRenderer(false);
        for (Diagnostic diagnostic : diagnostics) {
            String text = renderer.renderAll(List.of(diagnostic)).strip();
            if (diagnostic.isError()) {
                log.error(text);
            } else if (diagnostic.severity() == Severity.WARNING) {
                log.warn(text);
            } else {
                log.info(text);
            }
        }
    }

    /** Fails the build if one of them is an error. */
    static void failIfWrong(List<Diagnostic> diagnostics) throws MojoFailureException {
        long errors = diagnostics.stream().filter(Diagnostic::isError).count();
        if (errors > 0) {
            throw new MojoFailureException("pipeline files have " + errors + (errors == 1 ? " error" : " errors"));
        }
    }
}
