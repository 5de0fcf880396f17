package dev.headrace.cli;

import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.draft.DraftFile;
import dev.headrace.syntax.Canonical;
import java.nio.file.Path;
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

    @Parameters(paramLabel = "FILE", description = "The pipeline file.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    public Integer call() {
        Console console = main.console();
        DiagnosticSink sink = new DiagnosticSink();
        Optional<Draft> draft = Draft.read(file, sink);
        Optional<DraftFile> wanted = expand ? draft.flatMap(d -> d.expanded(sink)) : draft.map(Draft::file);
        if (wanted.isEmpty() || sink.hasErrors()) {
            console.show(sink.diagnostics());
            return Exit.DIAGNOSTICS;
        }
        String text = Canonical.text(wanted.get())
                .orElseThrow(() -> new IllegalStateException("no text says this pipeline: " + file.getFileName()));
        console.out().print(text);
        console.out().flush();
        return Exit.OK;
    }
}
