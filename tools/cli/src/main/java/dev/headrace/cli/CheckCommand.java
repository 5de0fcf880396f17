package dev.headrace.cli;

import dev.headrace.compiler.Drafts;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.FixApplier;
import dev.headrace.diagnostics.Source;
import dev.headrace.diagnostics.render.SarifRenderer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code headrace check FILE…}. */
@Command(
        name = "check",
        addMethodSubcommands = false,
        description = "Checks pipelines: names, types, nulls, time, leakage, privacy.")
final class CheckCommand implements Callable<Integer> {

    /** A fix can uncover the next; more rounds than this mean that fixes undo each other. */
    private static final int MOST_ROUNDS = 10;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Pipeline files.")
    private List<Path> files = List.of();

    /** What the diagnostics are printed as. */
    static final class Form {
        @Option(names = "--json", description = "Prints the diagnostics as JSON.")
        private boolean json;

        @Option(names = "--sarif", description = "Prints the diagnostics as SARIF 2.1.0.")
        private boolean sarif;
    }

    @ArgGroup(exclusive = true)
    private Form form = new Form();

    @Option(names = "--fix", description = "Applies the fixes that are sure, in place.")
    private boolean fix;

    @Option(names = "--profile", paramLabel = "PROFILE", description = "Binds the pipeline to an environment.")
    private @Nullable String profile;

    @Override
    public Integer call() {
        DiagnosticSink all = new DiagnosticSink();
        Drafts drafts = main.drafts();
        for (Path file : files) {
            if (fix) {
                applyFixes(file, drafts);
            }
            check(file, drafts).forEach(all::report);
        }
        Console console = main.console();
        if (form.sarif) {
            console.out().println(new SarifRenderer().render(all.diagnostics()));
            console.out().flush();
        } else if (form.json) {
            console.showJson(all.diagnostics());
        } else {
            console.show(all.diagnostics());
            if (all.diagnostics().isEmpty()) {
                console.say(Counted.of(files.size(), "file") + " checked, nothing found");
            }
        }
        return all.hasErrors() ? Exit.DIAGNOSTICS : Exit.OK;
    }

    private List<Diagnostic> check(Path file, Drafts drafts) {
        return Workspace.check(file, Optional.ofNullable(profile), drafts);
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
