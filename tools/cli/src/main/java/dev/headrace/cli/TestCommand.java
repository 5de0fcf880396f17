package dev.headrace.cli;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.TestDef;
import dev.headrace.ir.plan.Plan;
import dev.headrace.target.Engine;
import dev.headrace.target.RunRequest;
import dev.headrace.trial.Trial;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code headrace test FILE}: the test blocks of a file. */
@Command(name = "test", description = "Runs the test blocks of a pipeline.")
final class TestCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Mixin
    private PipelineOptions options = new PipelineOptions();

    @Option(names = "--json", description = "Prints the results as JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Console console = main.console();
        DiagnosticSink sink = new DiagnosticSink();
        Optional<Workspace> workspace = Workspace.open(options, sink);
        if (workspace.isEmpty() || sink.hasErrors()) {
            return Results.refused(console, sink, json);
        }
        console.show(sink.diagnostics());
        Pipeline pipeline = workspace.get().pipeline();
        TestResults results = new TestResults();
        try (Scratch temp = Scratch.make("headrace-test")) {
            Engine engine = Engines.local().engine();
            RunRequest like = Engines.request(workspace.get(), new Plan(pipeline, List.of()), temp.path(), 1);
            for (TestDef test : pipeline.tests()) {
                results.add(
                        test.title(),
                        new Trial(pipeline, test).run(engine, like).sentences());
            }
        }
        console.out().print(json ? results.json() : results.text());
        console.out().flush();
        return results.allPassed() ? Exit.OK : Exit.DIAGNOSTICS;
    }

    /** The code under which a failed test is explained. */
    static final Code FAILED = Code.HR0707;
}
