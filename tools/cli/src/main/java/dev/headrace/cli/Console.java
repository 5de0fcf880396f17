package dev.headrace.cli;

import dev.headrace.diagnostics.Diagnostic;
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

    /** Shows diagnostics to a person. */
    void show(List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return;
        }
        HumanRenderer renderer = new HumanRenderer(colour);
        err.print(renderer.renderAll(diagnostics));
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
