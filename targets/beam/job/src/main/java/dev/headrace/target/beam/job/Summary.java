package dev.headrace.target.beam.job;

import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.target.OutputReport;
import dev.headrace.target.RunReport;
import dev.headrace.target.SourceReport;

/** What a job writes to its log at the end. */
final class Summary {

    private Summary() {}

    static String of(RunReport report) {
        StringBuilder text = new StringBuilder();
        for (SourceReport source : report.sources()) {
            text.append("read ")
                    .append(source.name())
                    .append(": ")
                    .append(source.read())
                    .append(" rows");
            text.append(", dropped ").append(source.dropped());
            text.append(", diverted ").append(source.diverted());
            text.append(", with a warning ").append(source.warned()).append('\n');
        }
        for (OutputReport output : report.outputs()) {
            text.append("wrote ")
                    .append(output.name())
                    .append(": ")
                    .append(output.rows())
                    .append(" rows");
            output.location().ifPresent(l -> text.append(" -> ").append(l));
            text.append('\n');
        }
        return text.append("done").toString();
    }

    static String of(Diagnostic diagnostic) {
        StringBuilder text =
                new StringBuilder("error[").append(diagnostic.code()).append("]: ");
        text.append(diagnostic.message());
        diagnostic.notes().forEach(n -> text.append("\n  = note: ").append(n));
        diagnostic.help().ifPresent(h -> text.append("\n  = help: ").append(h));
        return text.toString();
    }
}
