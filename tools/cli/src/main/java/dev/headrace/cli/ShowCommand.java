package dev.headrace.cli;

import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.StepFolder;
import dev.headrace.ir.text.TextForms;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import dev.headrace.target.InMemoryRows;
import dev.headrace.target.OutputReport;
import dev.headrace.target.OutputTarget;
import dev.headrace.target.RunReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code headrace show FILE NAME}: the first rows, in the terminal. */
@Command(name = "show", description = "Previews the rows of a source, table, feature set, dataset or sink.")
final class ShowCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private PipelineOptions options = new PipelineOptions();

    @Parameters(index = "1", paramLabel = "NAME", description = "What to show.")
    private String name = "";

    @Option(names = "--limit", paramLabel = "N", description = "Rows to show; ${DEFAULT-VALUE} if not given.")
    private int limit = 20;

    @Override
    public Integer call() throws IOException {
        if (limit < 0) {
            throw new ParameterException(spec.commandLine(), "--limit takes a number from 0 on, not " + limit);
        }
        Console console = main.console();
        DiagnosticSink sink = new DiagnosticSink();
        Optional<Workspace> workspace = Workspace.open(options, sink);
        Optional<Plan> plan = workspace.flatMap(w -> w.plan(List.of(name), sink));
        plan.ifPresent(p -> ParameterRules.complete(workspace.orElseThrow().pipeline(), p, sink));
        if (workspace.isEmpty() || plan.isEmpty() || sink.hasErrors()) {
            return Results.refused(console, sink, false);
        }
        RunReport report;
        try (Scratch temp = Scratch.make("headrace-show")) {
            Plan apart = StepFolder.in(plan.get(), temp.path());
            report = Engines.local()
                    .engine()
                    .run(Engines.request(workspace.get(), apart, temp.path(), null)
                            .outputs(new OutputTarget.InMemory(limit)));
        }
        for (OutputReport output : Results.asked(report)) {
            console.out().print(table(output.schema(), output.held().orElseThrow()));
            console.out().println("(" + Counted.of(output.rows(), "row") + " in all)");
        }
        console.out().flush();
        return Exit.OK;
    }

    private static String table(Schema schema, InMemoryRows rows) {
        TextTable table = new TextTable(
                rows.columns(),
                rows.columns().stream()
                        .map(c -> schema.require(c).type().isNumeric())
                        .toList());
        for (List<@Nullable Object> row : rows.rows()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                Column column = schema.require(rows.columns().get(i));
                Object value = row.get(i);
                cells.add(value == null ? "null" : TextForms.print(column.type(), value));
            }
            table.row(cells);
        }
        return table.render();
    }
}
