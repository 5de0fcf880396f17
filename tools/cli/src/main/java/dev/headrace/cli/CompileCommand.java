package dev.headrace.cli;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.codec.BundleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code headrace compile FILE -o BUNDLE}. */
@Command(name = "compile", description = "Compiles a pipeline to one file, the same bytes on any machine.")
final class CompileCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Mixin
    private PipelineOptions options = new PipelineOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "BUNDLE",
            required = true,
            description = "The file to write.")
    @SuppressWarnings("NullAway.Init")
    private Path output;

    @Override
    public Integer call() {
        Console console = main.console();
        DiagnosticSink sink = new DiagnosticSink();
        Optional<Workspace> workspace = Workspace.open(options, sink);
        if (workspace.isEmpty() || sink.hasErrors()) {
            return Results.refused(console, sink, false);
        }
        console.show(sink.diagnostics());
        if (Files.isDirectory(output)) {
            throw RunFailure.of(Code.HR0703, "`" + output + "` cannot be written: a folder stands in its place");
        }
        try {
            WholeFile.write(output, BundleFile.write(workspace.get().bundle()));
        } catch (IOException e) {
            throw RunFailure.of(Code.HR0703, "`" + output + "` cannot be written: " + Reasons.ofOutput(e));
        }
        console.say("wrote " + output);
        return Exit.OK;
    }
}
