package dev.headrace.cli;

import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.codec.IrCodec;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.print.PlanPrinter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code headrace plan FILE}: what a run would do. */
@Command(name = "plan", description = "Shows the stages of a run, after all rewrites.")
final class PlanCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Mixin
    private PipelineOptions options = new PipelineOptions();

    @Parameters(index = "1..*", paramLabel = "NAME", description = "What to run; without one, all sinks.")
    private List<String> names = List.of();

    @Option(names = "--json", description = "Prints the plan as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Console console = main.console();
        DiagnosticSink sink = new DiagnosticSink();
        Optional<Workspace> workspace = Workspace.open(options, sink);
        Optional<Plan> plan = workspace.flatMap(w -> w.plan(names, sink));
        if (plan.isEmpty() || sink.hasErrors()) {
            return Results.refused(console, sink, json);
        }
        console.show(sink.diagnostics());
        console.out()
                .print(
                        json
                                ? new String(IrCodec.write(plan.get()), StandardCharsets.UTF_8)
                                : PlanPrinter.print(plan.get()));
        console.out().flush();
        return Exit.OK;
    }
}
