package dev.headrace.cli;

import dev.headrace.compiler.Drafts;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.FixApplier;
import dev.headrace.diagnostics.Source;
import dev.headrace.diagnostics.render.SarifRenderer;
import dev.headrace.jars.ClassPath;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code headrace check FILE…}. */
final class CheckCommand implements Callable<Integer> {

    /** A fix can uncover the next; more rounds than this mean that fixes undo each other. */
    private static final int MOST_ROUNDS = 10;

    private final PositionalParamSpec files = PositionalParamSpec.builder()
            .paramLabel("FILE")
            .arity("1..*")
            .required(true)
            .type(List.class)
            .auxiliaryTypes(Path.class)
            .description("Pipeline files, or JAR#NAME of pipelines in Java.")
            .build();

    private final OptionSpec json = Described.flag("--json", "Prints the diagnostics as JSON.");
    private final OptionSpec sarif = Described.flag("--sarif", "Prints the diagnostics as SARIF 2.1.0.");
    private final OptionSpec fix = Described.flag("--fix", "Applies the fixes that are sure, in place.");
    private final OptionSpec profile = OptionSpec.builder("--profile")
            .paramLabel("PROFILE")
            .type(String.class)
            .description("Binds the pipeline to an environment.")
            .build();

    private final OptionSpec classPath = OptionSpec.builder("--class-path", "--jars")
            .paramLabel("PATH")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("Further jars and folders of classes, for a pipeline in Java.")
            .build();

    private final Main main;

    private CheckCommand(Main main) {
        this.main = main;
    }

    static CommandSpec describe(Main main) {
        CheckCommand check = new CheckCommand(main);
        return Described.command(check, "check", "Checks pipelines: names, types, nulls, time, leakage, privacy.")
                .addPositional(check.files)
                .addOption(check.fix)
                .addOption(check.profile)
                .addOption(check.classPath)
                .addArgGroup(ArgGroupSpec.builder()
                        .exclusive(true)
                        .addArg(check.json)
                        .addArg(check.sarif)
                        .build());
    }

    @Override
    public Integer call() {
        DiagnosticSink all = new DiagnosticSink();
        Drafts drafts = main.drafts();
        List<Path> given = files.getValue();
        boolean fixes = Described.isSet(fix);
        for (Path file : given) {
            if (fixes && JavaArguments.isJava(file, classPath())) {
                all.report(JavaArguments.noText(file, "mended").build());
                continue;
            }
            if (fixes) {
                applyFixes(file, drafts);
            }
            check(file, drafts).forEach(all::report);
        }
        Console console = main.console();
        if (Described.isSet(sarif)) {
            console.out().println(new SarifRenderer().render(all.diagnostics()));
            console.out().flush();
        } else if (Described.isSet(json)) {
            console.showJson(all.diagnostics());
        } else {
            console.show(all.diagnostics());
            if (all.diagnostics().isEmpty()) {
                console.say(Counted.of(given.size(), "file") + " checked, nothing found");
            }
        }
        return all.hasErrors() ? Exit.DIAGNOSTICS : Exit.OK;
    }

    private List<Diagnostic> check(Path file, Drafts drafts) {
        return Workspace.check(file, classPath(), Optional.ofNullable(profile.getValue()), drafts);
    }

    private List<Path> classPath() {
        List<String> given = classPath.getValue();
        return given == null ? List.of() : ClassPath.of(given);
    }

    private void applyFixes(Path file, Drafts drafts) {
        int applied = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            DiagnosticSink sink = new DiagnosticSink();
            Optional<Source> source = SourceFiles.read(file, sink);
            if (source.isEmpty()) {
                return;
            }
            FixApplier.Applied result = FixApplier.apply(source.get(), check(file, drafts));
            if (result.fixes() == 0) {
                break;
            }
            WholeFile.write(file, result.text());
            applied += result.fixes();
        }
        if (applied > 0) {
            main.console().say(Counted.of(applied, "fix").replace("fixs", "fixes") + " applied to " + file);
        }
    }
}
