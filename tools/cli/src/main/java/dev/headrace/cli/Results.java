package dev.headrace.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.plan.Stage;
import dev.headrace.target.ExpectationReport;
import dev.headrace.target.OutputReport;
import dev.headrace.target.RowIssue;
import dev.headrace.target.RunReport;
import dev.headrace.target.SourceReport;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The summary a run ends with: for people on standard error, as JSON on standard output. */
final class Results {

    private static final String STATE = "/state bytes";

    private Results() {}

    /** What was wrong before anything ran. */
    static int refused(Console console, DiagnosticSink sink, boolean json) {
        if (json) {
            console.showJson(sink.diagnostics());
        } else {
            console.show(sink.diagnostics());
        }
        return Exit.DIAGNOSTICS;
    }

    static void show(Console console, Plan plan, RunReport report, boolean json) {
        console.show(report.warnings());
        report.issues().forEach(i -> console.err().println(issue(i)));
        if (json) {
            console.out().println(tree(report).toPrettyString());
            console.out().flush();
            return;
        }
        StringBuilder text = new StringBuilder();
        report.sources().forEach(s -> text.append(source(s, report.measures())));
        report.measures().keySet().stream()
                .filter(m -> m.endsWith(STATE))
                .forEach(m -> text.append(step(m.substring(0, m.length() - STATE.length()), report.measures())));
        Set<String> kept = kept(plan, report);
        report.notes().forEach(n -> text.append(TextTable.harmless(n)).append('\n'));
        asked(report).forEach(o -> text.append(output(o, kept.contains(o.name()))));
        text.append("done in ").append(Counted.time(report.nanos())).append('\n');
        console.err().print(text);
        console.err().flush();
    }

    /** The outputs without what programs exchange. */
    static List<OutputReport> asked(RunReport report) {
        return report.outputs().stream()
                .filter(o -> o.kind() != PlannedOutput.Kind.STEP)
                .toList();
    }

    private static String issue(RowIssue issue) {
        return issue.fate().name().toLowerCase(java.util.Locale.ROOT) + "[" + issue.code() + "] "
                + (issue.place().isEmpty() ? issue.source() : issue.place())
                + issue.column().map(c -> " column `" + c + "`").orElse("")
                + ": " + issue.reason()
                + issue.value().map(v -> " (" + TextTable.harmless(v) + ")").orElse("");
    }

    /** A step of a stream and what it keeps. */
    private static String step(String name, Map<String, Long> measures) {
        return "step    " + name + ": " + Counted.of(measures.getOrDefault(name + "/rows", 0L), "row") + ", at most "
                + Counted.of(measures.getOrDefault(name + STATE, 0L), "byte") + " of state a key\n";
    }

    private static String source(SourceReport source, Map<String, Long> measures) {
        StringBuilder text = new StringBuilder("read    ").append(source.name()).append(": ");
        text.append(Counted.of(source.read(), "row"));
        part(text, measures.getOrDefault(source.name() + "/late", 0L), "late");
        part(text, source.dropped(), "dropped");
        part(text, source.diverted(), "diverted");
        part(text, source.warned(), "with a warning");
        text.append('\n');
        for (ExpectationReport e : source.expectations()) {
            if (e.broken() > 0) {
                text.append("        expect ").append(e.text()).append(": broken by ");
                text.append(Counted.number(e.broken())).append('\n');
            }
        }
        return text.toString();
    }

    private static void part(StringBuilder text, long count, String what) {
        if (count > 0) {
            text.append(", ").append(Counted.number(count)).append(' ').append(what);
        }
    }

    /** The outputs of stages that were not run because their result was there already. */
    private static Set<String> kept(Plan plan, RunReport report) {
        return plan.stages().stream()
                .filter(s -> report.skipped().contains(s.id()))
                .flatMap(s -> s instanceof Stage.Train t
                        ? Stream.of(t.model().name())
                        : s.outputs().stream().map(PlannedOutput::name))
                .collect(Collectors.toSet());
    }

    private static String output(OutputReport output, boolean skipped) {
        boolean model = output.kind() == PlannedOutput.Kind.MODEL;
        String done = skipped ? "kept    " : model ? "trained " : "wrote   ";
        return done + output.name() + (model ? "" : ": " + Counted.of(output.rows(), "row"))
                + output.location().map(l -> " -> " + l).orElse("")
                + (skipped ? " (nothing it depends on has changed)" : "") + "\n";
    }

    /** A report as the document of {@code docs/schemas/run.schema.json}. */
    static ObjectNode tree(RunReport report) {
        // Made here and not once for all: most runs tell people, and it takes a while to load.
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("version", 1);
        report.skipped().forEach(root.putArray("skipped")::add);
        ArrayNode sources = root.putArray("sources");
        for (SourceReport s : report.sources()) {
            ObjectNode node = sources.addObject();
            node.put("name", s.name()).put("read", s.read()).put("dropped", s.dropped());
            node.put("warned", s.warned()).put("diverted", s.diverted());
            ArrayNode expectations = node.putArray("expectations");
            for (ExpectationReport e : s.expectations()) {
                expectations
                        .addObject()
                        .put("text", e.text())
                        .put("fate", e.fate().name().toLowerCase(java.util.Locale.ROOT))
                        .put("broken", e.broken());
            }
        }
        ArrayNode outputs = root.putArray("outputs");
        for (OutputReport o : asked(report)) {
            ObjectNode node = outputs.addObject().put("name", o.name()).put("rows", o.rows());
            o.location().ifPresent(l -> node.put("location", l));
        }
        if (!report.notes().isEmpty()) {
            report.notes().forEach(root.putArray("notes")::add);
        }
        ObjectNode measures = root.putObject("measures");
        report.measures().forEach(measures::put);
        return root.put("seconds", report.nanos() / 1e9);
    }
}
