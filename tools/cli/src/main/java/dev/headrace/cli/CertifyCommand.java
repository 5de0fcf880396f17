package dev.headrace.cli;

import dev.headrace.compiler.CompileOptions;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.RelationKind;
import dev.headrace.ir.plan.Plan;
import dev.headrace.target.Mode;
import dev.headrace.target.RunRequest;
import dev.headrace.target.TargetProvider;
import dev.headrace.target.Targets;
import dev.headrace.target.certify.Candidate;
import dev.headrace.target.certify.Certificate;
import dev.headrace.target.certify.Certifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code headrace certify FILE}: whether the engines give the same answer, column by column. */
@Command(
        name = "certify",
        description = "Runs made-up rows on the edges of a pipeline through the engines and compares them bit for bit.")
final class CertifyCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Mixin
    private PipelineOptions options = new PipelineOptions();

    @Parameters(
            index = "1..*",
            paramLabel = "NAME",
            description = "Tables, feature sets or datasets; all feature sets and datasets if none is named.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--target", paramLabel = "ENGINE", description = "An engine to compare; all if none is named.")
    private List<String> targets = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "CERTIFICATE",
            description = "The file to write; FILE.certificate.json if not given.")
    private @Nullable Path output;

    @Option(names = "--json", description = "Prints the certificate as JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Console console = main.console();
        DiagnosticSink sink = new DiagnosticSink();
        Optional<Workspace> workspace = Workspace.open(options, sink);
        Optional<Plan> plan = workspace.flatMap(w -> w.plan(asked(w), sink));
        if (workspace.isEmpty() || plan.isEmpty() || sink.hasErrors()) {
            return Results.refused(console, sink, json);
        }
        List<Candidate> candidates = candidates(workspace.get(), plan.get());
        Path temp = Files.createTempDirectory("headrace-certify");
        try {
            RunRequest request = Engines.request(workspace.get(), plan.get(), temp, null);
            TargetProvider local = Engines.local();
            Certificate made = new Certifier(request, local.name(), local.engine()).certify(candidates);
            Path file = output == null ? beside(workspace.get()) : output;
            WholeFile.write(file, CertificateForm.json(made));
            console.out().print(json ? CertificateForm.json(made) : CertificateForm.text(made));
            console.out().flush();
            console.say("wrote " + file);
            // An engine that differs is a fault of ours, whatever the pipeline says.
            return made.holds() ? Exit.OK : Exit.OUR_BUG;
        } finally {
            removeAll(temp);
        }
    }

    private List<String> asked(Workspace workspace) {
        if (!names.isEmpty()) {
            return names;
        }
        List<String> features = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (Relation relation : workspace.pipeline().relations()) {
            all.add(relation.name());
            if (relation.kind() != RelationKind.TABLE) {
                features.add(relation.name());
            }
        }
        return features.isEmpty() ? all : features;
    }

    private List<Candidate> candidates(Workspace workspace, Plan plan) {
        for (String name : targets) {
            if (Targets.named(name).isEmpty()) {
                throw new ParameterException(
                        command.commandLine(),
                        "there is no engine `" + name + "`; there are " + String.join(", ", Engines.names()));
            }
        }
        Optional<String> noStream = refusalOfStreams();
        List<Candidate> candidates = new ArrayList<>();
        for (TargetProvider target : Targets.all()) {
            if (targets.isEmpty() || targets.contains(target.name())) {
                candidates.add(candidate(target, Mode.BATCH, workspace, plan, Optional.empty()));
                candidates.add(candidate(target, Mode.STREAM, workspace, plan, noStream));
            }
        }
        return candidates;
    }

    /** Why the compiler takes the pipeline for no stream. */
    private Optional<String> refusalOfStreams() {
        DiagnosticSink sink = new DiagnosticSink();
        Workspace.open(options, CompileOptions.Target.STREAM, sink);
        return sink.diagnostics().stream()
                .filter(Diagnostic::isError)
                .findFirst()
                .map(d -> d.code() + ": " + d.message());
    }

    private static Candidate candidate(
            TargetProvider target, Mode mode, Workspace workspace, Plan plan, Optional<String> refused) {
        if (!target.capabilities().runs(mode)) {
            String word = mode == Mode.BATCH ? "batch runs" : "streams";
            return Candidate.refused(target.name(), mode, "it does not run " + word);
        }
        Optional<String> why = refused.or(() -> Engines.refusals(target, mode, workspace, plan).stream()
                .findFirst()
                .map(d -> d.code() + ": " + d.message()));
        return why.map(w -> Candidate.refused(target.name(), mode, w))
                .orElseGet(() -> Candidate.of(target.name(), mode, target.engine(mode)));
    }

    private static void removeAll(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }

    private static Path beside(Workspace workspace) {
        String name = workspace.name();
        String stem = name.endsWith(".mlflow") ? name.substring(0, name.length() - ".mlflow".length()) : name;
        return workspace.beside(stem + ".certificate.json");
    }
}
