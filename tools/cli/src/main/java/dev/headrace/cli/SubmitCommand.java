package dev.headrace.cli;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.codec.BundleFile;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.text.InstantText;
import dev.headrace.target.Mode;
import dev.headrace.target.TargetProvider;
import dev.headrace.target.beam.launch.Beginning;
import dev.headrace.target.beam.launch.Job;
import dev.headrace.target.beam.launch.JobJar;
import dev.headrace.target.beam.launch.Submission;
import java.io.IOException;
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

/** {@code headrace submit FILE|JAR [NAME…]}: hands a job to a cluster, and goes. */
@Command(name = "submit", description = "Hands a pipeline, or a job jar, to a Spark or Flink cluster.")
final class SubmitCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private PipelineOptions options = new PipelineOptions();

    @Parameters(index = "1..*", paramLabel = "NAME", description = "What is run; without one, all sinks.")
    private List<String> names = List.of();

    @Mixin
    private JobFolder folder = new JobFolder();

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "spark://host:7077 or host:8081; the profile's if not given.")
    private @Nullable String master;

    @Option(
            names = "--base",
            paramLabel = "DIR",
            description = "Where relative paths start; if not given, the file's folder, or for a jar the working one.")
    private @Nullable Path base;

    @Option(names = "--out", paramLabel = "DIR", description = "Writes DIR/NAME.FORMAT instead of where sinks say.")
    private @Nullable Path out;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; parquet if not given.")
    private RunCommand.Format format = RunCommand.Format.parquet;

    @Option(
            names = "--from",
            paramLabel = "INSTANT",
            description = "With --stream: rows before it come from the files, the others from the streams.")
    private @Nullable String from;

    @Option(
            names = "--start",
            paramLabel = "INSTANT",
            description = "With --stream: the streams hold all rows from then on; the time of submission if not given.")
    private @Nullable String start;

    @Option(
            names = "--resume",
            paramLabel = "JOB",
            description = "With --stream: goes on from the state that a stopped job kept, or that lies under a path.")
    private @Nullable String resume;

    @Option(names = "--option", paramLabel = "OPTION", description = "An option of the runner, as Beam spells it.")
    private List<String> runner = List.of();

    @Option(names = "--wait", description = "Waits for the end and shows the summary.")
    private boolean wait;

    @Override
    public Integer call() throws InterruptedException, IOException {
        Console console = main.console();
        DiagnosticSink sink = new DiagnosticSink();
        Optional<Beginning> beginning = beginning();
        Optional<Submission> submission = isJobJar() ? ofJar(beginning) : ofFile(beginning, sink);
        if (submission.isEmpty()) {
            return Results.refused(console, sink, false);
        }
        console.show(sink.diagnostics());
        new WarmUps(console).tell(submission.get());
        Job job = folder.jobs().submit(submission.get());
        console.say("submitted to " + job.master() + " as job " + job.id());
        console.out().println(job.id());
        console.out().flush();
        return wait ? JobReports.end(console, job) : Exit.OK;
    }

    /** A jar that nobody asks for a pipeline of Java, and that has none. */
    private boolean isJobJar() {
        return options.file().toString().endsWith(".jar") && JavaArguments.offersNone(options.file());
    }

    /** From when on a stream knows its rows, if the arguments say so. */
    private Optional<Beginning> beginning() {
        if (from != null && start != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--from takes earlier rows from files, --start says that none are needed: give one");
        }
        Optional<Beginning> known = instant("--from", Beginning.Kind.FROM, from);
        return known.or(() -> instant("--start", Beginning.Kind.START, start));
    }

    private Optional<Beginning> instant(String option, Beginning.Kind kind, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        if (engine.mode() != Mode.STREAM) {
            throw new ParameterException(spec.commandLine(), option + " goes with --stream");
        }
        try {
            InstantText.parse(text);
        } catch (RowError e) {
            throw new ParameterException(
                    spec.commandLine(), option + " takes an instant such as 2024-06-01T00:00:00Z, not " + text);
        }
        return Optional.of(new Beginning(kind, text));
    }

    private Optional<Submission> ofFile(Optional<Beginning> beginning, DiagnosticSink sink) {
        TargetProvider target = engine.target(spec);
        checkCluster(target.name());
        Optional<Workspace> workspace = Workspace.forCluster(options, engine.mode(), sink);
        Optional<Plan> plan = workspace.flatMap(w -> w.plan(names, sink));
        plan.ifPresent(p -> ParameterRules.complete(workspace.orElseThrow().pipeline(), p, sink));
        plan.ifPresent(p -> Engines.refusals(target, engine.mode(), workspace.orElseThrow(), p)
                .forEach(sink::report));
        if (workspace.isEmpty() || plan.isEmpty() || sink.hasErrors()) {
            return Optional.empty();
        }
        Workspace found = workspace.get();
        String address = Optional.ofNullable(master)
                .or(() -> options.profile().flatMap(p -> found.master(p, target.name())))
                .orElseThrow(() -> noMaster(target.name()));
        return Optional.of(
                submission(target.name(), address, BundleFile.write(found.bundle(plan)), found.base(), beginning));
    }

    private Optional<Submission> ofJar(Optional<Beginning> beginning) throws IOException {
        JobJar.Content content = JobJar.read(options.file());
        checkCluster(content.target());
        String address = Optional.ofNullable(master).orElseThrow(() -> noMaster(content.target()));
        return Optional.of(submission(
                content.target(), address, content.bundle(), Path.of("").toAbsolutePath(), beginning));
    }

    private static void checkCluster(String target) {
        if (!target.equals("beam.spark") && !target.equals("beam.flink")) {
            throw new RunFailure(Diagnostic.of(Code.HR0501, "the " + target + " engine has no cluster to submit to")
                    .help("--target beam.spark or --target beam.flink")
                    .build());
        }
    }

    private Submission submission(
            String target, String address, byte[] bundle, Path otherwise, Optional<Beginning> beginning) {
        Submission made = new Submission(
                target,
                address,
                bundle,
                engine.mode(),
                Optional.empty(),
                beginning,
                base == null ? otherwise : base,
                Optional.ofNullable(out),
                format.name(),
                options.params(),
                runner);
        Submission known = resume == null ? made : Resumption.of(made, resume, folder);
        if (!known.isLive()) {
            return known;
        }
        String now = InstantText.print(InstantText.ofEpochMillis(System.currentTimeMillis()));
        return known.beginning(new Beginning(Beginning.Kind.SUBMITTED, now));
    }

    private static RunFailure noMaster(String target) {
        return new RunFailure(Diagnostic.of(Code.HR0802, "nothing says where the " + target + " cluster is")
                .help("--master URL, or a profile with `" + target + " { master = \"…\" }`")
                .build());
    }
}
