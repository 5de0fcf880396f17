package dev.headrace.cli;

import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.draft.DraftFile;
import dev.headrace.jars.ClassPath;
import dev.headrace.syntax.Canonical;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code headrace decompile FILE}: a pipeline in the one text that says it. */
@Command(name = "decompile", description = "Prints a pipeline as canonical .mlflow text.")
final class DecompileCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Option(names = "--expand", description = "Writes out what `for` blocks make; the pipeline may have no errors.")
    private boolean expand;

    @Parameters(paramLabel = "FILE", description = PipelineOptions.JAVA_TOO)
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = {"--class-path", "--jars"},
            paramLabel = "PATH",
            description = "Further jars and folders of classes, for a pipeline in Java.")
    private List<String> classPath = List.of();

    @Override
    public Integer call() {
        Console console = main.console();
        DiagnosticSink sink = new DiagnosticSink();
        Optional<Draft> draft = Draft.read(file, ClassPath.of(classPath), sink);
        Optional<DraftFile> wanted = expand ? draft.flatMap(d -> d.expanded(sink)) : draft.map(Draft::file);
        if (wanted.isEmpty() || sink.hasErrors()) {
            console.show(sink.diagnostics());
            return Exit.DIAGNOSTICS;
        }
        Optional<String> text = Canonical.text(wanted.get());
        if (text.isEmpty()) {
            console.show(List.of(Unsayable.diagnostic(wanted.get(), draft.get().given())));
            return Exit.DIAGNOSTICS;
        }
        console.out().print(text.get());
        console.out().flush();
        return Exit.OK;
    }
}
