package dev.headrace.cli;

import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.codec.BundleFile;
import dev.headrace.ir.plan.Plan;
import dev.headrace.target.TargetProvider;
import dev.headrace.target.beam.launch.JobJar;
import dev.headrace.target.beam.launch.TargetHome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code headrace compile FILE [NAME…] [--target ENGINE] -o OUTPUT}: a bundle, or a job jar that a cluster runs as it is. */
@Command(name = "compile", description = "Compiles a pipeline to one file, the same bytes on any machine.")
final class CompileCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Mixin
    private PipelineOptions options = new PipelineOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "1..*", paramLabel = "NAME", description = "What the file is to run; without one, all sinks.")
    private List<String> names = List.of();

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUTPUT",
            required = true,
            description = "The file to write.")
    @SuppressWarnings("NullAway.Init")
    private Path output;

    @Override
    public Integer call() {
        Console console = main.console();
        DiagnosticSink sink = new DiagnosticSink();
        TargetProvider target = engine.target(spec);
        boolean jar = target.name().startsWith("beam.");
        Optional<Workspace> workspace = Workspace.forCluster(options, engine.mode(), sink);
        Optional<Plan> plan = workspace.flatMap(w -> w.plan(names, sink));
        if (jar) {
            plan.ifPresent(p -> Engines.refusals(target, engine.mode(), workspace.orElseThrow(), p)
                    .forEach(sink::report));
        }
        if (workspace.isEmpty() || sink.hasErrors()) {
            return Results.refused(console, sink, false);
        }
        console.show(sink.diagnostics());
        byte[] bundle = BundleFile.write(workspace.get().bundle(plan));
        if (jar) {
            Path prebuilt = TargetHome.of(target.name()).jobJar();
            WholeFile.write(output, temporary -> JobJar.write(prebuilt, bundle, StepJars.places(), temporary));
        } else {
            WholeFile.write(output, bundle);
        }
        console.say("wrote " + output);
        return Exit.OK;
    }
}
