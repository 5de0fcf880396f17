package dev.headrace.cli;

import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Severity;
import dev.headrace.diagnostics.render.HumanRenderer;
import dev.headrace.diagnostics.render.JsonRenderer;
import java.io.PrintWriter;
import java.util.List;

/**
 * Where a command talks to: data to {@code out}, everything else to {@code err}.
 *
 * @param live whether {@code err} is a terminal whose lines can be written over
 */
record Console(PrintWriter out, PrintWriter err, boolean colour, boolean live) {

    /** Shows diagnostics to a person, with a closing count if there was more than one. */
    void show(List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return;
        }
        err.print(new HumanRenderer(colour).render(diagnostics));
        long errors = diagnostics.stream().filter(Diagnostic::isError).count();
        long warnings = diagnostics.stream()
                .filter(d -> d.severity() == Severity.WARNING)
                .count();
        if (diagnostics.size() > 1) {
            err.println(Counted.of(errors, "error") + ", " + Counted.of(warnings, "warning"));
        }
        err.flush();
    }

    /** The same as one JSON document on {@code out}. */
    void showJson(List<Diagnostic> diagnostics) {
        out.println(new JsonRenderer().render(diagnostics));
        out.flush();
    }

    void say(String line) {
        err.println(line);
        err.flush();
    }
}
