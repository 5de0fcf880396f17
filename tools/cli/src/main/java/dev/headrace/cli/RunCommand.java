package dev.headrace.cli;

import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.runtime.WorkFolder;
import dev.headrace.target.OutputTarget;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import dev.headrace.target.TargetProvider;
import dev.headrace.target.schedule.StageScheduler;
import java.nio.file.Path;
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

/** {@code headrace run FILE [NAME…]}. */
@Command(name = "run", description = "Runs the sinks, or what is named.")
final class RunCommand implements Callable<Integer> {

    /** What an output can be written as. */
    enum Format {
        parquet,
        csv,
        jsonl
    }

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private PipelineOptions pipeline = new PipelineOptions();

    @Parameters(
            index = "1..*",
            paramLabel = "NAME",
            description = "Sinks, tables, feature sets, datasets or sources; without one, all sinks.")
    private List<String> names = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Writes DIR/NAME.FORMAT instead of where sinks say.")
    private @Nullable Path out;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; parquet if not given.")
    private @Nullable Format format;

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Option(names = "--no-cache", description = "Runs every stage, also those whose result is there already.")
    private boolean noCache;

    @Option(names = "--threads", paramLabel = "N", description = "Threads that compute; all processors if not given.")
    private @Nullable Integer threads;

    @Option(names = "--json", description = "Prints the summary as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (threads != null && threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads takes a number from 1 on, not " + threads);
        }
        TargetProvider target = engine.target(spec);
        Console console = main.console();
        DiagnosticSink sink = new DiagnosticSink();
        Optional<Workspace> workspace = Workspace.open(pipeline, sink);
        Optional<Plan> plan = workspace.flatMap(w -> w.plan(names, sink));
        plan.ifPresent(p -> ParameterRules.complete(workspace.orElseThrow().pipeline(), p, sink));
        plan.ifPresent(p -> Engines.refusals(target, engine.mode(), workspace.orElseThrow(), p)
                .forEach(sink::report));
        if (workspace.isEmpty() || plan.isEmpty() || sink.hasErrors()) {
            return Results.refused(console, sink, json);
        }
        console.show(sink.diagnostics());
        if (plan.get().outputs().isEmpty()) {
            console.say("headrace: nothing to run: the pipeline has no sink; name a table, feature set or dataset");
        }
        try (WorkFolder folder = WorkFolder.take(workspace.get().base());
                Progresses progress = new Progresses(console)) {
            RunRequest request = Engines.request(workspace.get(), plan.get(), folder.temp(), threads)
                    .outputs(outputs(workspace.get(), plan.get()))
                    .progress(progress);
            StageScheduler scheduler = new StageScheduler(
                    target.name(),
                    target.engine(engine.mode()),
                    Engines.layout(workspace.get().base()));
            RunReport report = new RunRecorder(workspace.get(), plan.get(), request)
                    .recording(
                            target.name(),
                            scheduler.contents(),
                            console,
                            record -> Interruption.watching(
                                    request.cancellation(), () -> scheduler.run(request, folder, !noCache)));
            progress.close();
            Results.show(console, plan.get(), report, json);
            return Exit.OK;
        }
    }

    /** Named tables have no place of their own: then everything goes to a folder. */
    private OutputTarget outputs(Workspace workspace, Plan plan) {
        boolean bound = plan.outputs().stream()
                .filter(o -> o.kind() != PlannedOutput.Kind.STEP)
                .allMatch(
                        o -> o.kind() == PlannedOutput.Kind.SINK && o.binding().isPresent());
        if (bound && out == null && format == null) {
            return new OutputTarget.AsBound();
        }
        Path folder = out == null ? workspace.beside("out") : out;
        return new OutputTarget.Folder(folder, (format == null ? Format.parquet : format).name());
    }
}
